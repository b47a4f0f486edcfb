import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { refusal } from '../refusals.ts';
import { isOpen, mostCoins } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('DeclarePledge'),
  coins: z.number().min(0).max(100).multipleOf(0.5),
});

/** PY3: a pledge is announced aloud and may be changed until the negotiation ends; it binds nobody but is remembered. */
export const declarePledge = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (!isOpen(state, 'fund')) return refuse(refusal('feature-closed', { expected: 'fund' }));
    const most = mostCoins(state, country);
    if (command.coins > most) return refuse(refusal('pledge-too-high', { field: 'coins', limit: Math.floor(most) }));
    return accept([{ type: 'PledgeDeclared', country, coins: command.coins }]);
  },
});
