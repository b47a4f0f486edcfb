import { middle, type Rect } from '../geometry/shapes.ts';
import type { Ground } from '../map/ground.ts';
import { fade, mix, type Palette } from '../palette.ts';
import type { StageModel } from '../stage-model.ts';

type Pen = CanvasRenderingContext2D;

/** Sea, land and the countries' own colours: painted once per size, theme and mood. `dpr`: device pixels per CSS pixel. */
export function paintGround(pen: Pen, ground: Ground, model: StageModel, palette: Palette, screen: Rect, dpr: number): void {
  const struck = model.mood === 'struck' ? 0.82 : 0;
  const tone = (hex: string): string => (struck > 0 ? mix(fade(hex, struck), model.theme === 'night' ? '#05080e' : '#8d8a86', 0.22) : hex);
  pen.setTransform(dpr, 0, 0, dpr, 0, 0);
  paintSea(pen, screen, palette, tone, model.mood === 'rescued');

  const px = 1 / ground.scale;
  pen.setTransform(dpr * ground.scale, 0, 0, dpr * ground.scale, ground.x * dpr, ground.y * dpr);
  pen.lineJoin = 'round';
  pen.strokeStyle = palette.grid;
  pen.lineWidth = px;
  pen.stroke(ground.grid);

  const land = new Path2D();
  for (const shape of ground.shapes) land.addPath(shape.path);
  // Shallow water around the coasts, then a soft shadow that lifts the land from the sea.
  if (ground.invented) paintShallows(pen, land, tone(palette.shallow), px);
  paintSoftly(pen, ground, screen, (soft) => {
    if (!ground.invented) {
      for (const [blur, alpha] of halo) shadowed(soft, land, blur, 0, tone(palette.shallow), alpha);
    }
    shadowed(soft, land, 18, 6, palette.shadow, 1);
  });

  const top = (screen.y - ground.y) / ground.scale;
  const light = pen.createLinearGradient(0, top, 0, top + screen.height / ground.scale);
  light.addColorStop(0, tone(palette.land));
  light.addColorStop(1, tone(palette.landLow));
  pen.fillStyle = light;
  pen.fill(land);
  pen.strokeStyle = tone(palette.border);
  pen.lineWidth = 0.8 * px;
  pen.stroke(land);

  if (ground.invented) paintRelief(pen, ground, model, palette, tone);
  else paintCountries(pen, ground, model, palette, tone);
  pen.globalAlpha = palette.glow ? 0.55 : 0.85;
  pen.strokeStyle = tone(palette.coast);
  pen.lineWidth = (ground.invented ? 1.6 : 0.9) * px;
  pen.stroke(land);
  pen.globalAlpha = 1;
}

/** Rings of shallow water, as on a sea chart. Only for smooth coasts: a real one has too many corners for wide lines. */
function paintShallows(pen: Pen, land: Path2D, colour: string, px: number): void {
  pen.strokeStyle = colour;
  for (const [width, alpha] of [
    [58, 0.05],
    [38, 0.07],
    [22, 0.1],
    [10, 0.16],
  ] as const) {
    pen.globalAlpha = alpha;
    pen.lineWidth = width * px;
    pen.stroke(land);
  }
  pen.globalAlpha = 1;
}

/** Blur in CSS pixels and strength of the light around a real coast. */
const halo = [
  [16, 0.34],
  [7, 0.4],
] as const;

const coarse = 3;

/** What is soft needs few pixels: painted at a third of the size and enlarged, in a third of the time. */
function paintSoftly(pen: Pen, ground: Ground, screen: Rect, paint: (soft: Pen) => void): void {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(screen.width / coarse);
  canvas.height = Math.ceil(screen.height / coarse);
  const soft = canvas.getContext('2d');
  if (!soft || canvas.width === 0 || canvas.height === 0) return;
  const scale = ground.scale / coarse;
  soft.setTransform(scale, 0, 0, scale, ground.x / coarse, ground.y / coarse);
  paint(soft);
  pen.save();
  pen.translate(-ground.x / ground.scale, -ground.y / ground.scale);
  pen.scale(coarse / ground.scale, coarse / ground.scale);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(canvas, 0, 0);
  pen.restore();
}

/** The shape with a blurred shadow; the shape itself is painted over later. */
function shadowed(pen: Pen, shape: Path2D, blur: number, down: number, colour: string, alpha: number): void {
  pen.save();
  pen.globalAlpha = alpha;
  pen.fillStyle = colour;
  pen.shadowColor = colour;
  pen.shadowBlur = blur / coarse;
  pen.shadowOffsetY = down / coarse;
  pen.fill(shape);
  pen.restore();
}

/** The countries' own colours on the real map, with a lighter rim inside the border. */
function paintCountries(pen: Pen, ground: Ground, model: StageModel, palette: Palette, tone: (hex: string) => string): void {
  for (const shape of ground.shapes) {
    const seat = model.seats.find((candidate) => candidate.id === shape.owner);
    if (!seat) continue;
    const colour = tone(mix(seat.colour, '#ffffff', palette.tintLift));
    pen.fillStyle = colour;
    pen.globalAlpha = palette.tint;
    pen.fill(shape.path);
    pen.save();
    pen.clip(shape.path);
    pen.globalAlpha = palette.glow ? 0.5 : 0.75;
    pen.strokeStyle = mix(colour, '#ffffff', palette.glow ? 0.35 : 0.5);
    pen.lineWidth = 3 / ground.scale;
    pen.stroke(shape.path);
    pen.restore();
    pen.globalAlpha = 1;
  }
}

/** Invented islands: a sandy shore, then the country's colour in steps up to its hills. */
function paintRelief(pen: Pen, ground: Ground, model: StageModel, palette: Palette, tone: (hex: string) => string): void {
  pen.fillStyle = tone(palette.sand);
  for (const shape of ground.shapes) pen.fill(shape.path);
  for (const ridge of ground.ridges) {
    const seat = model.seats.find((candidate) => candidate.id === ridge.owner);
    const base = seat ? mix(seat.colour, palette.glow ? palette.land : '#ffffff', palette.glow ? 0.1 : 0.22) : mix(palette.land, palette.wild, 0.7);
    // Low ground takes the colour, high ground the light.
    pen.fillStyle = tone(mix(base, palette.glow ? '#ffffff' : '#fff9e8', ridge.height * (palette.glow ? 0.075 : 0.12)));
    pen.fill(ridge.path);
    if (ridge.height === 0) continue;
    pen.strokeStyle = tone(mix(base, '#ffffff', 0.5));
    pen.globalAlpha = 0.22;
    pen.lineWidth = 1;
    pen.stroke(ridge.path);
    pen.globalAlpha = 1;
  }
}

function paintSea(pen: Pen, screen: Rect, palette: Palette, tone: (hex: string) => string, rescued: boolean): void {
  const centre = middle(screen);
  const reach = Math.max(screen.width, screen.height) * 0.72;
  const sea = pen.createRadialGradient(centre.x, centre.y * 0.92, 0, centre.x, centre.y, reach);
  sea.addColorStop(0, tone(rescued ? mix(palette.oceanNear, palette.good, palette.glow ? 0.22 : 0.14) : palette.oceanNear));
  sea.addColorStop(0.55, tone(mix(palette.oceanNear, palette.oceanFar, 0.48)));
  sea.addColorStop(1, tone(palette.oceanFar));
  pen.fillStyle = sea;
  pen.fillRect(0, 0, screen.width, screen.height);
}
