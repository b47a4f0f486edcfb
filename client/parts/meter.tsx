import { formatNumber } from '../text/text.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly max?: number;
  /** A mark on the track, such as the threat's line. */
  readonly mark?: number;
  readonly tone?: 'good' | 'warn' | 'bad' | 'info';
  /** Only the track; the words stand elsewhere. */
  readonly bare?: boolean;
}

const share = (value: number, max: number): string => `${Math.min(100, Math.max(0, (100 * value) / max))}%`;

export function Meter({ label, value, max = 100, mark, tone = 'good', bare = false }: Props) {
  return (
    <div class={`meter ${tone}`}>
      {bare ? null : (
        <div class="row spread">
          <span class="label">{label}</span>
          <b class="number">{formatNumber(value)}</b>
        </div>
      )}
      <div class="track" role="meter" aria-label={label} aria-valuenow={Math.round(value)} aria-valuemin={0} aria-valuemax={max}>
        <div class="fill" style={{ width: share(value, max) }} />
        {mark === undefined ? null : <div class="mark" style={{ left: share(mark, max) }} />}
      </div>
    </div>
  );
}
