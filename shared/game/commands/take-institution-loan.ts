import { z } from 'zod';
import { debtId } from '../../lib/ids.ts';
import { tenths } from '../../lib/numbers.ts';
import { accept, refuse } from '../../lib/result.ts';
import { parameters } from '../../model/parameters.ts';
import { borrowable, institution, isMemberOf } from '../institutions.ts';
import { lastDueRound } from '../offers.ts';
import { refusal } from '../refusals.ts';
import { isOpen } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('TakeInstitutionLoan'),
  institution: z.string().max(24),
  coins: z.number().int().min(1).max(100),
});

/** IL1, IL2: a member borrows from its institution; the coins are there at once. */
export const takeInstitutionLoan = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (!isOpen(state, 'loan')) return refuse(refusal('feature-closed', { expected: 'loan' }));
    const body = institution(state, command.institution);
    if (body === undefined || body.lends === null) return refuse(refusal('unknown-institution', { field: 'institution' }));
    if (!isMemberOf(state, body.id, country)) return refuse(refusal('not-a-member', { field: 'institution' }));
    if (state.round >= lastDueRound(state)) return refuse(refusal('too-late'));
    const most = borrowable(state, body.id, country);
    if (command.coins > most) return refuse(refusal('no-loan-left', { field: 'coins', limit: most }));
    return accept([
      {
        type: 'InstitutionLoanTaken',
        coins: command.coins,
        debt: {
          id: debtId(`r${state.round}-${body.id}-${country}`),
          kind: 'institution-loan',
          from: country,
          to: null,
          institution: body.id,
          coins: tenths(command.coins * (1 + body.lends.rate)),
          dueRound: Math.min(state.round + parameters.institutionLoanRounds, lastDueRound(state)),
          visible: true,
          penalised: false,
          conditioned: true,
          woundId: null,
        },
      },
    ]);
  },
});
