import { expect } from 'vitest';
import type { Actor } from '../../shared/game/commands/command.ts';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import type { Refusal } from '../../shared/game/refusals.ts';
import { stateHash } from '../../shared/game/replay.ts';
import type { WorldState } from '../../shared/game/state.ts';
import { stateOf } from './facts.ts';

type Outcome = { readonly ok: true; readonly events: readonly GameEvent[]; readonly after: WorldState } | { readonly ok: false; readonly refusal: Refusal };

/**
 * `given(facts).when(command, actor).then(events | refusal)`. The command goes the way of the wire: it is parsed, then
 * decided. Every refusal is checked to have left the state as it was.
 */
export const given = (facts: readonly GameEvent[]) => ({
  when(command: unknown, actor: Actor, nowMs = 1000) {
    const before = stateOf(facts);
    const hash = stateHash(before);
    const parsed = parseCommand(command);
    const decision = parsed.ok ? decide(before, parsed.value, { actor, nowMs }) : parsed;
    expect(stateHash(before), 'deciding must not change the state').toBe(hash);
    const outcome: Outcome = decision.ok ? { ok: true, events: decision.value, after: stateOf([...facts, ...decision.value]) } : decision;
    return {
      outcome,
      // biome-ignore lint/suspicious/noThenProperty: given, when, then is how these tests read; nothing awaits this.
      then: (expected: readonly object[] | Refusal) => expectOutcome(outcome, expected),
      after: () => accepted(outcome).after,
    };
  },
});

function expectOutcome(outcome: Outcome, expected: readonly object[] | Refusal): void {
  if (Array.isArray(expected)) expect(accepted(outcome).events).toEqual(expected);
  else expect(outcome.ok ? { accepted: outcome.events } : outcome.refusal).toEqual(expected);
}

function accepted(outcome: Outcome): Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
  return outcome;
}
