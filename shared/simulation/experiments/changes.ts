import type { Agreement, Clause, Debt, WorldState } from '../../game/state.ts';
import { eligible } from '../../game/institutions.ts';
import { countryIndex } from '../../game/world.ts';
import { coinsFor } from '../../game/wounds.ts';
import { type CountryId, debtId } from '../../lib/ids.ts';
import type { Feature } from '../../scenario/schema.ts';

/** Ways to put a mechanism into a round that was played, or to take it out, before it is resolved again. */
export type Change = (state: WorldState) => WorldState;

export const asPlayed: Change = (state) => state;

const eachAgreement =
  (change: (agreement: Agreement, state: WorldState, place: number) => Agreement): Change =>
  (state) => ({ ...state, agreements: state.agreements.map((agreement, place) => change(agreement, state, place)) });

export const adding = (clause: Clause): Change => eachAgreement((agreement) => ({ ...agreement, clauses: [...agreement.clauses, clause] }));

export const leavingOut = (kind: Clause['kind']): Change =>
  eachAgreement((agreement) => ({ ...agreement, clauses: agreement.clauses.filter((clause) => clause.kind !== kind) }));

/** The round's first agreement of fewer than half of the countries becomes exclusive. */
export const oneExclusive: Change = eachAgreement((agreement, state, place) =>
  place === 0 && agreement.parties.length * 2 < state.countries.length ? { ...agreement, clauses: [...agreement.clauses, { kind: 'exclusive' }] } : agreement,
);

/** Each agreement is mediated by the third country that the parties and it trust most (rule ME2). */
export const mediated: Change = eachAgreement((agreement, state) => {
  const trustWith = (third: CountryId) => {
    const middle = countryIndex(state, third);
    return agreement.parties.reduce((total, id) => {
      const place = countryIndex(state, id);
      return total + (state.trust[place]?.[middle] ?? 0) + (state.trust[middle]?.[place] ?? 0);
    }, 0);
  };
  const outside = state.countries.map((country) => country.id).filter((id) => !agreement.parties.includes(id));
  const [best] = [...outside].sort((a, b) => trustWith(b) - trustWith(a));
  return best === undefined ? agreement : { ...agreement, mediator: best };
});

/** Everybody who broke a promise last round has apologised and pays restitution. */
export const repairing: Change = (state) => ({
  ...state,
  wounds: state.wounds.map((wound) => ({ ...wound, apologised: true, restitution: coinsFor(wound) > 0 ? coinsFor(wound) : null })),
});

/** Every victim of last round has called for arbitration, and the defendants comply (rules AR1–AR4). */
export const arbitrated: Change = (state) => ({
  ...state,
  wounds: state.wounds.map((wound) => ({ ...wound, arbitrated: true })),
  debts: [
    ...state.debts,
    ...state.wounds
      .filter((wound) => wound.round === state.round - 1 && !wound.claimed && coinsFor(wound) > 0)
      .map(
        (wound): Debt => ({
          id: debtId(`award-${wound.id}`),
          kind: 'award',
          from: wound.breaker,
          to: wound.victim,
          institution: null,
          coins: coinsFor(wound),
          dueRound: state.round,
          visible: true,
          penalised: false,
          conditioned: false,
          woundId: wound.id,
        }),
      ),
  ],
});

/** An institution of the scenario stands, with all who may join. */
export const founding =
  (id: string): Change =>
  (state) => {
    const about = state.pack.scenario.institutions.find((body) => body.id === id);
    if (about === undefined) throw new Error(`no institution ${id}`);
    return { ...state, institutions: { ...state.institutions, [id]: { founded: true, signed: eligible(state.pack.scenario, about) } } };
  };

export const closing =
  (...features: readonly Feature[]): Change =>
  (state) => ({ ...state, settings: { ...state.settings, closed: [...state.settings.closed, ...features] } });

/** An actor of the scenario acts in every round. */
export const acting =
  (id: string): Change =>
  (state) => ({ ...state, actor: { id, calledBy: [], acts: true } });

/** Every country with two pieces of a good to spare gives one to the country that lacks most of it. */
export const aiding: Change = (state) => {
  const gifts = (['food', 'energy', 'medicine'] as const).flatMap((good) => {
    const lacks = (place: number) => (state.countries[place]?.need[good] ?? 0) - (state.countries[place]?.production[good] ?? 0);
    const places = state.countries.map((_country, place) => place).sort((a, b) => lacks(a) - lacks(b));
    const [giver = 0] = places;
    const taker = places.at(-1) ?? 0;
    const [from, to] = [state.countries[giver]?.id, state.countries[taker]?.id];
    return from === undefined || to === undefined || lacks(giver) > -2 || lacks(taker) < 1 ? [] : [{ kind: 'aid' as const, from, to, good, amount: 1 }];
  });
  const agreements = gifts.map(
    (gift, number): Agreement => ({
      id: `r${state.round}-aid${number}` as Agreement['id'],
      round: state.round,
      form: 'bilateral',
      proposer: gift.from,
      parties: [gift.from, gift.to],
      clauses: [gift],
      pressed: false,
      mediator: null,
      until: state.round,
      draftId: null,
    }),
  );
  return { ...state, agreements: [...state.agreements, ...agreements] };
};
