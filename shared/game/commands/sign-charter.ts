import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import type { GameEvent } from '../events.ts';
import { refusal } from '../refusals.ts';
import { isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('SignCharter'),
});

/** IN1: the institution is founded when the quorum of countries has signed its charter; later signers join at once. */
export const signCharter = commandRule({
  by: 'country',
  schema,
  decide(state, _command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (!isOpen(state, 'charter')) return refuse(refusal('feature-closed', { expected: 'charter' }));
    if (state.charterSigned.includes(country)) return refuse(refusal('already-done'));
    const members = [...state.charterSigned, country];
    const events: GameEvent[] = [{ type: 'CharterSigned', country }];
    if (!state.institutionFounded && members.length >= state.pack.scenario.institution.quorum * state.countries.length - 1e-9) {
      events.push({ type: 'InstitutionFounded', members });
    }
    return accept(events);
  },
});
