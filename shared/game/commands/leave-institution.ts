import { z } from 'zod';
import { accept, refuse } from '../../lib/result.ts';
import { isMemberOf } from '../institutions.ts';
import { refusal } from '../refusals.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('LeaveInstitution'),
  institution: z.string().max(24),
});

/** IN8: a member leaves, in public; the others judge it. */
export const leaveInstitution = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    if (!isMemberOf(state, command.institution, country)) return refuse(refusal('not-a-member', { field: 'institution' }));
    const others = state.institutions[command.institution]?.signed.filter((id) => id !== country) ?? [];
    return accept([{ type: 'InstitutionLeft', country, institution: command.institution, others }]);
  },
});
