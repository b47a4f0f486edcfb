import type { Circle } from '../geometry/shapes.ts';
import type { Palette } from '../palette.ts';
import type { StageLayout } from '../stage-layout.ts';
import type { LandmarkModel, StageModel } from '../stage-model.ts';
import { font } from './disc.ts';

type Pen = CanvasRenderingContext2D;

/** The institution and the platform: outlines while countries are still joining, whole once they are open. */
export function paintLandmarks(pen: Pen, layout: StageLayout, model: StageModel, palette: Palette, unit: number): void {
  if (model.institution && layout.institution) {
    threads(pen, layout, model.institution, layout.institution, palette.accent, unit);
    base(pen, layout.institution, palette, palette.accent, model.institution.open);
    temple(pen, layout.institution, model.institution.open ? palette.accent : palette.mut, model.institution.open);
    caption(pen, layout.institution, model.institution, palette, unit);
  }
  if (model.platform && layout.platform) {
    threads(pen, layout, model.platform, layout.platform, palette.trustHigh, unit);
    base(pen, layout.platform, palette, palette.trustHigh, model.platform.open);
    network(pen, layout.platform, model.platform.open ? palette.trustHigh : palette.mut);
    caption(pen, layout.platform, model.platform, palette, unit);
  }
}

/** Fine dotted threads to the members. */
function threads(pen: Pen, layout: StageLayout, landmark: LandmarkModel, at: Circle, colour: string, unit: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.3 * unit;
  pen.lineCap = 'round';
  pen.globalAlpha = landmark.open ? 0.5 : 0.28;
  pen.setLineDash([0.1, 5 * unit]);
  for (const id of landmark.members) {
    const disc = layout.discs.get(id);
    if (!disc) continue;
    pen.beginPath();
    pen.moveTo(at.x, at.y);
    pen.lineTo(disc.x, disc.y);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

function base(pen: Pen, at: Circle, palette: Palette, colour: string, open: boolean): void {
  pen.beginPath();
  pen.roundRect(at.x - at.radius * 0.82, at.y - at.radius * 0.95, at.radius * 1.64, at.radius * 1.4, at.radius * 0.32);
  pen.fillStyle = palette.pill;
  pen.fill();
  pen.lineWidth = at.radius * 0.07;
  pen.strokeStyle = open ? colour : palette.pillLine;
  if (!open) pen.setLineDash([at.radius * 0.14, at.radius * 0.12]);
  pen.stroke();
  pen.setLineDash([]);
}

function temple(pen: Pen, at: Circle, colour: string, open: boolean): void {
  const s = at.radius * 0.6;
  pen.save();
  pen.translate(at.x, at.y - at.radius * 0.24);
  pen.fillStyle = colour;
  pen.globalAlpha = open ? 1 : 0.6;
  pen.beginPath();
  pen.moveTo(-s, -s * 0.3);
  pen.lineTo(0, -s * 0.92);
  pen.lineTo(s, -s * 0.3);
  pen.closePath();
  pen.fill();
  for (const x of [-0.76, -0.28, 0.2, 0.62]) pen.fillRect(s * x, -s * 0.16, s * 0.16, s * 0.66);
  pen.fillRect(-s * 0.96, s * 0.6, s * 1.92, s * 0.22);
  pen.restore();
}

function network(pen: Pen, at: Circle, colour: string): void {
  const s = at.radius * 0.52;
  pen.save();
  pen.translate(at.x, at.y - at.radius * 0.24);
  pen.strokeStyle = colour;
  pen.fillStyle = colour;
  pen.lineWidth = s * 0.14;
  const nodes = [
    [0, 0, 0.26],
    [-0.95, -0.5, 0.18],
    [0.95, -0.55, 0.18],
    [-0.7, 0.75, 0.18],
    [0.8, 0.7, 0.18],
  ] as const;
  for (const [x, y] of nodes.slice(1)) {
    pen.beginPath();
    pen.moveTo(0, 0);
    pen.lineTo(x * s, y * s);
    pen.stroke();
  }
  for (const [x, y, size] of nodes) {
    pen.beginPath();
    pen.arc(x * s, y * s, size * s, 0, Math.PI * 2);
    pen.fill();
  }
  pen.restore();
}

function caption(pen: Pen, at: Circle, landmark: LandmarkModel, palette: Palette, unit: number): void {
  const text = landmark.open ? landmark.name : `${landmark.name} ${landmark.members.length}/${landmark.quorum}`;
  pen.font = font(700, 11.5 * unit);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 4 * unit;
  pen.strokeStyle = palette.glow ? '#061426cc' : '#ffffffdd';
  pen.strokeText(text, at.x, at.y + at.radius * 0.78);
  pen.fillStyle = palette.ink;
  pen.fillText(text, at.x, at.y + at.radius * 0.78);
}
