import type { Point } from '../geometry/shapes.ts';
import type { LinkMark } from '../link-marks.ts';
import { mix, type Palette } from '../palette.ts';
import { markRadius, type StageLayout } from '../stage-layout.ts';
import type { StageModel } from '../stage-model.ts';
import { font } from './disc.ts';

type Pen = CanvasRenderingContext2D;

/** The signs on agreements: who mediates (with a thread to it), what is closed, guarded or lasting. */
export function paintMarks(pen: Pen, layout: StageLayout, model: StageModel, palette: Palette): void {
  const size = markRadius(layout.radius);
  for (const mark of layout.marks) {
    if (mark.kind === 'mediator') thread(pen, layout, mark, palette);
  }
  for (const mark of layout.marks) {
    pen.save();
    pen.translate(mark.x, mark.y);
    pen.lineJoin = 'round';
    pen.lineCap = 'round';
    sign(pen, mark, size, model, palette);
    pen.restore();
  }
}

/** The third anchor of a mediated agreement hangs on the country that mediates. */
function thread(pen: Pen, layout: StageLayout, mark: LinkMark, palette: Palette): void {
  const mediator = mark.link.mediator === null ? undefined : layout.discs.get(mark.link.mediator);
  if (!mediator) return;
  const lift = { x: (mark.x + mediator.x) / 2, y: (mark.y + mediator.y) / 2 - Math.abs(mark.x - mediator.x) * 0.12 };
  for (const [width, colour] of [
    [5, palette.casing],
    [2, palette.ink],
  ] as const) {
    pen.lineWidth = width * (layout.radius / 22);
    pen.strokeStyle = colour;
    pen.globalAlpha = 0.8;
    pen.lineCap = 'round';
    pen.setLineDash([0.1, 6 * (layout.radius / 22)]);
    pen.beginPath();
    pen.moveTo(mediator.x, mediator.y);
    pen.quadraticCurveTo(lift.x, lift.y, mark.x, mark.y);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function sign(pen: Pen, { link, kind }: LinkMark, size: number, model: StageModel, palette: Palette): void {
  const edge = size * 0.26;
  switch (kind) {
    case 'mediator': {
      const seat = model.seats.find((candidate) => candidate.id === link.mediator);
      outline(pen, diamond(size * 1.3), seat ? mix(seat.colour, '#ffffff', 0.1) : palette.mut, palette, edge);
      pen.fillStyle = '#ffffff';
      letters(pen, seat?.code.slice(0, 1) ?? '', size * 1.05, { x: 0, y: size * 0.06 });
      return;
    }
    case 'exclusive':
      outline(pen, roundedBox(size * 0.9, size * 0.9, size * 0.35), palette.pill, palette, edge);
      padlock(pen, size, palette.ink);
      return;
    case 'security':
      outline(pen, shield(size * 1.05), palette.bodies[2] ?? palette.accent, palette, edge);
      pen.strokeStyle = palette.casing;
      pen.lineWidth = size * 0.28;
      pen.beginPath();
      pen.moveTo(-size * 0.38, -size * 0.08);
      pen.lineTo(-size * 0.08, size * 0.24);
      pen.lineTo(size * 0.42, -size * 0.36);
      pen.stroke();
      return;
    case 'lasting':
      outline(pen, roundedBox(size * 1.5, size * 0.78, size * 0.78), palette.pill, palette, edge);
      pen.fillStyle = palette.ink;
      letters(pen, `→R${link.until ?? ''}`, size * 1.02, { x: 0, y: size * 0.06 });
  }
}

function outline(pen: Pen, path: Path2D, fill: string, palette: Palette, edge: number): void {
  pen.strokeStyle = palette.discRim;
  pen.lineWidth = edge * 2;
  pen.stroke(path);
  pen.fillStyle = palette.discRim;
  pen.fill(path);
  pen.fillStyle = fill;
  pen.fill(path);
  pen.strokeStyle = palette.pillLine;
  pen.lineWidth = edge * 0.4;
  pen.stroke(path);
}

function letters(pen: Pen, text: string, size: number, at: Point): void {
  pen.font = font(800, size);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, at.x, at.y);
}

const diamond = (reach: number): Path2D => new Path2D(`M0 ${-reach}L${reach} 0L0 ${reach}L${-reach} 0Z`);

export const shield = (reach: number): Path2D =>
  new Path2D(
    `M0 ${-reach}L${reach * 0.86} ${-reach * 0.66}V${reach * 0.1}Q${reach * 0.8} ${reach * 0.72} 0 ${reach * 1.08}Q${-reach * 0.8} ${reach * 0.72} ${-reach * 0.86} ${reach * 0.1}V${-reach * 0.66}Z`,
  );

function roundedBox(halfWidth: number, halfHeight: number, corner: number): Path2D {
  const path = new Path2D();
  path.roundRect(-halfWidth, -halfHeight, halfWidth * 2, halfHeight * 2, corner);
  return path;
}

function padlock(pen: Pen, size: number, colour: string): void {
  pen.fillStyle = colour;
  pen.strokeStyle = colour;
  pen.fill(new Path2D(`M${-size * 0.46} ${-size * 0.08}h${size * 0.92}v${size * 0.66}h${-size * 0.92}Z`));
  pen.lineWidth = size * 0.2;
  pen.beginPath();
  pen.arc(0, -size * 0.14, size * 0.28, Math.PI, 0);
  pen.stroke();
}
