import type { CountryId } from '../lib/ids.ts';
import { hundredths } from '../lib/numbers.ts';
import { parameters } from '../model/parameters.ts';
import type { ResolutionEvent } from './events.ts';
import type { CountryState, WorldState } from './state.ts';
import { keptShare } from '../model/kept-share.ts';
import { countryIndex } from './world.ts';

/** What a resolution's facts change; amounts are already in the events, nothing is computed twice. */
export function evolveResolution(state: WorldState, event: ResolutionEvent): WorldState {
  switch (event.type) {
    case 'ClaimsPaid':
      return { ...state, claims: [] };
    case 'ClaimsMade':
      return { ...state, claims: event.claims };
    case 'DebtsMade':
      return { ...state, debts: [...state.debts, ...event.debts] };
    case 'DebtsSettled':
      return settled(state, event);
    case 'WoundsMade':
      return { ...state, wounds: [...state.wounds, ...event.wounds] };
    case 'TechTransferred':
      return withEach(state, (country) => (country.id === event.to ? { ...country, tech: country.tech + 1 } : country));
    case 'CultureExchanged':
      return { ...state, distance: closer(state, event.parties) };
    case 'FundPaid':
      return withEach(state, (country) => {
        const row = event.payments.find((payment) => payment.country === country.id);
        return row === undefined ? country : { ...country, last: { paid: row.paid, visible: event.visible } };
      });
    case 'ProgrammeRun':
      return { ...state, lift: event.lift };
    case 'ThreatMoved':
      return { ...state, levels: event.after };
    case 'TrustMoved':
      return { ...state, trust: event.after, publicTrust: event.publicAfter };
    case 'PredictionsJudged': {
      const right = { ...state.rightPredictions };
      for (const id of event.right) right[id] = (right[id] ?? 0) + 1;
      return { ...state, rightPredictions: right };
    }
    case 'WelfareCounted':
      return withEach(state, (country) => {
        const row = event.rows.find((candidate) => candidate.country === country.id);
        return row === undefined ? country : { ...country, score: Math.round((country.score + row.net) * 100) / 100 };
      });
    case 'RoundResolved':
      return { ...state, indicators: event.record.indicators, history: [...state.history, event.record] };
    case 'WorldDecided':
      return {
        ...state,
        ended: event.outcome,
        countries: state.countries.map((country) => ({ ...country, score: event.outcome.score[country.id] ?? country.score })),
      };
    case 'RestitutionPaid':
    case 'TrustRepaired':
    case 'SecurityHeld':
    case 'Delivered':
    case 'BreachOccurred':
    case 'FeesPaid':
      return state;
  }
}

/** Debts that were due are over, paid or not; an institution lends nothing more to who did not pay it (rule IL4). */
function settled(state: WorldState, event: Extract<ResolutionEvent, { type: 'DebtsSettled' }>): WorldState {
  const over = new Set(event.rows.map(({ debt }) => debt.id));
  const lent = { ...state.lent };
  for (const { debt, choice } of event.rows) {
    if (debt.institution === null) continue;
    const body = lent[debt.institution] ?? { coins: 0, barred: [] };
    const barred = choice === 'keep' ? body.barred : [...body.barred, debt.from];
    // What comes back can be lent again. The pool is public, so it goes by the choice: how far the coins reached is secret.
    lent[debt.institution] = { coins: Math.max(0, hundredths(body.coins - debt.coins * keptShare(choice))), barred };
  }
  return { ...state, lent, debts: state.debts.filter((debt) => !over.has(debt.id)) };
}

const withEach = (state: WorldState, change: (country: CountryState) => CountryState): WorldState => ({
  ...state,
  countries: state.countries.map(change),
});

/** An exchange of culture lowers the distance of each pair (rule CU1). */
export function closer(state: WorldState, parties: readonly CountryId[], distance = state.distance): readonly (readonly number[])[] {
  const places = parties.map((id) => countryIndex(state, id));
  return distance.map((row, a) =>
    places.includes(a)
      ? row.map((value, b) => (a !== b && places.includes(b) ? Math.max(0, Math.round((value - parameters.cultureDistance) * 100) / 100) : value))
      : row,
  );
}
