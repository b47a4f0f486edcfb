import type { Actor } from '../../shared/game/commands/command.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { Dice } from './random-play.ts';

/** What a class and its teacher do once the game is over (rules DG). */
export function randomDebrief(state: WorldState, dice: Dice): { readonly raw: object; readonly actor: Actor } {
  const seat = state.seats.length === 0 ? null : dice.one(state.seats);
  if (seat !== null && dice.chance(0.4)) {
    const raw = dice.one<object>([
      {
        type: 'WriteExit',
        before: 'we doubted',
        now: 'we trust',
        because: 'they kept it',
        round: dice.one([null, 1]),
        stand: dice.one(['named', 'unnamed', 'private']),
        checked: ['event'],
      },
      { type: 'RateTrust', when: 'after', answers: { word: 1 + dice.below(5), worth: 1 + dice.below(5) } },
    ]);
    return { raw, actor: { kind: 'seat', seatId: seat.id } };
  }
  if (dice.chance(0.05)) {
    const world = { rounds: 4, worldIndex: 60, thresholdKept: true, promises: 9, kept: 7 };
    return { raw: { type: 'ShowEarlier', lessons: dice.chance(0.7) ? [{ worlds: [world] }] : [] }, actor: { kind: 'system' } };
  }
  const raw = dice.one<object>([
    { type: 'OpenChapter', chapter: dice.one(['film', 'results', 'exit']), focus: dice.chance(0.5) ? null : { kind: 'round', round: 1 } },
    { type: 'LetExplore', free: dice.chance(0.6) },
    { type: 'ArrangeMoments', pinned: ['a'], hidden: ['b'] },
    { type: 'SetSecrets', level: dice.one(['results', 'all']) },
    { type: 'FinishDebrief' },
    { type: 'ShowTrustFigures', shown: true },
    ...Object.entries(state.debrief.sentences).flatMap(([seatId, { version }]) => [
      { type: 'PickExit', seatId, version, shown: true },
      { type: 'AssessExit', seatId, version, reached: ['round'] },
    ]),
  ]);
  return { raw, actor: { kind: 'teacher' } };
}
