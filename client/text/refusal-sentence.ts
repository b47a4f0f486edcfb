import type { Refusal, RefusalReason } from '../../shared/game/refusals.ts';
import { t, type TextKey } from './text.ts';

/** A refusal of the server, or what kept us from asking it. */
export type ClientRefusal = Omit<Refusal, 'reason'> & { readonly reason: RefusalReason | 'no-connection' | 'unclear-answer' };

/** The refusal as one sentence in the screen's language, its field and limit named. */
export function refusalSentence(refusal: ClientRefusal): string {
  return t(`refusals.${refusal.reason}` satisfies TextKey, { field: refusal.field ?? '–', limit: refusal.limit ?? '–' });
}
