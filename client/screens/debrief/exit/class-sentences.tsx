import type { ShownExits } from '../../../../shared/protocol/lead-view.ts';
import { CountryBadge } from '../../../parts/country-badge.tsx';
import { t } from '../../../text/text.ts';
import { useBroughtIntoSight } from './use-brought-into-sight.ts';
import { WholeSentence } from './whole-sentence.tsx';

/** The sentences that the teacher has put on every screen; large where the whole class reads them from one wall. */
export function ClassSentences({ exits, stage }: { readonly exits: ShownExits; readonly stage: boolean }) {
  const { sentences, written } = exits;
  const part = useBroughtIntoSight<HTMLElement>(stage, sentences.length);
  // A student who is writing needs no empty place.
  if (!stage && sentences.length === 0) return null;
  return (
    <section ref={part} class={stage ? 'exit-class large' : 'exit-class'} aria-live="polite">
      <h3>{t('exit.class.title')}</h3>
      {sentences.length === 0 ? <p class="exit-wait">{t('exit.class.wait')}</p> : null}
      {stage ? <p class="muted">{t('exit.class.written', { count: written })}</p> : null}
      <ul class="exit-list">
        {sentences.map((sentence) => (
          <li key={`${sentence.before} ${sentence.now} ${sentence.because}`} class="card inner">
            <WholeSentence sentence={sentence} />
            <small>{sentence.country === null ? t('exit.class.unnamed') : <CountryBadge id={sentence.country} />}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
