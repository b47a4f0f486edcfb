import './lived.css';
import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { ChapterFocus } from '../../../shared/model/debrief-chapters.ts';
import type { FoundMoment, LivedView } from '../../../shared/protocol/lived-view.ts';
import { GlossaryTerm } from '../../parts/glossary-term.tsx';
import { formatNumber, t } from '../../text/text.ts';
import { momentWords } from '../../text/moment-words.ts';
import { Frame } from './chapters.tsx';
import { ArrangeTools, ShowHiddenAgain } from './lived-arrange.tsx';
import { momentChapter } from './moment-chapter.ts';

interface MomentsProps {
  readonly lived: LivedView;
  /** The moment that the class looks at together, by its id; null: none. */
  readonly together: string | null;
  /** Puts a moment on every screen; null: this screen does not lead, and arranges nothing. */
  readonly putOnStage: ((focus: ChapterFocus) => void) | null;
}

/** The found moments with their questions: a handful first, all others within reach, what the teacher took away for the teacher alone. */
export function LivedMoments({ lived, together, putOnStage }: MomentsProps) {
  const { proposed, others, hidden } = lived;
  const isTogether = (moment: FoundMoment) => moment.id === together;
  return (
    <>
      <h3>{t('lived.around.title')}</h3>
      {proposed.length === 0 ? <p class="muted">{t('lived.around.none')}</p> : <p class="debrief-about">{t('lived.around.about')}</p>}
      {putOnStage === null || proposed.length === 0 ? null : <p class="muted">{t('lived.arrange.about')}</p>}
      <ol class="question-list">
        {proposed.map((moment, at) => (
          <Moment key={moment.id} moment={moment} together={isTogether(moment)} putOnStage={putOnStage}>
            {putOnStage === null ? null : <ArrangeTools lived={lived} moment={moment} at={at} />}
          </Moment>
        ))}
      </ol>
      {others.length > 0 ? (
        <details open={others.some(isTogether)}>
          <summary class="btn small">{t('lived.around.others', { number: formatNumber(others.length) })}</summary>
          <ol class="question-list">
            {others.map((moment) => (
              <Moment key={moment.id} moment={moment} together={isTogether(moment)} putOnStage={putOnStage}>
                {putOnStage === null ? null : <ArrangeTools lived={lived} moment={moment} at={null} />}
              </Moment>
            ))}
          </ol>
        </details>
      ) : null}
      {hidden.length > 0 ? (
        <details>
          <summary class="btn small">{t('lived.arrange.hidden', { number: formatNumber(hidden.length) })}</summary>
          <ol class="question-list">
            {hidden.map((moment) => (
              <Moment key={moment.id} moment={moment} together={false} putOnStage={null}>
                <ShowHiddenAgain lived={lived} moment={moment} />
              </Moment>
            ))}
          </ol>
        </details>
      ) : null}
    </>
  );
}

interface MomentProps extends Omit<MomentsProps, 'lived' | 'together'> {
  readonly moment: FoundMoment;
  readonly together: boolean;
  readonly children?: ComponentChildren;
}

function Moment({ moment, together, putOnStage, children }: MomentProps) {
  const { turnTo } = useContext(Frame);
  const { says, asks } = momentWords(moment);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (together) card.current?.scrollIntoView({ block: 'center' });
  }, [together]);
  const chapter = momentChapter(moment.detector);
  return (
    <li ref={card} class={together ? 'card accent moment' : 'card inner moment'} aria-current={together ? 'true' : undefined}>
      <div class="stack tight">
        <small>
          {t('lived.around.round', { round: formatNumber(moment.round) })} · <GlossaryTerm concept={moment.concept} />
        </small>
        <p>{says}</p>
        <p>
          <b>{asks}</b>
        </p>
        {turnTo === null && children === null ? null : (
          <div class="moment-tools">
            {turnTo === null ? null : (
              <button type="button" class="btn quiet small" onClick={() => turnTo(chapter, { kind: 'round', round: moment.round })}>
                {t(`lived.place.${chapter}`, { round: formatNumber(moment.round) })}
              </button>
            )}
            {putOnStage === null || together ? null : (
              <button type="button" class="btn small" onClick={() => putOnStage({ kind: 'moment', id: moment.id })}>
                {t('lived.arrange.together')}
              </button>
            )}
            {children}
          </div>
        )}
      </div>
    </li>
  );
}
