/** Colours of the drawn world; the DOM around it takes the same ones from `client/styles/tokens.css`. */
export interface Palette {
  readonly oceanNear: string;
  readonly oceanFar: string;
  readonly shallow: string;
  readonly grid: string;
  readonly land: string;
  readonly landLow: string;
  readonly coast: string;
  /** Shore and uninhabited land of the invented map. */
  readonly sand: string;
  readonly wild: string;
  readonly border: string;
  readonly shadow: string;
  /** How strongly a country's own colour covers its land, and how it is lightened first. */
  readonly tint: number;
  readonly tintLift: number;
  readonly threat: string;
  readonly threatCore: string;
  readonly trustLow: string;
  readonly trustMiddle: string;
  readonly trustHigh: string;
  readonly casing: string;
  readonly pill: string;
  readonly pillLine: string;
  readonly ink: string;
  readonly mut: string;
  readonly accent: string;
  readonly good: string;
  readonly bad: string;
  readonly ringTrack: string;
  readonly ringFill: string;
  readonly discRim: string;
  readonly veil: string;
  readonly glow: boolean;
  /** One colour for each of a scenario's bodies; they differ by sign and name too. */
  readonly bodies: readonly [string, ...string[]];
}

const night: Palette = {
  oceanNear: '#14406d',
  oceanFar: '#05101f',
  shallow: '#4f9fd8',
  grid: '#4d82b82e',
  land: '#2b5686',
  landLow: '#1b3a60',
  coast: '#6ea6dd',
  sand: '#b9a878',
  wild: '#3f7a6c',
  border: '#15314f',
  shadow: '#00000080',
  tint: 0.78,
  tintLift: 0.22,
  threat: '#ff6a45',
  threatCore: '#ffc2a6',
  trustLow: '#ff7a59',
  trustMiddle: '#c4d2e8',
  trustHigh: '#35e0b8',
  casing: '#04101f',
  pill: '#081a30e6',
  pillLine: '#3f6799',
  ink: '#f4f8ff',
  mut: '#a9bfdd',
  accent: '#ffc857',
  good: '#35d6b0',
  bad: '#ff7a59',
  ringTrack: '#24466e',
  ringFill: '#7ef0cf',
  discRim: '#07182c',
  veil: '#020a17',
  glow: true,
  bodies: ['#ffc857', '#c8a6ff', '#7fd0ff', '#ff9fc8'],
};

const paper: Palette = {
  oceanNear: '#edf6fb',
  oceanFar: '#bfd8e8',
  shallow: '#8dbfdc',
  grid: '#8fb5cc55',
  land: '#faf5e9',
  landLow: '#eae0ca',
  coast: '#93adc2',
  sand: '#f4e3b6',
  wild: '#b9cfae',
  border: '#d3c6ac',
  shadow: '#2f5a7a33',
  tint: 0.62,
  tintLift: 0.2,
  threat: '#b4310c',
  threatCore: '#7a1c00',
  trustLow: '#b8360d',
  trustMiddle: '#5c6b80',
  trustHigh: '#00735f',
  casing: '#ffffff',
  pill: '#fffffff2',
  pillLine: '#b4c4d6',
  ink: '#10233d',
  mut: '#4a5c73',
  accent: '#a85400',
  good: '#00715f',
  bad: '#b23610',
  ringTrack: '#c6d3e0',
  ringFill: '#00806c',
  discRim: '#ffffff',
  veil: '#14283f',
  glow: false,
  bodies: ['#a85400', '#6a3fb8', '#0b62a8', '#a3246c'],
};

export const bodyColour = (palette: Palette, place: number): string => palette.bodies[place % palette.bodies.length] ?? palette.bodies[0];

export const paletteOf = (theme: 'night' | 'paper'): Palette => (theme === 'night' ? night : paper);

/** Tokens differ by shape as well as by colour. */
export const goodColours = { food: '#9be35a', energy: '#ffd166', medicine: '#ff9ecb', funds: '#7cc4ff' } as const;

type Rgb = readonly [number, number, number];
const parts = (hex: string): Rgb => [Number.parseInt(hex.slice(1, 3), 16), Number.parseInt(hex.slice(3, 5), 16), Number.parseInt(hex.slice(5, 7), 16)];

/** A colour between two `#rrggbb` colours; `share` 0 gives the first. */
export function mix(from: string, to: string, share: number): string {
  const a = parts(from);
  const b = parts(to);
  return `#${a
    .map((value, i) =>
      Math.round(value + ((b[i] as number) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** Grey of the same lightness, as far as `share` says. */
export function fade(hex: string, share: number): string {
  const [r, g, b] = parts(hex);
  const grey = Math.round(0.3 * r + 0.59 * g + 0.11 * b)
    .toString(16)
    .padStart(2, '0');
  return mix(hex, `#${grey}${grey}${grey}`, share);
}

export const trustClass = (trust: number): 'low' | 'middle' | 'high' => (trust < 40 ? 'low' : trust < 60 ? 'middle' : 'high');

/** 0–100 → colour from mistrust over neutral to trust. */
export function trustColour(trust: number, palette: Palette): string {
  return trust < 50
    ? mix(palette.trustLow, palette.trustMiddle, Math.max(0, (trust - 20) / 30))
    : mix(palette.trustMiddle, palette.trustHigh, Math.min(1, (trust - 50) / 20));
}
