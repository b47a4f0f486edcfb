import { signal } from '@preact/signals';
import type { ExitSentence } from '../../../../shared/model/exit-ticket.ts';

export const emptyDraft: ExitSentence = { before: '', now: '', because: '', round: null, stand: 'unnamed', checked: [] };

/** What the student is writing; null: nothing is being written or changed. It outlives a turned page. */
export const exitDraft = signal<ExitSentence | null>(null);

/** The round is the part of the reasoning that anybody can see: naming it ticks it. */
export const withRound = (draft: ExitSentence, round: number | null): ExitSentence => ({
  ...draft,
  round,
  checked: [...(round === null ? [] : (['round'] as const)), ...draft.checked.filter((step) => step !== 'round')],
});
