import type { CountryId } from '../../lib/ids.ts';
import { parameters } from '../../model/parameters.ts';
import { costsOf, holds, isMonitored } from '../world.ts';
import { choiceOf } from './obligations.ts';
import { placeOf, raise, type RoundWork } from './round-work.ts';

/** Step 4b (rules SE1–SE2): joint security, and what it wards off of this round's shock. */
export function holdSecurity(work: RoundWork): void {
  const { state } = work;
  const cost = costsOf(state).security;
  const participants = new Set<CountryId>();
  for (const agreement of state.agreements) {
    if (!holds(agreement.clauses, 'security')) continue;
    const present = agreement.parties.filter((id) => {
      const held = work.held[placeOf(work, id)];
      if (choiceOf(state, id, agreement) === 'break' || held === undefined) return false;
      if (participants.has(id)) return true;
      if (held.funds < cost) return false;
      held.funds -= cost;
      participants.add(id);
      return true;
    });
    const visible = isMonitored(state, agreement);
    for (const judge of present) {
      for (const actor of present) raise(work, 'gain', placeOf(work, judge), placeOf(work, actor), parameters.securityTrustGain, visible);
    }
  }
  const shock = state.card?.shock ?? 0;
  const warded = Math.min(1, participants.size / (state.countries.length / 3));
  work.warded = warded;
  if (participants.size > 0 || shock > 0)
    work.events.push({ type: 'SecurityHeld', participants: work.ids.filter((id) => participants.has(id)), shock, warded });
}
