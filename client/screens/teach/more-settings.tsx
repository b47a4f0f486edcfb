import { t } from '../../text/text.ts';
import type { LessonDraft } from './lesson-draft.ts';

const switches = [
  { key: 'news', title: 'teach.more.news', hint: 'teach.more.newsHint' },
  { key: 'telephone', title: 'teach.more.telephone', hint: 'teach.more.telephoneHint' },
  { key: 'pressure', title: 'teach.more.pressure', hint: 'teach.more.pressureHint' },
  { key: 'practiceRound', title: 'teach.more.practice', hint: 'teach.more.practiceHint' },
] as const;

/** What only some classes change. */
export function MoreSettings(props: { readonly draft: LessonDraft; readonly onDraft: (draft: LessonDraft) => void }) {
  const { draft } = props;
  return (
    <details class="card teach-more">
      <summary>{t('teach.more.title')}</summary>
      <div class="teach-switches">
        {switches.map((one) => (
          <label key={one.key} class="teach-choice">
            <input type="checkbox" checked={draft[one.key]} onChange={(event) => props.onDraft({ ...draft, [one.key]: event.currentTarget.checked })} />
            <span>
              <b>{t(one.title)}</b>
              <small>{t(one.hint)}</small>
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}
