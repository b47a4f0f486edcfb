import { type Circle, distance, type Point } from '../geometry/shapes.ts';
import { bodyColour, type Palette } from '../palette.ts';
import { landmarkLine, type LandmarkPlace, type StageLayout } from '../stage-layout.ts';
import type { InstitutionModel, StageModel } from '../stage-model.ts';
import { font } from './disc.ts';

type Pen = CanvasRenderingContext2D;

/** Bodies and the platform: outlines while countries are still joining, whole once they are open. */
export function paintLandmarks(pen: Pen, layout: StageLayout, model: StageModel, palette: Palette, unit: number): void {
  const places = model.institutions.map((body) => ({ body, place: layout.institutions.get(body.id), colour: bodyColour(palette, body.place) }));
  for (const { body, place, colour } of places) if (place) threads(pen, threadsOf(layout, body, place), colour, body.open, unit);
  if (model.platform && layout.platform) {
    const ways = model.platform.members.map((id) => layout.discs.get(id)).filter((disc) => disc !== undefined);
    threads(
      pen,
      ways.map((disc) => [layout.platform?.sign ?? disc, disc]),
      palette.trustHigh,
      model.platform.open,
      unit,
    );
  }
  for (const { body, place, colour } of places) {
    if (!place) continue;
    base(pen, place.sign, palette, colour, body.open);
    signs[body.form](pen, place.sign, body.open ? colour : palette.mut);
    caption(pen, place, palette, unit);
  }
  if (model.platform && layout.platform) {
    base(pen, layout.platform.sign, palette, palette.trustHigh, model.platform.open);
    network(pen, layout.platform.sign, model.platform.open ? palette.trustHigh : palette.mut);
    caption(pen, layout.platform, palette, unit);
  }
}

/** From a body's sign to its members; a bloc's members are held by its shape already, so one thread says whose it is. */
export function threadsOf(layout: StageLayout, body: InstitutionModel, { sign }: LandmarkPlace): readonly (readonly [Point, Point])[] {
  const members = body.members.map((id) => layout.discs.get(id)).filter((disc) => disc !== undefined);
  const shown = body.form === 'regional' ? members.sort((one, other) => distance(one, sign) - distance(other, sign)).slice(0, 1) : members;
  return shown.map((disc) => [sign, disc]);
}

/** Fine dotted threads to the members. */
function threads(pen: Pen, ways: readonly (readonly [Point, Point])[], colour: string, open: boolean, unit: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5 * unit;
  pen.lineCap = 'round';
  pen.globalAlpha = open ? 0.6 : 0.34;
  pen.setLineDash([0.1, 5 * unit]);
  for (const [from, to] of ways) {
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
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

function temple(pen: Pen, at: Circle, colour: string): void {
  const s = at.radius * 0.6;
  pen.save();
  pen.translate(at.x, at.y - at.radius * 0.24);
  pen.fillStyle = colour;
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

/** Neighbours under one roof. */
function house(pen: Pen, at: Circle, colour: string): void {
  const s = at.radius * 0.6;
  pen.save();
  pen.translate(at.x, at.y - at.radius * 0.24);
  pen.fillStyle = colour;
  pen.fill(new Path2D(`M${-s} ${-s * 0.1}L0 ${-s * 0.9}L${s} ${-s * 0.1}L${s * 0.8} ${s * 0.08}L0 ${-s * 0.56}L${-s * 0.8} ${s * 0.08}Z`));
  for (const x of [-0.52, 0, 0.52]) {
    pen.beginPath();
    pen.arc(s * x, s * 0.24, s * 0.2, 0, Math.PI * 2);
    pen.fill();
    pen.beginPath();
    pen.arc(s * x, s * 0.84, s * 0.27, Math.PI, 0);
    pen.fill();
  }
  pen.restore();
}

/** A wheel with cogs: a body for one field of work. */
function cog(pen: Pen, at: Circle, colour: string): void {
  const s = at.radius * 0.6;
  const path = new Path2D();
  for (let i = 0; i < 32; i += 1) {
    const reach = s * (i % 4 < 2 ? 0.96 : 0.72);
    path.lineTo(Math.cos((i / 32) * Math.PI * 2) * reach, Math.sin((i / 32) * Math.PI * 2) * reach);
  }
  path.closePath();
  path.moveTo(s * 0.32, 0);
  path.arc(0, 0, s * 0.32, 0, Math.PI * 2);
  pen.save();
  pen.translate(at.x, at.y - at.radius * 0.24);
  pen.fillStyle = colour;
  pen.fill(path, 'evenodd');
  pen.restore();
}

const signs = { multilateral: temple, regional: house, functional: cog } as const;

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

export const captionFont = (unit: number): string => font(700, 11.5 * unit);

function caption(pen: Pen, { sign, lines }: LandmarkPlace, palette: Palette, unit: number): void {
  pen.font = captionFont(unit);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  for (const [i, text] of lines.entries()) {
    const y = sign.y + sign.radius * 0.55 + landmarkLine(unit) * (i + 0.5);
    pen.lineWidth = 4 * unit;
    pen.strokeStyle = palette.glow ? '#061426cc' : '#ffffffdd';
    pen.strokeText(text, sign.x, y);
    pen.fillStyle = palette.ink;
    pen.fillText(text, sign.x, y);
  }
}
