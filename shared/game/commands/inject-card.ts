import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { injectionRefusal } from '../injections.ts';
import { cardNow } from '../news-cards.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('InjectCard'),
  cardId: z.string().max(40),
});

/** TP6: the teacher lays a card of the scenario's deck on the table; it does what a drawn one does. */
export const injectCard = commandRule({
  by: 'teacher',
  schema,
  decide(state, command) {
    const no = injectionRefusal(state);
    if (no !== null) return refuse(no);
    if (state.card !== null) return refuse(refusal('card-on-table', { field: 'cardId' }));
    const card = cardNow(state, command.cardId);
    if (card === null) return refuse(refusal('malformed', { field: 'cardId', expected: state.pack.scenario.cards.map(({ id }) => id).join(', ') }));
    return accept([{ type: 'CardDrawn', card }]);
  },
});
