import { keepsThird, leastDebrief } from '../../../shared/model/lesson-plan.ts';
import type { ScenarioSummary } from '../../../shared/protocol/http.ts';
import { language, t } from '../../text/text.ts';
import { type LessonDraft, planOfDraft, worldsOfDraft } from './lesson-draft.ts';
import { Choice } from './lesson-form.tsx';
import { lessonLengths, proposeFor } from './lesson-presets.ts';
import { PlanBar } from './plan-bar.tsx';

/** From the length of the lesson and the size of the class to a story, rounds and minutes (rules LP1, LP4). */
export function Planner(props: {
  readonly scenarios: readonly ScenarioSummary[];
  readonly draft: LessonDraft;
  readonly onDraft: (draft: LessonDraft) => void;
}) {
  const { scenarios, draft, onDraft } = props;
  const plan = planOfDraft(draft);
  const twins = worldsOfDraft(draft) > 1;
  return (
    <section class="card planner" aria-labelledby="planner-title">
      <h2 id="planner-title" class="teach-legend">
        {t('plan.title')}
      </h2>
      <div class="planner-questions">
        <fieldset>
          <legend class="label">{t('plan.length')}</legend>
          <div class="planner-lengths">
            {lessonLengths.map((minutes) => (
              <Choice
                key={minutes}
                name="lesson-length"
                checked={draft.lessonMinutes === minutes}
                onChoose={() => onDraft(proposeFor(minutes, scenarios, draft))}
                title={t('plan.minutes', { minutes })}
                hint={t(`plan.lengthHint.m${minutes}`)}
              />
            ))}
          </div>
        </fieldset>
        <div class="field">
          <label for="planner-students">{t('plan.students')}</label>
          <input
            id="planner-students"
            class="input"
            type="number"
            inputMode="numeric"
            min={1}
            max={100}
            value={draft.students ?? ''}
            onInput={(event) => {
              const count = event.currentTarget.valueAsNumber;
              onDraft({ ...draft, students: Number.isInteger(count) && count > 0 ? count : null });
            }}
          />
        </div>
      </div>
      <p aria-live="polite">
        <b>{draft.scenario.title[language.value]}</b>
        {` · ${t('teach.preset.rounds', { rounds: draft.preset.rounds })}`}
        {draft.practiceRound ? ` · ${t('teach.preset.practice')}` : ''}
      </p>
      <PlanBar plan={plan} />
      {keepsThird(draft.lessonMinutes, plan) ? (
        <p class="muted">{t('plan.keepsThird', { minutes: plan.debrief })}</p>
      ) : (
        <p class="notice">{t('plan.tooLong', { minutes: plan.debrief, least: leastDebrief(draft.lessonMinutes) })}</p>
      )}
      {twins ? <p class="notice info">{t('plan.twins', { students: draft.students ?? 0, half: Math.ceil((draft.students ?? 0) / 2) })}</p> : null}
    </section>
  );
}
