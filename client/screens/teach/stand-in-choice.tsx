import { t } from '../../text/text.ts';
import type { LessonDraft } from './lesson-draft.ts';

/** Seconds of silence after which a bot stands in (rule RM2); 0: never. */
const choices = [0, 60, 120, 180] as const;

export function StandInChoice(props: { readonly draft: LessonDraft; readonly onDraft: (draft: LessonDraft) => void }) {
  const { draft, onDraft } = props;
  return (
    <label class="field">
      <b>{t('people.setting.title')}</b>
      <small class="muted">{t('people.setting.hint')}</small>
      <select class="input" value={draft.standInAfter} onChange={(event) => onDraft({ ...draft, standInAfter: Number(event.currentTarget.value) })}>
        {choices.map((seconds) => (
          <option key={seconds} value={seconds}>
            {seconds === 0 ? t('people.setting.off') : t('people.setting.after', { seconds })}
          </option>
        ))}
      </select>
    </label>
  );
}
