import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../shared/debrief/build.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import { whatIf } from '../../shared/debrief/what-if.ts';
import type { WhatIfChange } from '../../shared/protocol/debrief-view.ts';
import { games } from '../golden/games.ts';
import { type DirectEnd, loansOf, type OpenState, playDirectly, changeSheet, startsOf } from './direct-simulation.ts';
import { goldenLog } from './golden-logs.ts';

/** The published fair contribution, from the scenario's own figures (rule FU1). */
function fairOf(state: OpenState, id: string): number {
  const { scenario } = state.pack;
  const preset = scenario.presets.find((known) => known.id === state.presetId);
  const coins = scenario.countries.find((country) => country.id === id)?.production.funds ?? 0;
  return (preset?.fairShare ?? scenario.fairShare) * coins * (state.round === preset?.rounds ? preset.lastWaveShare : 1);
}

const wishOf = (state: OpenState, id: string): number =>
  state.decisions[id as keyof typeof state.decisions]?.payment ?? state.countries.find((country) => country.id === id)?.pledge ?? 0;

const paysFairly = (state: OpenState, id: string) => changeSheet(state, id, { payment: Math.max(wishOf(state, id), fairOf(state, id)) });

/** One edit in the test's own words; `log` where it needs to know more than the state. */
function direct(change: WhatIfChange, loans: ReturnType<typeof loansOf>): (state: OpenState) => void {
  const gone = new Set<string>();
  return (state) => {
    for (const { id } of state.countries) {
      if (change.kind === 'all-kept') changeSheet(state, id, { keeps: {}, repays: {} });
      if (change.kind === 'all-paid') paysFairly(state, id);
      if (change.kind === 'nobody-paid') changeSheet(state, id, { payment: 0 });
      if (change.kind === 'one-paid' && change.country === id) paysFairly(state, id);
      if (change.kind === 'one-payment' && change.country === id && change.round === state.round) changeSheet(state, id, { payment: change.coins });
      if (change.kind === 'one-choice' && change.country === id && change.round === state.round) {
        changeSheet(state, id, { keeps: { ...state.decisions[id]?.keeps, [change.agreement]: change.choice } });
      }
    }
    const { scenario } = state.pack;
    if (change.kind === 'other-risk')
      state.pack = { ...state.pack, scenario: { ...scenario, threats: scenario.threats.map((threat) => ({ ...threat, risk: change.risk })) } };
    if (change.kind === 'all-public') state.transparency = true;
    if (change.kind === 'all-secret') {
      state.transparency = false;
      state.desks = { ...state.desks, inspected: null };
      state.pack = { ...state.pack, scenario: { ...scenario, institutions: scenario.institutions.map((body) => ({ ...body, monitors: false })) } };
      state.agreements = state.agreements.map((deal) => ({ ...deal, clauses: deal.clauses.filter((clause) => clause.kind !== 'monitoring') }));
    }
    if (change.kind === 'without-obstacle') {
      state.settings = { ...state.settings, obstacles: { ...state.settings.obstacles, [change.obstacle]: false } };
      if (change.obstacle === 'values') state.distance = state.distance.map((row) => row.map(() => 0));
    }
    if (change.kind !== 'no-institution') return;
    state.institutions = {};
    state.leavings = state.leavings.filter((leaving) => leaving.institution === null);
    for (const debt of state.debts) {
      const wound = state.wounds.find(({ id }) => id === debt.woundId);
      if (debt.kind === 'institution-loan' || (debt.kind === 'award' && wound && !wound.arbitrable && !state.principles)) gone.add(debt.id);
    }
    state.debts = state.debts.filter((debt) => !gone.has(debt.id));
    for (const { country: borrower, coins } of loans.get(state.round) ?? []) {
      const country = state.countries.find(({ id }) => id === borrower);
      if (country) country.production = { ...country.production, funds: Math.max(0, country.production.funds - coins) };
    }
  };
}

describe.each(Object.keys(games))('what-ifs of the recorded game of %s against a direct simulation', (name) => {
  const log = goldenLog(name);
  const game = playedRounds(log);
  const starts = startsOf(log);
  const loans = loansOf(log);
  const view = buildDebrief(log);

  const expectSame = (change: WhatIfChange, against: DirectEnd) => {
    const told = whatIf(game, change);
    expect(told.records, change.kind).toEqual(against.records);
    expect(told.worldIndex, change.kind).toBe(Math.round(against.worldIndex));
    expect(told.level, change.kind).toBe(Math.round(against.levels[0] ?? 0));
    expect(told.catastrophe, change.kind).toBe(against.catastrophe);
    expect(told.ownResults, change.kind).toEqual(against.ownResults);
  };

  it('DB4 without an edit the direct simulation comes to the recorded end', () => {
    const end = playDirectly(starts, () => {});
    expect(end.records).toEqual(game.final.history);
    expect(end.trust).toEqual(game.final.trust);
    expect(end.ownResults).toEqual(game.final.ended?.ownResult);
    expect(end.worldIndex).toBe(game.final.ended?.worldIndex);
  });

  it('DB4 every what-if that the debrief lists comes to the same figures', () => {
    expect(view.whatIfs?.length).toBeGreaterThan(4);
    for (const story of view.whatIfs ?? []) expectSame(story.change, playDirectly(starts, direct(story.change, loans)));
  });

  it('DB4 every obstacle less, and every round’s first promise broken or kept, come to the same figures', () => {
    const obstacles = ['mistrust', 'bureaucracy', 'values', 'sovereignty', 'funding'] as const;
    const changes: WhatIfChange[] = obstacles.map((obstacle) => ({ kind: 'without-obstacle', obstacle }));
    for (const { round } of game.final.history) {
      const row = view.ledger.find((promise) => promise.round === round);
      if (row === undefined) continue;
      const { country, agreement, choice } = row;
      changes.push(
        { kind: 'one-choice', round, country, agreement, choice: choice === 'keep' ? 'break' : 'keep' },
        { kind: 'one-payment', round, country, coins: 1 },
      );
    }
    expect(changes.length).toBeGreaterThan(obstacles.length + 3);
    for (const change of changes) expectSame(change, playDirectly(starts, direct(change, loans)));
  });

  it('DB10 a payment is listed as dropped exactly where the coins do not reach, or no longer do', () => {
    for (const kind of ['all-paid', 'all-kept'] as const) {
      const short = new Map<string, number>();
      const paidThen = new Map(view.fund.map((row) => [`${row.round}/${row.country}`, row]));
      const ends = playDirectly(starts, direct({ kind }, loans));
      const shown = whatIf(game, { kind });
      expect(shown.records).toEqual(ends.records);
      for (const row of shown.dropped) if (row.what === 'payment') short.set(`${row.round}/${row.country}`, (row.wanted ?? 0) - (row.done ?? 0));
      for (const [key, missing] of short) {
        expect(missing).toBeGreaterThan(0);
        expect(paidThen.has(key)).toBe(true);
      }
      // What all pay together falls short of what they wanted by no more than what the list says.
      for (const record of shown.records) {
        const start = starts.find(({ round }) => round === record.round);
        if (start === undefined || kind !== 'all-paid' || record.fundPaid === 0) continue;
        const open = start as unknown as OpenState;
        const wanted = start.countries.map(({ id }) => Math.min(Math.max(wishOf(open, id), fairOf(open, id)), mostOf(open, id)));
        const missing = [...short].filter(([key]) => key.startsWith(`${record.round}/`)).reduce((sum, [, coins]) => sum + coins, 0);
        const before = view.fund.filter((row) => row.round === record.round).reduce((sum, row) => sum + Math.max(0, wishOf(open, row.country) - row.paid), 0);
        expect(wanted.reduce((sum, coins) => sum + coins, 0) - record.fundPaid).toBeLessThanOrEqual(missing + before + 0.05 * start.countries.length);
      }
    }
  });
});

function mostOf(state: OpenState, id: string): number {
  const fair = fairOf(state, id);
  return Math.max(1, Math.floor(state.pack.scenario.cap * fair + 1e-9), Math.ceil(fair - 1e-9));
}
