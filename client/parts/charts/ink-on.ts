/** Relative luminance (WCAG 2) of a colour written #rrggbb, 0–1. */
export function luminance(colour: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** The ink that reads best on a country's colour: near-black or white, whichever has the greater contrast. */
export function inkOn(colour: string): '#08131f' | '#ffffff' {
  const ground = luminance(colour);
  const onWhite = 1.05 / (ground + 0.05);
  const onDark = (ground + 0.05) / (luminance('#08131f') + 0.05);
  return onWhite >= onDark ? '#ffffff' : '#08131f';
}
