import { spanningTree } from '../geometry/spanning-tree.ts';
import { bodyColour, type Palette } from '../palette.ts';
import type { StageLayout } from '../stage-layout.ts';
import type { StageModel } from '../stage-model.ts';

/** Soft shapes around the members of regional bodies: what holds neighbours together, leaving others outside. */
export function paintBlocs(pen: CanvasRenderingContext2D, layout: StageLayout, model: StageModel, palette: Palette): void {
  const blocs = model.institutions.filter((body) => body.form === 'regional');
  for (const [i, bloc] of blocs.entries()) {
    const discs = bloc.members.map((id) => layout.discs.get(id)).filter((disc) => disc !== undefined);
    const [first] = discs;
    if (!first) continue;
    const path = new Path2D();
    // A line of no length still gets round ends: the bloc of one is a circle.
    path.moveTo(first.x, first.y);
    path.lineTo(first.x + 0.01, first.y);
    for (const [from, to] of spanningTree(discs)) {
      path.moveTo(from.x, from.y);
      path.lineTo(to.x, to.y);
    }
    // Blocs that share members lie within one another.
    const width = layout.radius * (3.1 + 0.5 * i);
    const colour = bodyColour(palette, bloc.place);
    const cloth = softShape(pen, path, width, colour, bloc.open, palette);
    if (cloth) {
      pen.save();
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.drawImage(cloth, 0, 0);
      pen.restore();
    }
  }
}

/** The shape on a canvas of its own: its rim is what remains of a wider stroke when the inner one is cut out. */
function softShape(pen: CanvasRenderingContext2D, path: Path2D, width: number, colour: string, open: boolean, palette: Palette): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = pen.canvas.width;
  canvas.height = pen.canvas.height;
  const cloth = canvas.getContext('2d');
  if (!cloth) return null;
  cloth.setTransform(pen.getTransform());
  cloth.lineCap = 'round';
  cloth.lineJoin = 'round';
  cloth.strokeStyle = colour;
  cloth.globalAlpha = open ? 0.95 : 0.6;
  cloth.lineWidth = width + 4.4;
  cloth.stroke(path);
  cloth.globalCompositeOperation = 'destination-out';
  cloth.globalAlpha = 1;
  cloth.lineWidth = width;
  cloth.stroke(path);
  cloth.globalCompositeOperation = 'source-over';
  cloth.globalAlpha = (open ? 1 : 0.5) * (palette.glow ? 0.27 : 0.26);
  cloth.stroke(path);
  return canvas;
}
