import { planMinutes } from '../../../shared/model/lesson-plan.ts';
import type { ScenarioSummary } from '../../../shared/protocol/http.ts';
import { language, t } from '../../text/text.ts';
import { type LessonDraft, planOfDraft } from './lesson-draft.ts';
import { type LessonPresetName, lessonPresetNames, presetDraft } from './lesson-presets.ts';

/** The second of two taps: a card is a whole lesson, and opens it. */
export function PresetCards(props: {
  readonly scenarios: readonly ScenarioSummary[];
  readonly opening: LessonPresetName | null;
  readonly onOpen: (name: LessonPresetName, draft: LessonDraft) => void;
}) {
  return (
    <section class="stack tight" aria-labelledby="preset-title">
      <h2 id="preset-title" class="teach-legend">
        {t('plan.preset.title')}
      </h2>
      <div class="preset-cards">
        {lessonPresetNames.map((name) => {
          const draft = presetDraft(name, props.scenarios, language.value);
          if (draft === null) return null;
          const plan = planOfDraft(draft);
          const opening = props.opening === name;
          return (
            <button
              key={name}
              type="button"
              class="preset-card"
              aria-busy={opening}
              onClick={() => {
                if (props.opening === null) props.onOpen(name, draft);
              }}
            >
              <b class="preset-name">{opening ? t('teach.creating') : t(`plan.preset.${name}.name`)}</b>
              <span>{t(`plan.preset.${name}.about`)}</span>
              <small class="muted">
                {draft.scenario.title[language.value]}
                <br />
                {`${t('teach.preset.rounds', { rounds: draft.preset.rounds })} · ${t('plan.minutes', { minutes: planMinutes(plan) })}`}
              </small>
            </button>
          );
        })}
      </div>
    </section>
  );
}
