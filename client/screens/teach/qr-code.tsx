import { create } from 'qrcode';

/** Rows of dark squares as one path, a unit to the square; runs in a row are one stroke. */
export function qrPath(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = '';
  for (let row = 0; row < size; row += 1) {
    let column = 0;
    while (column < size) {
      let run = 0;
      while (column + run < size && isDark(row, column + run)) run += 1;
      if (run > 0) path += `M${column} ${row}h${run}v1h-${run}z`;
      column += Math.max(1, run);
    }
  }
  return path;
}

/** A QR code as vectors, dark on light in both themes as scanners want it, with the quiet border they need. */
export function QrCode(props: { readonly text: string; readonly label: string }) {
  const { modules } = create(props.text, { errorCorrectionLevel: 'M' });
  const border = 3;
  const side = modules.size + 2 * border;
  return (
    <svg class="qr-code" viewBox={`${-border} ${-border} ${side} ${side}`} role="img" aria-label={props.label} shape-rendering="crispEdges">
      <rect x={-border} y={-border} width={side} height={side} fill="#ffffff" />
      <path d={qrPath(modules.size, (row, column) => modules.get(row, column) !== 0)} fill="#061426" />
    </svg>
  );
}
