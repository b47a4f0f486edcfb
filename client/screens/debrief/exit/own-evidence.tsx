import type { CountryId } from '../../../../shared/lib/ids.ts';
import type { DebriefView } from '../../../../shared/protocol/debrief-view.ts';
import { Button } from '../../../parts/button.tsx';
import { seatView } from '../../../state/views.ts';
import { t } from '../../../text/text.ts';
import { emptyDraft, exitDraft, withRound } from './exit-draft.ts';
import { RoundFacts } from './round-facts.tsx';

/** What the student's own country guessed, pledged and kept, round by round, and what came of it: the evidence for the sentence. */
export function OwnEvidence(props: { readonly view: DebriefView; readonly own: CountryId | null; readonly closed: boolean }) {
  const { view, own } = props;
  const rounds = view.records.slice(1).map(({ round }) => round);
  const written = seatView.value?.exit.sentence ?? null;
  const now = exitDraft.value ?? written;
  const use = (round: number) => {
    exitDraft.value = withRound(exitDraft.peek() ?? written ?? emptyDraft, round);
    document.querySelector<HTMLElement>('.exit-write textarea')?.focus();
  };
  return (
    <section class="exit-evidence">
      <h3>{t('exit.evidence.title')}</h3>
      {own === null || rounds.length === 0 ? (
        <p class="muted">{t(own === null ? 'exit.evidence.office' : 'exit.evidence.none')}</p>
      ) : (
        <>
          <p class="debrief-about">{t('exit.evidence.about')}</p>
          <ul class="evidence-rounds">
            {rounds.map((round) => (
              <li key={round} class={`card inner ${now?.round === round ? 'used' : ''}`}>
                <h4>{t('exit.evidence.round', { round })}</h4>
                <RoundFacts view={view} own={own} round={round} />
                {props.closed ? null : (
                  <Button size="small" aria-pressed={now?.round === round} onClick={() => use(round)}>
                    {t(now?.round === round ? 'exit.evidence.used' : 'exit.evidence.use')}
                    <span class="unseen">{t('exit.evidence.round', { round })}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
