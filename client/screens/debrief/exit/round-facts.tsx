import type { CountryId } from '../../../../shared/lib/ids.ts';
import type { DebriefView, GuessView } from '../../../../shared/protocol/debrief-view.ts';
import { countryName } from '../../../state/world-words.ts';
import { formatList, formatNumber, t } from '../../../text/text.ts';

/** What one country guessed, paid, kept and wrote in one round, and what came of it. */
export function RoundFacts({ view, own, round }: { readonly view: DebriefView; readonly own: CountryId; readonly round: number }) {
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
