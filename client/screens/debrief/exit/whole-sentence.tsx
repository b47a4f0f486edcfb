import type { ExitWords } from '../../../../shared/model/exit-ticket.ts';
import { t } from '../../../text/text.ts';

/** The three parts as one sentence. */
export function WholeSentence({ sentence }: { readonly sentence: ExitWords & { readonly round: number | null } }) {
  const { before, now, because, round } = sentence;
  return (
    <blockquote class="exit-sentence">
      <span>{t('exit.whole.before', { text: ended(before, '.') })}</span> <span>{t('exit.whole.now', { text: ended(now, ',') })}</span>{' '}
      <span>
        {round === null ? t('exit.whole.because', { text: ended(because, '.') }) : t('exit.whole.becauseRound', { round, text: ended(because, '.') })}
      </span>
    </blockquote>
  );
}

/** What a student wrote, with one mark at its end whatever they put there. */
const ended = (text: string, mark: string): string => `${text.replace(/[\s.,;:…]+$/u, '')}${mark}`;
