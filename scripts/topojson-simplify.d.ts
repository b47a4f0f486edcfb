declare module 'topojson-simplify';
