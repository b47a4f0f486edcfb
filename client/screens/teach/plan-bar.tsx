import type { LessonPlan } from '../../../shared/model/lesson-plan.ts';
import { t } from '../../text/text.ts';

export const planParts = ['join', 'teach', 'play', 'debrief'] as const satisfies readonly (keyof LessonPlan)[];

/** The lesson's minutes as one bar, each part as wide as it is long. `nowAt`: how far the lesson is, 0–1. */
export function PlanBar(props: { readonly plan: LessonPlan; readonly nowAt?: number }) {
  const { plan, nowAt } = props;
  return (
    <div class="plan-bar-frame">
      <ol class="plan-bar">
        {planParts
          .filter((part) => plan[part] > 0)
          .map((part) => (
            <li key={part} class={`plan-part ${part}`} style={{ flexGrow: plan[part] }}>
              <span>{t(`plan.part.${part}`)}</span> <b class="number">{t('plan.minutesShort', { minutes: plan[part] })}</b>
            </li>
          ))}
      </ol>
      {nowAt === undefined ? null : <span class="plan-now" aria-hidden="true" style={{ insetInlineStart: `${Math.min(1, Math.max(0, nowAt)) * 100}%` }} />}
    </div>
  );
}
