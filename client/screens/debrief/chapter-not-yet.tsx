import './lived.css';
import { GlossaryMeaning } from '../../parts/glossary-meaning.tsx';
import { t } from '../../text/text.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';

/** The lesson's concepts of which this game has no moment: what they are, and a question on each for the next lesson. */
export function ChapterNotYet({ view }: ChapterProps) {
  const { notYet } = view.lived;
  return (
    <Chapter id="notYet" about={notYet.length === 0 ? t('lived.notYet.none') : t('lived.notYet.about')}>
      <ul class="not-yet-list">
        {notYet.map((concept) => (
          <li key={concept} class="card inner">
            <h3>{t(`glossary.${concept}.name`)}</h3>
            <GlossaryMeaning concept={concept} />
          </li>
        ))}
      </ul>
      {notYet.length === 0 ? null : (
        <p class="card accent">
          <b>{t('lived.notYet.question')}</b>
        </p>
      )}
    </Chapter>
  );
}
