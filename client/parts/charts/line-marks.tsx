/** How a line is told apart: stroke, dash and the shape of its points. Colour is only the third sign. */
export type LineLook = 'main' | 'second' | 'third' | 'fourth';

/** A point of a line: disc, square, triangle or diamond, by the look of its line. */
export function PointMark(props: { readonly look: LineLook; readonly x: number; readonly y: number; readonly size?: number }) {
  const { x, y } = props;
  const r = props.size ?? 5;
  const shape = `chart-point ${props.look}`;
  if (props.look === 'second') return <rect class={shape} x={x - r} y={y - r} width={2 * r} height={2 * r} />;
  if (props.look === 'third') return <path class={shape} d={`M${x} ${y - r * 1.25}L${x + r * 1.2} ${y + r * 0.9}H${x - r * 1.2}Z`} />;
  if (props.look === 'fourth') return <path class={shape} d={`M${x} ${y - r * 1.3}L${x + r * 1.3} ${y}L${x} ${y + r * 1.3}L${x - r * 1.3} ${y}Z`} />;
  return <circle class={shape} cx={x} cy={y} r={r} />;
}

/** The lines of a chart by name, each with a sample of its dash and point. */
export function LineLegend(props: { readonly entries: readonly { readonly look: LineLook; readonly label: string }[] }) {
  return (
    <ul class="chart-legend">
      {props.entries.map((entry) => (
        <li key={entry.label}>
          <svg width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
            <path class={`chart-line ${entry.look}`} d="M2 8H38" />
            <PointMark look={entry.look} x={20} y={8} size={4.5} />
          </svg>
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
