import type { FoundMoment, LivedView } from '../../../shared/protocol/lived-view.ts';
import { GlossaryTerm, GlossaryTerms } from '../../parts/glossary-term.tsx';
import { formatNumber, t } from '../../text/text.ts';
import { momentWords } from '../../text/moment-words.ts';

/** The found moments with their questions, and the concepts that this game had no moment for. */
export function LivedMoments({ lived }: { readonly lived: LivedView }) {
  const { proposed, others, notYet } = lived;
  return (
    <>
      <h3>{t('lived.around.title')}</h3>
      {proposed.length === 0 ? <p class="muted">{t('lived.around.none')}</p> : <p class="debrief-about">{t('lived.around.about')}</p>}
      <ol class="question-list">
        {proposed.map((moment) => (
          <Moment key={moment.id} moment={moment} />
        ))}
      </ol>
      {others.length > 0 ? (
        <details>
          <summary class="btn small">{t('lived.around.others', { number: formatNumber(others.length) })}</summary>
          <ol class="question-list">
            {others.map((moment) => (
              <Moment key={moment.id} moment={moment} />
            ))}
          </ol>
        </details>
      ) : null}
      {notYet.length > 0 ? (
        <>
          <h3>{t('lived.around.notYet')}</h3>
          <p class="debrief-about">{t('lived.around.notYetText')}</p>
          <GlossaryTerms concepts={notYet} />
        </>
      ) : null}
    </>
  );
}

function Moment({ moment }: { readonly moment: FoundMoment }) {
  const { says, asks } = momentWords(moment);
  return (
    <li class="card inner">
      <small>
        {t('lived.around.round', { round: formatNumber(moment.round) })} · <GlossaryTerm concept={moment.concept} />
      </small>
      <p>{says}</p>
      <p>
        <b>{asks}</b>
      </p>
    </li>
  );
}
