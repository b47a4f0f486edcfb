import type { CountryId } from '../../../../shared/lib/ids.ts';
import type { DebriefView, GuessView } from '../../../../shared/protocol/debrief-view.ts';
import { Button } from '../../../parts/button.tsx';
import { seatView } from '../../../state/views.ts';
import { countryName } from '../../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../../text/text.ts';
import { emptyDraft, exitDraft, withRound } from './exit-draft.ts';

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
                <Facts view={view} own={own} round={round} />
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

function Facts({ view, own, round }: { readonly view: DebriefView; readonly own: CountryId; readonly round: number }) {
  const mine = <Row extends { readonly round: number; readonly country: CountryId | null }>(rows: readonly Row[]) =>
    rows.filter((row) => row.round === round && row.country === own);
  const [guess] = mine(view.guesses);
  const [fund] = mine(view.fund);
  const promises = mine(view.ledger);
  const said = mine(view.reflections).filter(({ text }) => text !== '');
  const coins = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);
  return (
    <ul class="evidence-facts">
      <li>{guess === undefined ? t('exit.evidence.noGuess') : <Guess guess={guess} view={view} />}</li>
      {fund === undefined ? null : <li>{t('exit.evidence.fund', { pledged: coins(fund.pledged), paid: coins(fund.paid), fair: coins(fund.fair) })}</li>}
      {promises.length === 0 ? null : (
        <li>{t('exit.evidence.kept', { kept: promises.filter(({ choice }) => choice === 'keep').length, all: promises.length })}</li>
      )}
      {said.length === 0 ? null : (
        <li>
          {t('exit.evidence.said')}{' '}
          {said.map(({ text }, at) => (
            <q key={at}>{text}</q>
          ))}
        </li>
      )}
    </ul>
  );
}

/** What was guessed, and what happened as far as this reader may know it. */
function Guess({ guess, view }: { readonly guess: GuessView; readonly view: DebriefView }) {
  const breakers = [...new Set(view.film.find(({ round }) => round === guess.round)?.breaches.map(({ by }) => by) ?? [])];
  const said = guess.said === 'nobody' ? t('exit.evidence.nobody') : t('exit.evidence.somebody', { country: countryName(guess.said) });
  return (
    <>
      {t('exit.evidence.guess', { said })}.{' '}
      <b class={guess.right ? 'guess-right' : 'guess-wrong'}>
        <span aria-hidden="true">{guess.right ? '✓ ' : '✗ '}</span>
        {t(guess.right ? 'exit.evidence.right' : 'exit.evidence.wrong')}
      </b>{' '}
      {breakers.length === 0 ? t('exit.evidence.noneBroke') : t('exit.evidence.broke', { list: formatList(breakers.map(countryName)) })}
    </>
  );
}
