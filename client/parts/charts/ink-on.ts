/** Relative luminance (WCAG 2) of a colour written #rrggbb, 0–1. */
export function luminance(colour: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The ink that reads best on a country's colour: of black and white one always has a contrast of 4.5 or more. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const ground = luminance(colour);
  return 1.05 / (ground + 0.05) >= (ground + 0.05) / 0.05 ? '#ffffff' : '#000000';
}
