import type { LessonPlan } from '../../../shared/model/lesson-plan.ts';
import { t } from '../../text/text.ts';

export const planParts = ['join', 'teach', 'play', 'debrief'] as const satisfies readonly (keyof LessonPlan)[];

/** The lesson's minutes as one bar, each part as wide as it is long, with its words below. `nowAt`: how far the lesson is, 0–1. */
export function PlanBar(props: { readonly plan: LessonPlan; readonly nowAt?: number }) {
  const { plan, nowAt } = props;
  const parts = planParts.filter((part) => plan[part] > 0);
  return (
    <div class="plan-bar-frame">
      <div class="plan-track" aria-hidden="true">
        <div class="plan-bar">
          {parts.map((part) => (
            <i key={part} class={`plan-part ${part}`} style={{ flexGrow: plan[part] }} />
          ))}
        </div>
        {nowAt === undefined ? null : <span class="plan-now" style={{ insetInlineStart: `${Math.min(1, Math.max(0, nowAt)) * 100}%` }} />}
      </div>
      <ol class="plan-key">
        {parts.map((part) => (
          <li key={part}>
            <i class={`plan-part ${part}`} aria-hidden="true" />
            {t(`plan.part.${part}`)} <b class="number">{t('plan.minutesShort', { minutes: plan[part] })}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}
