import type { Actor } from '../../shared/game/commands/command.ts';
import { createWorld } from '../../shared/game/create-world.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { evolve } from '../../shared/game/evolve.ts';
import type { Agreement, Clause, Offer, Phase, WorldSettings, WorldState } from '../../shared/game/state.ts';
import { agreementId, type CountryId, countryId, offerId, seatId } from '../../shared/lib/ids.ts';
import type { Feature, Good, ScenarioPack } from '../../shared/scenario/schema.ts';
import { loadPack, newWorld } from './packs.ts';

/** Facts from which tests build their worlds; one student (`seat-PADI`) sits in each country. */

export const teacher: Actor = { kind: 'teacher' };
export const system: Actor = { kind: 'system' };
export const of = (country: string): Actor => ({ kind: 'seat', seatId: seatId(`seat-${country}`) });
export const id = (country: string): CountryId => countryId(country);
export const ids = (...countries: string[]): readonly CountryId[] => countries.map(countryId);

export interface WorldFacts {
  readonly pack?: ScenarioPack;
  readonly scenario?: 'intro' | 'pandemi';
  readonly seed?: string;
  readonly settings?: Partial<WorldSettings>;
  /** false: nobody has taken a seat. */
  readonly seated?: boolean;
}

/**
 * A world in its lobby. Every feature is open from round 1 unless the settings say otherwise, but for South–South, which
 * changes the figures of half of the examples; no news, no calls.
 */
export function lobby(about: WorldFacts = {}): readonly GameEvent[] {
  const pack = about.pack ?? loadPack(about.scenario ?? 'intro');
  const closed: readonly Feature[] = ['southSouth'];
  const settings = { openAllFrom: 1, news: false, telephone: false, chat: true, practiceRound: false, closed, ...about.settings };
  const world = newWorld(pack, { settings, ...(about.seed === undefined ? {} : { seed: about.seed }) });
  const seats = pack.scenario.countries.map(
    (country): GameEvent => ({ type: 'SeatTaken', seatId: seatId(`seat-${country.id}`), name: `Student of ${country.id}`, country: id(country.id) }),
  );
  return [...createWorld(world, 0), ...(about.seated === false ? [] : seats)];
}

export const entered = (phase: Phase, at = 0, deadlineMs: number | null = 100_000): GameEvent => ({ type: 'PhaseChanged', phase, at, deadlineMs });

export const inPhase = (phase: Phase, about: WorldFacts & { round?: number; practice?: boolean } = {}): readonly GameEvent[] => [
  ...lobby(about),
  { type: 'RoundStarted', round: about.round ?? 1, practice: about.practice ?? false },
  entered(phase),
];
export const negotiation = (about: WorldFacts & { round?: number; practice?: boolean } = {}): readonly GameEvent[] => inPhase('negotiation', about);

export const gives = (from: string, to: string, amount: number, good: Good): Clause => ({ kind: 'transfer', from: id(from), to: id(to), good, amount });

export const offer = (proposer: string | null, others: readonly string[], clauses: readonly Clause[], about: Partial<Offer> = {}): Offer => {
  const parties = proposer === null ? ids(...others) : ids(proposer, ...others);
  return {
    id: offerId(`r1-${[...parties].sort().join('-')}-1`),
    version: 1,
    round: 1,
    proposer: proposer === null ? null : id(proposer),
    parties,
    clauses,
    signedBy: proposer === null ? [] : ids(proposer),
    status: 'open',
    refusal: null,
    counterOf: null,
    pressed: false,
    mediator: null,
    rounds: 1,
    draftId: null,
    ...about,
  };
};
export const offered = (made: Offer): GameEvent => ({ type: 'OfferMade', offer: made });

/** A signed agreement, numbered by the caller when it is not the first. */
export const signed = (parties: readonly string[], clauses: readonly Clause[], about: Partial<Agreement> = {}): GameEvent => ({
  type: 'AgreementSigned',
  offerId: offerId('r1-signed-before'),
  agreement: {
    id: agreementId('r1-a1'),
    round: 1,
    form: parties.length === 2 ? 'bilateral' : 'multilateral',
    proposer: id(parties[0] ?? ''),
    parties: ids(...parties),
    clauses,
    pressed: false,
    mediator: null,
    until: about.round ?? 1,
    draftId: null,
    ...about,
  },
});

export function stateOf(events: readonly GameEvent[]): WorldState {
  let state: WorldState | null = null;
  for (const event of events) state = evolve(state, event);
  if (state === null) throw new Error('no facts, no world');
  return state;
}
