import type { CountryId, SeatId } from '../lib/ids.ts';
import { dutyOf, type Role, roleShares } from '../model/roles.ts';
import type { Actor } from './commands/command.ts';
import { refusal, type Refusal } from './refusals.ts';
import type { DelegationRules, Seat, WorldState } from './state.ts';

/** What a lesson does when the teacher changes nothing, and what an older log did. */
export const delegationDefaults: DelegationRules = { signOff: 'head', strictRoles: false, rotateRoles: true };

export interface Member {
  readonly seat: Seat;
  readonly roles: readonly Role[];
  /** Roles of mates who are away, done for them meanwhile (rule RO3). */
  readonly standsIn: readonly Role[];
}

const membersOf = (state: WorldState, country: CountryId): readonly Seat[] => state.seats.filter((seat) => seat.country === country);

/** Who is there; when nobody is, whoever comes first speaks for all. */
function presentOf(seats: readonly Seat[]): readonly Seat[] {
  const present = seats.filter((seat) => !seat.away);
  return present.length > 0 ? present : seats;
}

/** The delegation with its roles of this round (rules RO1, RO3, RO4). */
export function delegationOf(state: WorldState, country: CountryId): readonly Member[] {
  const seats = membersOf(state, country);
  const shares = roleShares[Math.min(seats.length, roleShares.length) - 1] ?? [];
  const shift = state.settings.delegation.rotateRoles ? Math.max(0, state.round - 1) : 0;
  const ownRoles = (place: number) => shares[(place + shift) % shares.length] ?? [];
  const standsIn = new Map<SeatId, Role[]>();
  for (const [place, seat] of seats.entries()) {
    const deputy = seat.away ? nextPresent(seats, place) : null;
    if (deputy !== null) standsIn.set(deputy.id, [...(standsIn.get(deputy.id) ?? []), ...ownRoles(place)]);
  }
  return seats.map((seat, place) => ({ seat, roles: ownRoles(place), standsIn: standsIn.get(seat.id) ?? [] }));
}

function nextPresent(seats: readonly Seat[], place: number): Seat | null {
  for (let step = 1; step < seats.length; step += 1) {
    const seat = seats[(place + step) % seats.length];
    if (seat !== undefined && !seat.away) return seat;
  }
  return null;
}

const byMajority = (state: WorldState): boolean => state.settings.delegation.signOff === 'majority';

/** RO5: with strict roles a task is refused to whoever has another role; what a majority signs off belongs to all. */
export function roleRefusal(state: WorldState, type: keyof typeof dutyOf, actor: Actor, country: CountryId): Refusal | null {
  if (!state.settings.delegation.strictRoles || actor.kind !== 'seat') return null;
  const duty = dutyOf[type];
  if (duty === undefined || (byMajority(state) && (type === 'SignOffer' || type === 'LockDecision'))) return null;
  const members = delegationOf(state, country);
  if (members.every(({ seat }) => seat.away)) return null;
  const own = members.find(({ seat }) => seat.id === actor.seatId);
  return own === undefined || own.roles.includes(duty) || own.standsIn.includes(duty) ? null : refusal('not-your-role', { expected: duty });
}

/** How many of the delegation must agree: more than half of those who are there (rule RO6). */
export const neededConsents = (state: WorldState, country: CountryId): number =>
  byMajority(state) ? Math.floor(presentOf(membersOf(state, country)).length / 2) + 1 : 1;

/** Who of those present has agreed to sign this offer, or (null) to lock. */
export function consentsTo(state: WorldState, country: CountryId, offerId: string | null): readonly SeatId[] {
  const given = state.consents[country];
  const agreed = offerId === null ? (given?.lock ?? []) : (given?.offers[offerId] ?? []);
  const present = presentOf(membersOf(state, country));
  return agreed.filter((id) => present.some((seat) => seat.id === id));
}

/** What this seat's word comes to: enough with the others, one word more, or nothing new. */
export function consentOf(state: WorldState, country: CountryId, actor: Actor, offerId: string | null): 'enough' | 'new' | 'again' {
  if (actor.kind !== 'seat' || !byMajority(state)) return 'enough';
  const others = consentsTo(state, country, offerId).filter((id) => id !== actor.seatId);
  if (others.length + 1 >= neededConsents(state, country)) return 'enough';
  return consentsTo(state, country, offerId).includes(actor.seatId) ? 'again' : 'new';
}
