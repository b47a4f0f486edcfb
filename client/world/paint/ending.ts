import { hullAround } from '../geometry/hull.ts';
import type { Point, Rect } from '../geometry/shapes.ts';
import { smoothPath } from '../map/archipelago.ts';
import type { Palette } from '../palette.ts';
import type { StageLayout } from '../stage-layout.ts';

type Pen = CanvasRenderingContext2D;

/** The world that held: morning light from below, and one line around everybody. Under the countries and their agreements. */
export function paintRescued(pen: Pen, layout: StageLayout, palette: Palette, screen: Rect, safe: Rect, unit: number): void {
  const sun = { x: screen.x + screen.width / 2, y: safe.y + safe.height + 30 * unit };
  const reach = Math.hypot(screen.width / 2, sun.y - screen.y);
  pen.save();
  pen.globalCompositeOperation = palette.glow ? 'lighter' : 'source-over';
  const light = pen.createRadialGradient(sun.x, sun.y, 0, sun.x, sun.y, reach);
  light.addColorStop(0, palette.glow ? '#ffcf7a66' : '#ffd98acc');
  light.addColorStop(0.35, palette.glow ? '#ffb8572b' : '#ffe3a866');
  light.addColorStop(1, '#ffcf7a00');
  pen.fillStyle = light;
  pen.fillRect(screen.x, screen.y, screen.width, screen.height);
  pen.fillStyle = light;
  pen.globalAlpha = palette.glow ? 0.4 : 0.55;
  const rays = 15;
  for (let i = 0; i < rays; i += 1) {
    const angle = Math.PI * (1 + (i + 0.5) / rays);
    const wide = (Math.PI / rays) * 0.26;
    pen.beginPath();
    pen.moveTo(sun.x, sun.y);
    pen.lineTo(sun.x + Math.cos(angle - wide) * reach, sun.y + Math.sin(angle - wide) * reach);
    pen.lineTo(sun.x + Math.cos(angle + wide) * reach, sun.y + Math.sin(angle + wide) * reach);
    pen.closePath();
    pen.fill();
  }
  pen.restore();
  around(pen, [...layout.discs.values()], layout.radius * 2.4, palette.glow ? '#ffd98a' : '#b7791f', unit);
}

/** One line around all countries, kept within reach of them. */
function around(pen: Pen, points: readonly Point[], out: number, colour: string, unit: number): void {
  if (points.length < 3) return;
  const path = new Path2D(smoothPath(hullAround(points, out)));
  pen.save();
  pen.strokeStyle = colour;
  pen.lineJoin = 'round';
  for (const [width, alpha] of [
    [13, 0.14],
    [6, 0.24],
    [2.2, 0.95],
  ] as const) {
    pen.globalAlpha = alpha;
    pen.lineWidth = width * unit;
    pen.stroke(path);
  }
  pen.restore();
}

/** The world that was struck: the last wave rolls over it from where the threat began, and the edges lie in the dark. */
export function paintStruck(pen: Pen, layout: StageLayout, palette: Palette, screen: Rect, unit: number): void {
  const [from] = layout.discs.values();
  if (!from) return;
  const reach = Math.hypot(screen.width, screen.height) * 0.8;
  pen.save();
  pen.strokeStyle = palette.threat;
  for (const [i, share] of [0.16, 0.3, 0.46, 0.64].entries()) {
    // Each front is a broad swell with a sharp crest.
    for (const [width, alpha] of [
      [46, 0.07],
      [22, 0.1],
      [3, 0.7],
    ] as const) {
      pen.globalAlpha = alpha * (1 - i * 0.17);
      pen.lineWidth = width * unit;
      pen.beginPath();
      pen.arc(from.x, from.y, reach * share, 0, Math.PI * 2);
      pen.stroke();
    }
  }
  pen.globalAlpha = 1;
  const centre = { x: screen.x + screen.width / 2, y: screen.y + screen.height * 0.46 };
  const dark = pen.createRadialGradient(centre.x, centre.y, screen.height * 0.28, centre.x, centre.y, screen.width * 0.66);
  dark.addColorStop(0, '#12030600');
  dark.addColorStop(0.6, palette.glow ? '#12030666' : '#3a12142e');
  dark.addColorStop(1, palette.glow ? '#0a0104e6' : '#3a1214a8');
  pen.fillStyle = dark;
  pen.fillRect(screen.x, screen.y, screen.width, screen.height);
  pen.restore();
}
