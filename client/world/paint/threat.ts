import { type Circle, distance, type Point, type Rect } from '../geometry/shapes.ts';
import { seeded } from '../geometry/seeded.ts';
import type { Ground } from '../map/ground.ts';
import type { Palette } from '../palette.ts';

/** One place where the threat can show; it does so once the level passes `from` (0–100). */
export interface Spore extends Point {
  readonly from: number;
  readonly size: number;
}

/**
 * Where the threat appears, in the order in which it spreads: out of a few centres on land, over the coast. The same
 * ground always gives the same spores.
 */
export function scatterSpores(ground: Ground, screen: Rect, unit: number): Spore[] {
  const coarse = 1 / 5;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(screen.width * coarse);
  canvas.height = Math.ceil(screen.height * coarse);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return [];
  pen.setTransform(coarse * ground.scale, 0, 0, coarse * ground.scale, ground.x * coarse, ground.y * coarse);
  pen.fillStyle = '#000';
  pen.strokeStyle = '#000';
  pen.lineWidth = (ground.invented ? 30 * unit : 5) / ground.scale;
  for (const shape of ground.shapes) {
    pen.fill(shape.path);
    pen.stroke(shape.path);
  }
  const ink = pen.getImageData(0, 0, canvas.width, canvas.height).data;
  const random = seeded(`spores/${ground.homes.size}`);
  const homes = [...ground.homes.values()];
  const centres =
    homes.length > 0
      ? [homes[0] as Point, homes[Math.floor(homes.length * 0.45)] as Point, homes[homes.length - 1] as Point]
      : [{ x: screen.width / 2, y: screen.height / 2 }];
  const reach = Math.hypot(screen.width, screen.height) * 0.42;
  const step = 10.4 * Math.max(0.75, unit);
  const spores: Spore[] = [];
  for (let row = 0; row * step * 0.866 < screen.height; row += 1) {
    for (let column = 0; column * step < screen.width; column += 1) {
      const x = (column + (row % 2) / 2 + (random() - 0.5) * 0.34) * step;
      const y = (row * 0.866 + (random() - 0.5) * 0.34) * step;
      const luck = random();
      const on = ink[(Math.floor(y * coarse) * canvas.width + Math.floor(x * coarse)) * 4 + 3] ?? 0;
      if (on < 90) continue;
      const far = Math.min(...centres.map((centre) => distance(centre, { x, y }))) / reach;
      spores.push({ x, y, from: Math.min(99, far * 62 + luck * 44), size: (1.15 + luck * 0.95) * Math.max(0.8, unit) });
    }
  }
  return spores;
}

/** Draws the spores that `level` has reached; those it has just reached are larger and brighter. */
export function paintSpores(pen: CanvasRenderingContext2D, spores: readonly Spore[], level: number, palette: Palette, keepClear: readonly Circle[]): void {
  const edges: Spore[] = [];
  pen.fillStyle = palette.threat;
  pen.globalAlpha = palette.glow ? 0.7 : 0.55;
  pen.beginPath();
  for (const spore of spores) {
    if (spore.from >= level || keepClear.some((disc) => distance(disc, spore) < disc.radius)) continue;
    if (spore.from > level - 5) edges.push(spore);
    pen.moveTo(spore.x + spore.size, spore.y);
    pen.arc(spore.x, spore.y, spore.size, 0, Math.PI * 2);
  }
  pen.fill();
  pen.globalAlpha = palette.glow ? 0.16 : 0.1;
  pen.beginPath();
  for (const spore of edges) {
    pen.moveTo(spore.x + spore.size * 2.7, spore.y);
    pen.arc(spore.x, spore.y, spore.size * 2.7, 0, Math.PI * 2);
  }
  pen.fill();
  pen.globalAlpha = 0.95;
  pen.fillStyle = palette.threatCore;
  pen.beginPath();
  for (const spore of edges) {
    pen.moveTo(spore.x + spore.size * 0.75, spore.y);
    pen.arc(spore.x, spore.y, spore.size * 0.75, 0, Math.PI * 2);
  }
  pen.fill();
  pen.globalAlpha = 1;
}
