import { fileURLToPath } from 'node:url';

/** Environment of a server that a test starts: its later lives do not parse everything anew, as under `npm start`. */
export const compileCache = { NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)) };
