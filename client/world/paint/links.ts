import { type Arc, alongArc, distance } from '../geometry/shapes.ts';
import { type Palette, trustClass, trustColour } from '../palette.ts';
import type { StageLayout } from '../stage-layout.ts';
import type { LinkModel } from '../stage-model.ts';

type Pen = CanvasRenderingContext2D;

export const arcPath = ({ a, c, b }: Arc): Path2D => new Path2D(`M${a.x} ${a.y}Q${c.x} ${c.y} ${b.x} ${b.y}`);

/** Width in CSS pixels: thin for words alone, thicker the more travels. `unit` is smaller where many lines run. */
export const linkWidth = (volume: number, unit: number): number => (2.2 + Math.min(4.6, Math.sqrt(volume) * 1.15)) * unit;

/** Dots for mistrust, dashes for doubt, a whole line for trust: the same message as the colour. */
export function dashes(trust: number, width: number): number[] {
  const kind = trustClass(trust);
  return kind === 'low' ? [0.1, width * 2.2] : kind === 'middle' ? [width * 3.4, width * 2.2] : [];
}

/** All agreements of this round, the weakest lowest. */
export function paintLinks(pen: Pen, layout: StageLayout, palette: Palette, unit: number): void {
  const strands = [...layout.strands].sort((one, other) => one.link.volume - other.link.volume);
  pen.lineCap = 'round';
  for (const { link, arc } of strands) {
    const colour = trustColour(link.trust, palette);
    const width = linkWidth(link.volume, unit) * (link.parties.length > 2 ? 0.85 : 1);
    const path = arcPath(arc);
    if (link.exclusive) closedLink(pen, path, colour, width, dashes(link.trust, width), palette);
    else strokeLink(pen, path, colour, width, dashes(link.trust, width), palette, layout.density ** 2);
  }
  for (const { link, a, b, arc } of strands) {
    if (!link.gift) continue;
    // One flow is enough to say which way a gift's curve points.
    const flow = link.flows.find(({ from, to }) => from === a || to === a || from === b || to === b);
    if (flow) arrows(pen, arc, flow.from === a || flow.to === b, linkWidth(link.volume, unit), trustColour(link.trust, palette), palette);
  }
  for (const hub of layout.hubs) paintHub(pen, hub.link, hub.at.x, hub.at.y, layout.radius * 0.62, palette);
}

/** `glow`: 1 for a line of its own, less where the light of many lines adds up. */
export function strokeLink(pen: Pen, path: Path2D, colour: string, width: number, dash: number[], palette: Palette, glow = 1): void {
  pen.setLineDash([]);
  if (palette.glow) {
    pen.globalCompositeOperation = 'lighter';
    pen.strokeStyle = colour;
    for (const [wide, alpha] of [
      [5.2, 0.05],
      [3.2, 0.09],
      [1.9, 0.16],
    ] as const) {
      pen.globalAlpha = alpha * glow;
      pen.lineWidth = width * wide;
      pen.stroke(path);
    }
    pen.globalCompositeOperation = 'source-over';
    pen.globalAlpha = 0.4;
  } else {
    pen.globalAlpha = 0.92;
  }
  pen.strokeStyle = palette.casing;
  pen.lineWidth = width + (palette.glow ? 2 : 3.4);
  pen.stroke(path);
  pen.globalAlpha = 1;
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.stroke(path);
  pen.setLineDash([]);
}

/** An exclusive deal: two rails with nothing between them, closed to others. */
function closedLink(pen: Pen, path: Path2D, colour: string, width: number, dash: number[], palette: Palette): void {
  const wide = Math.max(width * 1.5, width + 3.4);
  strokeLink(pen, path, colour, wide, dash, palette);
  pen.strokeStyle = palette.casing;
  pen.lineWidth = wide * 0.42;
  pen.lineCap = 'butt';
  pen.stroke(path);
  pen.lineCap = 'round';
}

/** Arrowheads along the curve of a gift, towards who receives it. */
function arrows(pen: Pen, arc: Arc, forwards: boolean, width: number, colour: string, palette: Palette): void {
  const reach = width * 1.5 + 2.5;
  const length = distance(arc.a, arc.c) + distance(arc.c, arc.b);
  for (const share of length < 150 ? [0.5] : [0.3, 0.7]) {
    const at = alongArc(arc, share);
    const before = alongArc(arc, share - 0.02);
    pen.save();
    pen.translate(at.x, at.y);
    pen.rotate(Math.atan2(at.y - before.y, at.x - before.x) + (forwards ? 0 : Math.PI));
    pen.beginPath();
    pen.moveTo(-reach * 0.8, -reach);
    pen.lineTo(reach, 0);
    pen.lineTo(-reach * 0.8, reach);
    pen.closePath();
    pen.lineJoin = 'round';
    pen.strokeStyle = palette.casing;
    pen.lineWidth = 3;
    pen.stroke();
    pen.fillStyle = colour;
    pen.fill();
    pen.restore();
  }
}

/** Where the lines of many parties meet. Shape tells the form: square regional, hexagon multilateral, cog functional. */
function paintHub(pen: Pen, link: LinkModel, x: number, y: number, radius: number, palette: Palette): void {
  const sides = link.form === 'regional' ? 4 : link.form === 'functional' ? 16 : 6;
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  for (let i = 0; i < sides; i += 1) {
    const angle = (i / sides) * Math.PI * 2 + (sides === 4 ? 0 : Math.PI / 6);
    const reach = sides === 16 && i % 4 > 1 ? radius * 0.76 : radius;
    pen.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  pen.closePath();
  pen.lineJoin = 'round';
  pen.fillStyle = palette.pill;
  pen.shadowColor = palette.shadow;
  pen.shadowBlur = 8;
  pen.fill();
  pen.shadowBlur = 0;
  pen.strokeStyle = trustColour(link.trust, palette);
  pen.lineWidth = radius * 0.2;
  pen.stroke();
  pen.fillStyle = palette.ink;
  pen.font = `800 ${Math.round(radius * 0.95)}px "Plus Jakarta Sans Variable", system-ui`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(String(link.parties.length), 0, radius * 0.06);
  pen.restore();
}
