import { mix, type Palette } from '../palette.ts';
import type { SeatModel } from '../stage-model.ts';

type Pen = CanvasRenderingContext2D;
export const font = (weight: number, size: number): string => `${weight} ${size.toFixed(1)}px "Plus Jakarta Sans Variable", system-ui, sans-serif`;

/** How far a disc's picture reaches beyond its ring, as a multiple of the radius: badges and shadow need room. */
export const discReach = 1.75;

/** A country's seat around the pen's origin: colour, letters, the ring of covered needs, small marks. */
export function paintDisc(pen: Pen, seat: SeatModel, radius: number, palette: Palette): void {
  const round = (reach: number): void => {
    pen.beginPath();
    pen.arc(0, 0, reach, 0, Math.PI * 2);
  };
  if (palette.glow) {
    const light = pen.createRadialGradient(0, 0, radius, 0, 0, radius * 1.7);
    light.addColorStop(0, `${mix(seat.colour, '#ffffff', 0.35)}66`);
    light.addColorStop(1, `${seat.colour}00`);
    pen.fillStyle = light;
    round(radius * 1.7);
    pen.fill();
  }
  pen.save();
  pen.shadowColor = palette.shadow;
  pen.shadowBlur = radius * 0.4;
  pen.shadowOffsetY = radius * 0.14;
  pen.fillStyle = palette.discRim;
  round(radius * 1.11);
  pen.fill();
  pen.restore();

  const body = pen.createLinearGradient(0, -radius, 0, radius);
  body.addColorStop(0, mix(seat.colour, '#ffffff', 0.14));
  body.addColorStop(1, mix(seat.colour, '#000000', 0.12));
  pen.fillStyle = body;
  round(radius * 0.86);
  pen.fill();

  pen.lineCap = 'round';
  pen.lineWidth = radius * 0.16;
  pen.strokeStyle = palette.ringTrack;
  if (seat.bot) pen.setLineDash([radius * 0.05, radius * 0.34]);
  round(radius);
  pen.stroke();
  pen.setLineDash([]);
  if (seat.need > 0.01) {
    pen.strokeStyle = palette.ringFill;
    pen.beginPath();
    pen.arc(0, 0, radius, -Math.PI / 2, -Math.PI / 2 + Math.PI * 2 * Math.min(0.999, seat.need));
    pen.stroke();
  }

  pen.font = font(800, radius * (seat.code.length > 3 ? 0.5 : 0.6));
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = radius * 0.12;
  pen.strokeStyle = '#00000066';
  pen.strokeText(seat.code, 0, radius * 0.04);
  pen.fillStyle = '#ffffff';
  pen.fillText(seat.code, 0, radius * 0.04);

  if (seat.mark !== 'none')
    badge(
      pen,
      radius * 0.86,
      -radius * 0.82,
      radius * 0.44,
      seat.mark === 'locked' ? palette.accent : palette.good,
      palette,
      seat.mark === 'locked' ? padlock : tick,
    );
  if (seat.bot) badge(pen, -radius * 0.86, -radius * 0.82, radius * 0.44, palette.mut, palette, robot);
  if (seat.inInstitution) badge(pen, -radius * 0.92, radius * 0.74, radius * 0.38, palette.accent, palette, pillars);
  if (seat.struck) badge(pen, 0, -radius * 1.06, radius * 0.42, palette.bad, palette, exclamation);
  if (seat.onPlatform) badge(pen, radius * 0.92, radius * 0.74, radius * 0.38, palette.trustHigh, palette, antenna);
  if (seat.people !== null && seat.people > 0) {
    badge(pen, radius * 0.86, -radius * 0.82, radius * 0.46, palette.accent, palette, (inner, size) => {
      inner.font = font(800, size * 1.25);
      inner.fillText(String(seat.people), 0, size * 0.08);
    });
  }
}

function badge(pen: Pen, x: number, y: number, size: number, colour: string, palette: Palette, sign: (pen: Pen, size: number) => void): void {
  pen.save();
  pen.translate(x, y);
  pen.beginPath();
  pen.arc(0, 0, size * 1.2, 0, Math.PI * 2);
  pen.fillStyle = palette.discRim;
  pen.fill();
  pen.beginPath();
  pen.arc(0, 0, size, 0, Math.PI * 2);
  pen.fillStyle = colour;
  pen.fill();
  const dark = palette.glow ? '#04182c' : '#ffffff';
  pen.fillStyle = dark;
  pen.strokeStyle = dark;
  pen.lineWidth = size * 0.3;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  sign(pen, size);
  pen.restore();
}

function tick(pen: Pen, size: number): void {
  pen.beginPath();
  pen.moveTo(-size * 0.45, size * 0.02);
  pen.lineTo(-size * 0.1, size * 0.38);
  pen.lineTo(size * 0.48, -size * 0.36);
  pen.stroke();
}

function padlock(pen: Pen, size: number): void {
  pen.beginPath();
  pen.roundRect(-size * 0.44, -size * 0.1, size * 0.88, size * 0.64, size * 0.12);
  pen.fill();
  pen.lineWidth = size * 0.22;
  pen.beginPath();
  pen.arc(0, -size * 0.14, size * 0.28, Math.PI, 0);
  pen.stroke();
}

function exclamation(pen: Pen, size: number): void {
  pen.lineWidth = size * 0.34;
  pen.beginPath();
  pen.moveTo(0, -size * 0.52);
  pen.lineTo(0, size * 0.06);
  pen.stroke();
  pen.beginPath();
  pen.arc(0, size * 0.5, size * 0.19, 0, Math.PI * 2);
  pen.fill();
}

function robot(pen: Pen, size: number): void {
  pen.beginPath();
  pen.roundRect(-size * 0.5, -size * 0.3, size, size * 0.76, size * 0.2);
  pen.fill();
  pen.lineWidth = size * 0.16;
  pen.beginPath();
  pen.moveTo(0, -size * 0.32);
  pen.lineTo(0, -size * 0.62);
  pen.stroke();
  pen.globalCompositeOperation = 'destination-out';
  for (const x of [-0.22, 0.22]) {
    pen.beginPath();
    pen.arc(size * x, size * 0.06, size * 0.12, 0, Math.PI * 2);
    pen.fill();
  }
  pen.globalCompositeOperation = 'source-over';
}

function pillars(pen: Pen, size: number): void {
  pen.beginPath();
  pen.moveTo(-size * 0.55, -size * 0.16);
  pen.lineTo(0, -size * 0.58);
  pen.lineTo(size * 0.55, -size * 0.16);
  pen.closePath();
  pen.fill();
  for (const x of [-0.4, -0.08, 0.24]) pen.fillRect(size * x, -size * 0.06, size * 0.17, size * 0.42);
  pen.fillRect(-size * 0.52, size * 0.38, size * 1.04, size * 0.15);
}

function antenna(pen: Pen, size: number): void {
  pen.lineWidth = size * 0.18;
  for (const reach of [0.3, 0.6]) {
    pen.beginPath();
    pen.arc(0, size * 0.3, size * reach, -Math.PI * 0.82, -Math.PI * 0.18);
    pen.stroke();
  }
  pen.beginPath();
  pen.arc(0, size * 0.3, size * 0.14, 0, Math.PI * 2);
  pen.fill();
}
