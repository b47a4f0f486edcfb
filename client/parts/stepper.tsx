import { formatNumber, t } from '../text/text.ts';

interface Props {
  /** What is counted, for the buttons' names. */
  readonly label: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

export function Stepper({ label, value, min = 0, max, step = 1, onChange }: Props) {
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <div class="stepper" role="group" aria-label={label}>
      <button type="button" aria-label={t('common.stepper.less', { label })} disabled={value <= min} onClick={() => set(value - step)}>−</button>
      <output aria-live="polite">{formatNumber(value, 1)}</output>
      <button type="button" aria-label={t('common.stepper.more', { label })} disabled={value >= max} onClick={() => set(value + step)}>+</button>
    </div>
  );
}
