import { signal } from '@preact/signals';
import { type NextStep, stepName } from './next-step.ts';

/** The hint on this device's screen; only a student's own device ever has one. */
export const hint = signal<NextStep | null>(null);

export type HintTab = 'partners' | 'offers' | 'world';
/** The part of the negotiation that a student wants to be led to. */
export const askedTab = signal<HintTab | null>(null);

/** Where a step's control lies in the negotiation; null: always in sight. */
export function tabOf(step: NextStep): HintTab | null {
  switch (step.kind) {
    case 'trade':
      return 'partners';
    case 'practise':
    case 'answer':
    case 'apologise':
      return 'offers';
    case 'speak':
    case 'vote':
    case 'pledge':
      return 'world';
    default:
      return null;
  }
}

/** For the control of the step with this name: marks it while the hint is about it. */
export const stepMark = (name: string): { readonly 'data-step': string; readonly 'data-hinted'?: true } => ({
  'data-step': name,
  ...(hint.value !== null && stepName(hint.value) === name ? { 'data-hinted': true } : {}),
});
