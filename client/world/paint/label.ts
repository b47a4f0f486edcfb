import { nearDisc } from '../geometry/labels.ts';
import { type Circle, clamp, type Rect } from '../geometry/shapes.ts';
import type { Palette } from '../palette.ts';
import { font } from './disc.ts';

export const labelFont = (unit: number): string => font(700, 13.5 * unit);
export const labelPadding = (unit: number): number => 10 * unit;

/** A name on its pill; where it had to step away from its disc, with a line to it. */
export function paintLabel(pen: CanvasRenderingContext2D, name: string, rect: Rect, palette: Palette, unit: number, disc?: Circle): void {
  if (disc && !nearDisc(disc, rect)) {
    pen.beginPath();
    pen.moveTo(disc.x, disc.y);
    pen.lineTo(clamp(disc.x, rect.x + rect.height / 2, rect.x + rect.width - rect.height / 2), rect.y + rect.height / 2);
    pen.lineWidth = 1.6 * unit;
    pen.strokeStyle = palette.ink;
    pen.stroke();
  }
  pen.beginPath();
  pen.roundRect(rect.x, rect.y, rect.width, rect.height, rect.height / 2);
  pen.fillStyle = palette.pill;
  pen.fill();
  pen.lineWidth = 1;
  pen.strokeStyle = palette.pillLine;
  pen.stroke();
  pen.font = labelFont(unit);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = palette.ink;
  pen.fillText(name, rect.x + rect.width / 2, rect.y + rect.height / 2 + unit * 0.6);
}
