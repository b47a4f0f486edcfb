import { institution, quorumFor, worldQuorum } from '../game/institutions.ts';
import type { DecisionSheet, InstitutionState, WorldState } from '../game/state.ts';
import { sheetOf } from '../game/world.ts';
import type { CountryId } from '../lib/ids.ts';

/**
 * A round as it would have been if only this group had cooperated (rule DB9): agreements, debts, repair and pressure only
 * inside it; the others pledge and pay nothing and join nothing, and a body or platform stands while the group alone is
 * its quorum. News, calls, cards and what the hall adopted stay as they were.
 */
export function insideGroup(start: WorldState, group: ReadonlySet<CountryId>): WorldState {
  const isIn = (id: CountryId | null) => id === null || group.has(id);
  const agreements = start.agreements.filter((agreement) => agreement.parties.every(isIn) && isIn(agreement.mediator));
  const decisions: Record<CountryId, DecisionSheet> = {};
  for (const { id } of start.countries) {
    const sheet = sheetOf(start, id);
    decisions[id] = group.has(id) ? sheet : { ...sheet, payment: 0, programme: false };
  }
  const countries = start.countries.map((country) => (group.has(country.id) ? country : { ...country, pledge: null, onPlatform: false }));
  return {
    ...start,
    agreements,
    decisions,
    countries,
    institutions: bodiesInside(start, group),
    platformOpen: start.platformOpen && countries.filter(({ onPlatform }) => onPlatform).length >= worldQuorum(start.pack.scenario),
    debts: start.debts.filter((debt) => debt.kind === 'institution-loan' || (isIn(debt.from) && isIn(debt.to))),
    claims: start.claims.filter((claim) => isIn(claim.from) && isIn(claim.to)),
    wounds: start.wounds.filter((wound) => isIn(wound.breaker) && isIn(wound.victim)),
    leavings: start.leavings.filter(({ by }) => isIn(by)).map((leaving) => ({ ...leaving, judges: leaving.judges.filter(isIn) })),
    pressures: start.pressures.filter(({ by, target }) => isIn(by) && isIn(target)),
    crossed: start.crossed.filter(
      ({ country, clause, round }) =>
        round !== start.round || agreements.some(({ parties, clauses }) => parties.includes(country) && clauses.some(({ kind }) => kind === clause)),
    ),
  };
}

function bodiesInside(start: WorldState, group: ReadonlySet<CountryId>): WorldState['institutions'] {
  const bodies: Record<string, InstitutionState> = {};
  let same = true;
  for (const [id, body] of Object.entries(start.institutions)) {
    const about = institution(start, id);
    const signed = body.signed.filter((member) => group.has(member));
    const founded = body.founded && about !== undefined && signed.length >= quorumFor(start.pack.scenario, about);
    same &&= founded === body.founded && signed.length === body.signed.length;
    bodies[id] = { signed, founded };
  }
  // What the rules remember of an object then holds for every group that changes nothing of it.
  return same ? start.institutions : bodies;
}
