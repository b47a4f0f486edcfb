import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { actorCard } from '../actors.ts';
import { officeHolder } from '../office-holder.ts';
import { refusal } from '../refusals.ts';
import { isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('BringActor'),
  actorId: z.string().max(40),
});

/** OC3: once a game the NGO says which actor is on offer, as long as nobody has called this round's. */
export const bringActor = commandRule({
  by: 'seat',
  schema,
  decide(state, command, { actor }) {
    const holder = officeHolder(state, actor, 'ngo');
    if (!holder.ok) return holder;
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (!isOpen(state, 'actors')) return refuse(refusal('feature-closed', { expected: 'actors' }));
    if (state.desks.broughtActor) return refuse(refusal('used-up', { limit: 1 }));
    if (actorCard(state, command.actorId) === undefined) return refuse(refusal('no-actor', { field: 'actorId' }));
    if (state.actor !== null && (state.actor.id === command.actorId || state.actor.calledBy.length > 0))
      return refuse(refusal('already-done', { field: 'actorId' }));
    return accept([
      { type: 'ActorBrought', seatId: holder.value.id, actorId: command.actorId },
      { type: 'ActorOffered', actorId: command.actorId },
    ]);
  },
});
