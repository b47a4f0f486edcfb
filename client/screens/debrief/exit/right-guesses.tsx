import type { GuessView } from '../../../../shared/protocol/debrief-view.ts';
import { formatList, t } from '../../../text/text.ts';

/** How often the class saw a broken word coming; only where all secrets are open, for a guess is one. */
export function RightGuesses({ guesses }: { readonly guesses: readonly GuessView[] }) {
  if (guesses.length === 0) return null;
  const right = (of: readonly GuessView[]) => of.filter((guess) => guess.right).length;
  const rounds = [...new Set(guesses.map(({ round }) => round))];
  const of = (round: number) => guesses.filter((guess) => guess.round === round);
  return (
    <section class="exit-guesses">
      <h3>{t('exit.guesses.title')}</h3>
      <p>
        <b>{t('exit.guesses.text', { right: right(guesses), all: guesses.length })}</b>{' '}
        {rounds.length < 2 ? '' : `${formatList(rounds.map((round) => t('exit.guesses.rounds', { round, right: right(of(round)), all: of(round).length })))}.`}
      </p>
    </section>
  );
}
