import type { PhaseSeconds } from '../../../shared/game/state.ts';
import { Stepper } from '../../parts/stepper.tsx';
import { t } from '../../text/text.ts';
import type { LessonDraft } from './lesson-draft.ts';

interface Row {
  readonly phase: keyof PhaseSeconds;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Seconds to one of the shown pieces: 60 shows minutes. */
  readonly unit: number;
}

const rows: readonly Row[] = [
  { phase: 'news', min: 10, max: 120, step: 5, unit: 1 },
  { phase: 'negotiation', min: 1, max: 20, step: 0.5, unit: 60 },
  { phase: 'decision', min: 30, max: 300, step: 15, unit: 1 },
  { phase: 'reveal', min: 20, max: 180, step: 5, unit: 1 },
  { phase: 'reflection', min: 0, max: 300, step: 15, unit: 1 },
];

/** Steppers for those who want other times than the plan's. */
export function PhaseTimes(props: { readonly draft: LessonDraft; readonly onDraft: (draft: LessonDraft) => void }) {
  const { draft } = props;
  return (
    <section class="card" aria-labelledby="teach-time">
      <h2 id="teach-time" class="teach-legend">
        {t('teach.time.title')}
      </h2>
      <details class="teach-more">
        <summary>{t('teach.time.open')}</summary>
        <div class="teach-steppers">
          {rows.map((row) => (
            <div key={row.phase} class="field">
              <span class="label" aria-hidden="true">
                {t(`teach.time.${row.phase}`)}
              </span>
              <Stepper
                label={t(`teach.time.${row.phase}`)}
                value={draft.phaseSeconds[row.phase] / row.unit}
                min={row.min}
                max={row.max}
                step={row.step}
                onChange={(value) => props.onDraft({ ...draft, phaseSeconds: { ...draft.phaseSeconds, [row.phase]: Math.round(value * row.unit) } })}
              />
            </div>
          ))}
        </div>
      </details>
    </section>
  );
}
