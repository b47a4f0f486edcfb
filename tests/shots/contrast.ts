import type { Pixels } from './png-pixels.ts';
import type { Box, Colour } from './snapshot.ts';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (value: number): number => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

export function contrastRatio(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/**
 * How well text of a colour is read on what lies behind it in the picture (taken with all text made transparent): the
 * contrast that nine tenths of the pixels behind it reach. null when none of it is in the picture.
 */
export function contrastBehind(colour: Colour, boxes: readonly Box[], behind: Pixels, pixelRatio: number): number | null {
  const ratios: number[] = [];
  for (const box of boxes) {
    const [left, top] = [Math.max(0, Math.round(box.x * pixelRatio)), Math.max(0, Math.round(box.y * pixelRatio))];
    const right = Math.min(behind.width, Math.round((box.x + box.width) * pixelRatio));
    const bottom = Math.min(behind.height, Math.round((box.y + box.height) * pixelRatio));
    const step = Math.max(1, Math.floor(Math.sqrt(((right - left) * (bottom - top)) / 300)));
    for (let y = top; y < bottom; y += step) {
      for (let x = left; x < right; x += step) {
        const at = (y * behind.width + x) * 4;
        const under: [number, number, number] = [behind.rgba[at] ?? 0, behind.rgba[at + 1] ?? 0, behind.rgba[at + 2] ?? 0];
        ratios.push(contrastRatio(over(colour, under), under));
      }
    }
  }
  if (ratios.length === 0) return null;
  ratios.sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 10)] ?? null;
}

function over({ red, green, blue, alpha }: Colour, under: readonly [number, number, number]): [number, number, number] {
  return [red * alpha + under[0] * (1 - alpha), green * alpha + under[1] * (1 - alpha), blue * alpha + under[2] * (1 - alpha)];
}
