import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { actorCard } from '../actors.ts';
import { injectionRefusal } from '../injections.ts';
import { refusal } from '../refusals.ts';
import { isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('InjectActor'),
  actorId: z.string().max(40),
});

/** TP6: the teacher brings in an actor who is not a state, in the place of a drawn one that nobody has called (AC1). */
export const injectActor = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const no = injectionRefusal(state);
    if (no !== null) return refuse(no);
    if (!isOpen(state, 'actors')) return refuse(refusal('feature-closed', { expected: 'actors' }));
    if (state.actor !== null && (state.actor.id === command.actorId || state.actor.calledBy.length > 0))
      return refuse(refusal('card-on-table', { field: 'actorId' }));
    if (actorCard(state, command.actorId) === undefined)
      return refuse(refusal('malformed', { field: 'actorId', expected: state.pack.scenario.actors.map(({ id }) => id).join(', ') }));
    return accept([{ type: 'ActorOffered', actorId: command.actorId }]);
  },
});
