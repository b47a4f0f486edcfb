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
  // From 3.5 the next step up is 4 and the next down 3: steps land on whole steps.
  const up = () => set((Math.floor(value / step + 1e-9) + 1) * step);
  const down = () => set((Math.ceil(value / step - 1e-9) - 1) * step);
  return (
    <div class="stepper" role="group" aria-label={label}>
      <button type="button" aria-label={t('common.stepper.less', { label })} disabled={value <= min} onClick={down}>
        −
      </button>
      <output aria-live="polite">{formatNumber(value, 1)}</output>
      <button type="button" aria-label={t('common.stepper.more', { label })} disabled={value >= max} onClick={up}>
        +
      </button>
    </div>
  );
}
