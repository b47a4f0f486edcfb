import type { Good } from '../../../shared/scenario/schema.ts';
import { goodColours } from '../palette.ts';

/** A good's own shape, centred on the pen's origin: circle, triangle, cross, hexagon. `radius` in CSS pixels. */
export function tokenPath(good: Good, radius: number): Path2D {
  const path = new Path2D();
  if (good === 'food') {
    path.arc(0, 0, radius * 0.92, 0, Math.PI * 2);
  } else if (good === 'energy') {
    path.moveTo(0, -radius * 1.12);
    path.lineTo(radius * 1.06, radius * 0.82);
    path.lineTo(-radius * 1.06, radius * 0.82);
    path.closePath();
  } else if (good === 'medicine') {
    const thin = radius * 0.36;
    const corners = [
      [-thin, -radius],
      [thin, -radius],
      [thin, -thin],
      [radius, -thin],
      [radius, thin],
      [thin, thin],
      [thin, radius],
      [-thin, radius],
      [-thin, thin],
      [-radius, thin],
      [-radius, -thin],
      [-thin, -thin],
    ] as const;
    for (const [x, y] of corners) path.lineTo(x, y);
    path.closePath();
  } else {
    for (let i = 0; i < 6; i += 1) path.lineTo(Math.cos((i * Math.PI) / 3) * radius, Math.sin((i * Math.PI) / 3) * radius);
    path.closePath();
  }
  return path;
}

/** A gift's own shape, whatever is in it: a heart. */
function heartPath(radius: number): Path2D {
  const r = radius * 1.15;
  return new Path2D(
    `M0 ${r}C${-r * 1.5} ${r * 0.05} ${-r * 1.1} ${-r} ${-r * 0.5} ${-r * 0.85}Q${-r * 0.1} ${-r * 0.78} 0 ${-r * 0.38}Q${r * 0.1} ${-r * 0.78} ${r * 0.5} ${-r * 0.85}C${r * 1.1} ${-r} ${r * 1.5} ${r * 0.05} 0 ${r}Z`,
  );
}

/** Draws a token with its dark edge and a soft light behind it. `aid`: a gift, with the good's colour. */
export function paintToken(pen: CanvasRenderingContext2D, good: Good, radius: number, glow: boolean, aid = false): void {
  const colour = goodColours[good];
  if (glow) {
    const light = pen.createRadialGradient(0, 0, radius * 0.4, 0, 0, radius * 2.1);
    light.addColorStop(0, `${colour}99`);
    light.addColorStop(1, `${colour}00`);
    pen.fillStyle = light;
    pen.fillRect(-radius * 2.1, -radius * 2.1, radius * 4.2, radius * 4.2);
  }
  const path = aid ? heartPath(radius) : tokenPath(good, radius);
  pen.lineJoin = 'round';
  pen.strokeStyle = glow ? '#04142a' : '#ffffff';
  pen.lineWidth = radius * (glow ? 0.5 : 0.95);
  pen.stroke(path);
  if (!glow) {
    pen.strokeStyle = '#132238';
    pen.lineWidth = radius * 0.45;
    pen.stroke(path);
  }
  pen.fillStyle = colour;
  pen.fill(path);
}
