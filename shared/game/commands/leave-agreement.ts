import { z } from 'zod';
import { agreementId, type CountryId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { namesCountry } from '../../scenario/clauses.ts';
import { formOf } from '../offers.ts';
import { refusal } from '../refusals.ts';
import type { Agreement, WorldState } from '../state.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('LeaveAgreement'),
  agreementId: z.string().max(24).transform(agreementId),
});

/** AG8: in a later round than it was signed, a party leaves; the others see it, and go on if there are two of them. */
export const leaveAgreement = commandRule({
  by: 'country',
  schema,
  decide(state, command, _context, country) {
    if (state.phase !== 'negotiation') return refuse(refusal('wrong-phase'));
    const agreement = state.agreements.find((candidate) => candidate.id === command.agreementId);
    if (agreement === undefined || !agreement.parties.includes(country)) return refuse(refusal('unknown-agreement', { field: 'agreementId' }));
    if (agreement.round === state.round) return refuse(refusal('cannot-leave-yet', { field: 'agreementId' }));
    const remaining = without(state, agreement, country);
    return accept([{ type: 'AgreementLeft', agreementId: agreement.id, by: country, parties: agreement.parties, remaining }]);
  },
});

/** What is left of the agreement for the others; null when nobody or nothing is. */
function without(state: WorldState, agreement: Agreement, leaver: CountryId): Agreement | null {
  const parties = agreement.parties.filter((id) => id !== leaver);
  const clauses = agreement.clauses.filter((clause) => !namesCountry(clause, leaver));
  if (parties.length < 2 || clauses.length === 0) return null;
  return { ...agreement, parties, clauses, form: formOf(state, parties, clauses) };
}
