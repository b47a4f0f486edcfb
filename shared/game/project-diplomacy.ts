import type { AgreementId, CountryId } from '../lib/ids.ts';
import type { CreditView, DebtView, OwnCountryView, WoundView } from '../protocol/views.ts';
import { growthOf } from './agreement-friction.ts';
import { borrowable, charterFeature, eligible, founded } from './institutions.ts';
import { foresee } from './news-cards.ts';
import { agreementsOf, freeGoods, lastDueRound } from './offers.ts';
import type { WorldState } from './state.ts';
import { costsOf, everythingPublic, holds, isOpen, preset } from './world.ts';
import { coinsFor, isArbitrable } from './wounds.ts';

/** What a country may know and do about debts, broken words, charters and what is to come; each list its own (rule SC3). */

const none: readonly never[] = [];

export function debtsOf(state: WorldState, id: CountryId): readonly DebtView[] {
  if (state.debts.length === 0) return none;
  return state.debts
    .filter((debt) => debt.from === id)
    .map((debt) => ({
      id: debt.id,
      kind: debt.kind,
      creditor: debt.to,
      institution: debt.institution,
      coins: debt.coins,
      dueRound: debt.dueRound,
      monitored: debt.visible || everythingPublic(state),
      penalised: debt.penalised,
    }));
}

export function creditsOf(state: WorldState, id: CountryId): readonly CreditView[] {
  if (state.debts.length === 0) return none;
  return state.debts.flatMap(({ id: debtId, kind, from, to, coins, dueRound }) =>
    to === id && kind !== 'institution-loan' ? [{ id: debtId, kind, debtor: from, coins, dueRound }] : [],
  );
}

export function woundsOf(state: WorldState, id: CountryId): readonly WoundView[] {
  if (state.wounds.length === 0) return none;
  return state.wounds
    .filter((wound) => wound.round === state.round - 1 && (wound.breaker === id || wound.victim === id))
    .map((wound) => {
      const mine = wound.breaker === id ? 'breaker' : 'victim';
      const coins = coinsFor(wound);
      const unsettled = wound.restitution === null && !wound.arbitrated && coins > 0;
      const mayRestitute = mine === 'breaker' && isOpen(state, 'repair') && unsettled;
      const mayArbitrate = mine === 'victim' && isOpen(state, 'arbitration') && isArbitrable(state, wound) && !wound.claimed && unsettled;
      const affordable = (mine === 'breaker' ? coins : costsOf(state).arbitration) <= freeGoods(state, id).funds + 1e-9;
      return {
        id: wound.id,
        mine,
        other: mine === 'breaker' ? wound.victim : wound.breaker,
        units: wound.units,
        coins,
        apologised: wound.apologised,
        restitution: wound.restitution !== null,
        arbitrated: wound.arbitrated,
        canApologise: mine === 'breaker' && isOpen(state, 'repair') && !wound.apologised,
        canRestitute: mayRestitute && affordable,
        canArbitrate: mayArbitrate && affordable,
        tooDear: (mayRestitute || mayArbitrate) && !affordable,
      };
    });
}

/** The next round, for who shares information this round (rule IF1); nothing is to come after the announced last round. */
export function foresightOf(state: WorldState, id: CountryId): OwnCountryView['foresight'] {
  if (state.round >= preset(state).rounds || !agreementsOf(state, id).some((agreement) => holds(agreement.clauses, 'info'))) return null;
  const next = foresee(state);
  return {
    round: next.round,
    card: next.card,
    growth: state.levels.map((_level, index) => growthOf(state, index, next.round) + (index === 0 ? next.growth : 0)),
  };
}

/** Charters that this country can sign now (rules IN1, IN5, IN8). */
export const chartersOpen = (state: WorldState, id: CountryId): readonly string[] =>
  state.pack.scenario.institutions.flatMap((about) => {
    const signed = state.institutions[about.id]?.signed.includes(id) ?? false;
    const hasLeft = state.leavings.some((leaving) => leaving.by === id && leaving.institution === about.id);
    return !signed && !hasLeft && isOpen(state, charterFeature(about)) && eligible(state.pack.scenario, about).includes(id) ? [about.id] : [];
  });

/** What institutions would lend this country now (rules IL1, IL2, IL4). */
export function loansOpen(state: WorldState, id: CountryId): OwnCountryView['limits']['loans'] {
  if (!isOpen(state, 'loan') || state.round >= lastDueRound(state)) return none;
  return founded(state).flatMap(({ institution, members }) => {
    const most = members.has(id) ? borrowable(state, institution.id, id) : 0;
    return most > 0 && institution.lends !== null ? [{ institution: institution.id, most, rate: institution.lends.rate }] : [];
  });
}

/** Lasting agreements of an earlier round (rule AG8). */
export const leavable = (state: WorldState, id: CountryId): readonly AgreementId[] =>
  agreementsOf(state, id)
    .filter((agreement) => agreement.round < state.round)
    .map((agreement) => agreement.id);
