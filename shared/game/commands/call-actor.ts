import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { actorCard, actorShifts } from '../actors.ts';
import type { GameEvent } from '../events.ts';
import { freeGoods } from '../offers.ts';
import { refusal } from '../refusals.ts';
import { country as countryOf, isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('CallActor'),
});

/** AC1: calls in the actor on offer; when enough have called, it acts at once and its sponsors pay. */
export const callActor = commandRule({
  by: 'country',
  schema,
  decide(state, _command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (!isOpen(state, 'actors')) return refuse(refusal('feature-closed', { expected: 'actors' }));
    const card = state.actor === null ? undefined : actorCard(state, state.actor.id);
    if (state.actor === null || card === undefined) return refuse(refusal('no-actor'));
    if (state.actor.acts || state.actor.calledBy.includes(country)) return refuse(refusal('already-done'));
    const { funds } = freeGoods(state, country);
    if (card.cost > funds + 1e-9) return refuse(refusal('not-enough-coins', { limit: card.cost }));
    const by = [...state.actor.calledBy, country];
    const events: GameEvent[] = [{ type: 'ActorCalled', actorId: card.id, country }];
    if (by.length < card.sponsors) return accept(events);
    events.push({ type: 'ActorActed', actorId: card.id, by, shifts: actorShifts(state, card, by) });
    if (card.kind === 'startup') {
      // It opens the platform for whoever called it in (rule AC7).
      for (const id of by) if (!countryOf(state, id).onPlatform) events.push({ type: 'PlatformJoined', country: id });
      if (!state.platformOpen) events.push({ type: 'PlatformOpened' });
    }
    return accept(events);
  },
});
