import { useContext } from 'preact/hooks';
import type { DelegationView, SeatView } from '../../shared/protocol/views.ts';
import { type Role, roles } from '../../shared/model/roles.ts';
import { Rehearsing } from './rehearsing.ts';
import { presence, seatView } from './views.ts';

export type Member = DelegationView['members'][number];

/** A task that is a mate's: whose, and whether this student may do it all the same (rule RO5). */
export interface Turn {
  readonly holder: Member;
  readonly away: boolean;
  readonly mayStepIn: boolean;
}

export const duties = (member: Member): readonly Role[] => roles.filter((role) => member.roles.includes(role) || member.standsIn.includes(role));

export const ownMember = (seat: SeatView): Member | undefined => seat.own?.delegation.members.find(({ id }) => id === seat.seatId);

/** The stage knows at once that a device has gone; the delegation's roles follow seconds later. */
export const isAway = (member: Member, online: typeof presence.value): boolean => member.away || online[member.id] !== 'online';

/** null: it is this student's own task, or there is no mate whose it could be. */
export function turnOf(role: Role, seat: SeatView, online: typeof presence.value): Turn | null {
  const delegation = seat.own?.delegation;
  const me = ownMember(seat);
  if (delegation === undefined || me === undefined || delegation.members.length < 2 || duties(me).includes(role)) return null;
  const holders = delegation.members.filter((member) => duties(member).includes(role));
  const holder = holders.find((member) => !isAway(member, online)) ?? holders[0];
  if (holder === undefined) return null;
  const away = isAway(holder, online);
  return { holder, away, mayStepIn: !delegation.strictRoles && (away || duties(me).includes('head')) };
}

/** The same from what this device knows now; in a rehearsal every role is this student's. */
export function useTurn(role: Role): Turn | null {
  const rehearse = useContext(Rehearsing);
  return rehearse !== null || seatView.value === null ? null : turnOf(role, seatView.value, presence.value);
}
