import type { Commit, GameEvent } from '../../shared/game/events.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { resolve } from '../../shared/game/resolution/resolve.ts';
import type { DecisionSheet, RoundRecord, WorldState } from '../../shared/game/state.ts';

/**
 * A second way to the figures of the debrief, written from RULES.md without `shared/debrief`: it takes the states of a
 * log in which rounds were resolved, changes them in place, and keeps the books of what follows by itself.
 */

type Loose<Value> = Value extends string ? Value : Value extends object ? { -readonly [Key in keyof Value]: Loose<Value[Key]> } : Value;
/** One round's state that may be changed; country rows are copies, everything else is shared and must be replaced whole. */
export type OpenState = Omit<Loose<WorldState>, 'pack'> & { pack: WorldState['pack'] };

/** The states of a log as they were when its counted rounds were resolved. */
export function startsOf(log: readonly Commit[]): readonly WorldState[] {
  const starts: WorldState[] = [];
  let state: WorldState | null = null;
  for (const { events } of log) {
    for (const event of events) {
      const isFirst = event.type === 'ClaimsPaid' || event.type === 'DebtsSettled' || event.type === 'RestitutionPaid' || event.type === 'Delivered';
      const known = starts.at(-1);
      const isCounted = state !== null && !state.practice && state.round > 0 && state.phase === 'decision';
      if (state !== null && isCounted && (isFirst || event.type === 'FundPaid' || event.type === 'ThreatMoved') && known?.round !== state.round)
        starts.push(state);
      state = evolve(state, event);
    }
  }
  return starts;
}

/** Coins lent by institutions, by round. */
export function loansOf(log: readonly Commit[]): ReadonlyMap<number, readonly { readonly country: string; readonly coins: number }[]> {
  const loans = new Map<number, { country: string; coins: number }[]>();
  let state: WorldState | null = null;
  for (const { events } of log) {
    for (const event of events) {
      if (event.type === 'InstitutionLoanTaken' && state !== null) {
        loans.set(state.round, [...(loans.get(state.round) ?? []), { country: event.debt.from, coins: event.coins }]);
      }
      state = evolve(state, event);
    }
  }
  return loans;
}

export interface DirectEnd {
  readonly records: readonly RoundRecord[];
  readonly levels: readonly number[];
  readonly trust: readonly (readonly number[])[];
  readonly scores: readonly number[];
  readonly worldIndex: number;
  readonly ownResults: Readonly<Record<string, number>>;
  readonly catastrophe: boolean;
}

/** What one round leaves to the next. */
interface Books {
  trust: WorldState['trust'];
  publicTrust: WorldState['publicTrust'];
  distance: WorldState['distance'];
  levels: WorldState['levels'];
  lift: number;
  indicators: WorldState['indicators'];
  claims: WorldState['claims'];
  debts: WorldState['debts'];
  wounds: WorldState['wounds'];
  tech: number[];
  score: number[];
  last: WorldState['countries'][number]['last'][];
}

export function playDirectly(starts: readonly WorldState[], edit: (state: OpenState) => void): DirectEnd {
  const records: RoundRecord[] = [];
  let books: Books | null = null;
  let outcome: WorldState['ended'] = null;
  for (const start of starts) {
    const state = { ...start, countries: start.countries.map((country) => ({ ...country })) } as unknown as OpenState;
    if (books !== null) enter(state, start, books);
    state.history = [...records] as OpenState['history'];
    edit(state);
    const events = resolve(state as unknown as WorldState);
    books = leave(state as unknown as WorldState, events);
    for (const event of events) {
      if (event.type === 'RoundResolved') records.push(event.record);
      if (event.type === 'WorldDecided') outcome = event.outcome;
    }
  }
  if (books === null) throw new Error('no round');
  const { score } = books;
  const scores = outcome === null ? score : Object.values(outcome.score);
  return {
    ...{ records, levels: books.levels, trust: books.trust, scores },
    worldIndex: outcome?.worldIndex ?? records.at(-1)?.worldIndex ?? 0,
    ownResults: outcome?.ownResult ?? {},
    catastrophe: outcome?.catastrophe.includes(true) ?? false,
  };
}

/** This round's promises, calls and news stay; what has become of the world comes in. */
function enter(state: OpenState, start: WorldState, books: Books): void {
  const { trust, publicTrust, distance, levels, lift, indicators, claims } = books;
  Object.assign(state, { trust, publicTrust, distance, levels, lift, indicators, claims });
  state.debts = start.debts.map((debt) => books.debts.find(({ id }) => id === debt.id) ?? debt) as OpenState['debts'];
  // Repair answers wounds of the played game: it can give back only what was lost in this one.
  state.wounds = start.wounds.map((wound) => {
    const now = books.wounds.find(({ id }) => id === wound.id);
    return now === undefined
      ? { ...wound, lost: 0, hallLost: 0 }
      : { ...wound, lost: now.lost, trustBefore: now.trustBefore, hallLost: now.hallLost, hallBefore: now.hallBefore };
  }) as OpenState['wounds'];
  state.countries.forEach((country, place) => {
    const ordinary = start.pack.scenario.countries[place]?.tech ?? 0;
    const [then, now] = [country.tech, books.tech[place] ?? country.tech];
    if (then !== now) {
      // Technology that came, or did not come, moves everything a country produces by 3% a level.
      const times = (1 + 0.03 * (now - ordinary)) / (1 + 0.03 * (then - ordinary));
      const made = country.production;
      country.production = {
        food: cents(made.food * times),
        energy: cents(made.energy * times),
        medicine: cents(made.medicine * times),
        funds: cents(made.funds * times),
      };
    }
    country.tech = now;
    country.score = books.score[place] ?? 0;
    country.last = (books.last[place] ?? null) as typeof country.last;
  });
}

function leave(state: WorldState, events: readonly GameEvent[]): Books {
  const place = (id: string) => state.countries.findIndex((country) => country.id === id);
  const books: Books = {
    ...{ trust: state.trust, publicTrust: state.publicTrust, distance: state.distance, levels: state.levels, lift: state.lift },
    ...{ indicators: state.indicators, claims: state.claims, debts: state.debts, wounds: state.wounds },
    tech: state.countries.map(({ tech }) => tech),
    score: state.countries.map(({ score }) => score),
    last: state.countries.map(({ last }) => last),
  };
  for (const event of events) {
    if (event.type === 'ClaimsPaid') books.claims = [];
    if (event.type === 'ClaimsMade') books.claims = event.claims;
    if (event.type === 'DebtsSettled') books.debts = books.debts.filter((debt) => !event.rows.some((row) => row.debt.id === debt.id));
    if (event.type === 'DebtsMade') books.debts = [...books.debts, ...event.debts];
    if (event.type === 'WoundsMade') books.wounds = [...books.wounds, ...event.wounds];
    if (event.type === 'TechTransferred') books.tech[place(event.to)] = (books.tech[place(event.to)] ?? 0) + 1;
    if (event.type === 'CultureExchanged') {
      const near = event.parties.map(place);
      books.distance = books.distance.map((row, a) =>
        row.map((far, b) => (a !== b && near.includes(a) && near.includes(b) ? Math.max(0, cents(far - 0.04)) : far)),
      );
    }
    if (event.type === 'FundPaid') for (const row of event.payments) books.last[place(row.country)] = { paid: row.paid, visible: event.visible };
    if (event.type === 'ProgrammeRun') books.lift = event.lift;
    if (event.type === 'ThreatMoved') books.levels = event.after;
    if (event.type === 'TrustMoved') Object.assign(books, { trust: event.after, publicTrust: event.publicAfter });
    if (event.type === 'WelfareCounted')
      for (const row of event.rows) books.score[place(row.country)] = cents((books.score[place(row.country)] ?? 0) + row.net);
    if (event.type === 'RoundResolved') books.indicators = event.record.indicators;
  }
  return books;
}

export const cents = (value: number): number => Math.round(value * 100) / 100 + 0;

/** Changes one country's sheet of a state, which may have none yet. */
export function changeSheet(state: OpenState, id: string, change: Partial<DecisionSheet>): void {
  const empty: DecisionSheet = { keeps: {}, repays: {}, payment: null, split: null, programme: false, prediction: null, locked: false };
  const sheets = state.decisions as unknown as Record<string, DecisionSheet>;
  (state as { decisions: unknown }).decisions = { ...sheets, [id]: { ...empty, ...sheets[id], ...change } };
}
