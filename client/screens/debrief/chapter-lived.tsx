import { countryColour, countryName } from '../../state/world-words.ts';
import { t } from '../../text/text.ts';
import { Chapter, type ChapterProps } from './chapters.tsx';
import { LivedMoments } from './lived-moments.tsx';

/** The scenario's questions, and what the class wrote. */
export function ChapterLived({ view, texts, focus, putOnStage }: ChapterProps) {
  return (
    <Chapter id="lived" about={t('debrief.questions.about')}>
      <LivedMoments lived={view.lived} together={focus?.kind === 'moment' ? focus.id : null} putOnStage={putOnStage} />
      {texts && texts.questions.length > 0 ? (
        <>
          <h3>{t('debrief.questions.title')}</h3>
          <ol class="question-list">
            {texts.questions.map((question) => (
              <li key={question} class="card inner">
                {question}
              </li>
            ))}
          </ol>
        </>
      ) : null}
      <h3>{t('debrief.questions.reflections')}</h3>
      {view.reflections.length === 0 ? (
        <p class="muted">{t('debrief.questions.none')}</p>
      ) : (
        <ul class="reflection-list">
          {view.reflections.map((one, at) => (
            <li key={at} class="card inner" style={{ '--k': one.country ? countryColour(one.country) : 'var(--line2)' }}>
              <blockquote>{one.text}</blockquote>
              <small>
                {one.country
                  ? t('debrief.questions.from', { country: countryName(one.country), round: one.round })
                  : t('debrief.questions.fromNobody', { round: one.round })}
              </small>
            </li>
          ))}
        </ul>
      )}
      {texts?.source ? (
        <p class="muted">
          <b>{t('debrief.questions.source')}:</b> {texts.source}
        </p>
      ) : null}
    </Chapter>
  );
}
