import type { CountryId } from '../lib/ids.ts';
import type { DelegationView } from '../protocol/views.ts';
import { consentsTo, delegationOf, neededConsents } from './delegation.ts';
import { namesAt } from './seating.ts';
import type { WorldState } from './state.ts';

const nobody: DelegationView = { members: [], signOff: 'head', strictRoles: false, needed: 1, consents: { offers: {}, lock: [] } };

/** What the seats of one country know of each other, and of nobody else's (rule RO7). */
export function projectDelegation(state: WorldState, country: CountryId): DelegationView {
  const members = delegationOf(state, country);
  if (members.length === 0) return nobody;
  const { signOff, strictRoles } = state.settings.delegation;
  const offers = Object.keys(state.consents[country]?.offers ?? {});
  return {
    members: members.map(({ seat, roles, standsIn }) => ({ id: seat.id, name: namesAt(seat), roles, standsIn, away: seat.away })),
    signOff,
    strictRoles,
    needed: neededConsents(state, country),
    consents: { offers: Object.fromEntries(offers.map((id) => [id, consentsTo(state, country, id)])), lock: consentsTo(state, country, null) },
  };
}
