import type { Command } from '../../../../shared/game/commands/table.ts';
import type { KeepChoice } from '../../../../shared/game/state.ts';
import type { Resource } from '../../../../shared/scenario/schema.ts';
import { lacks } from './islands.ts';

export const scenes = ['needs', 'trade', 'promise', 'fund', 'lock'] as const;
export type Scene = (typeof scenes)[number];

/** What the student has done so far. */
export interface Rehearsal {
  /** The last good that was tapped as short. */
  readonly tapped: Resource | null;
  readonly signed: boolean;
  readonly refused: boolean;
  readonly keep: KeepChoice | null;
  readonly payment: number | null;
  readonly locked: boolean;
}
export const freshRehearsal: Rehearsal = { tapped: null, signed: false, refused: false, keep: null, payment: null, locked: false };

/** What a real control wanted to send changes the rehearsal instead. */
export function afterCommand(now: Rehearsal, command: Command): Rehearsal {
  switch (command.type) {
    case 'SignOffer':
      return { ...now, signed: true, refused: false };
    case 'RefuseOffer':
      return { ...now, refused: true };
    case 'ChooseKeep':
      return { ...now, keep: command.choice };
    case 'ChoosePayment':
      return { ...now, payment: command.coins };
    case 'LockDecision':
      return { ...now, locked: command.locked };
    default:
      return now;
  }
}

/** Whether the student has done what the scene is about. */
export function isDone(scene: Scene, now: Rehearsal): boolean {
  switch (scene) {
    case 'needs':
      return now.tapped !== null && lacks(now.tapped) > 0;
    case 'trade':
      return now.signed;
    case 'promise':
      return now.keep !== null;
    case 'fund':
      return now.payment !== null;
    case 'lock':
      return now.locked;
  }
}
