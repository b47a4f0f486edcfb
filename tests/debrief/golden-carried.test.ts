import { describe, expect, it } from 'vitest';
import { carriedBy } from '../../shared/debrief/carried.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import { games } from '../golden/games.ts';
import { changeSheet, type OpenState, playDirectly, startsOf } from './direct-simulation.ts';
import { goldenLog } from './golden-logs.ts';

/** Only this group cooperates, in the test's own words (rule DB9). */
const onlyInside = (group: readonly string[]) => (state: OpenState) => {
  const inside = (id: string | null) => id === null || group.includes(id);
  const { scenario } = state.pack;
  const shareOf = (share: number, of: number) => Math.ceil(share * of - 1e-9);
  state.agreements = state.agreements.filter((deal) => [...deal.parties, deal.mediator].every(inside));
  for (const country of state.countries) {
    if (inside(country.id)) continue;
    country.pledge = null;
    country.onPlatform = false;
    changeSheet(state, country.id, { payment: 0, programme: false });
  }
  const bodies: OpenState['institutions'] = {};
  for (const about of scenario.institutions) {
    const known = state.institutions[about.id];
    if (known === undefined) continue;
    const members = known.signed.filter(inside);
    bodies[about.id] = {
      signed: members,
      founded: known.founded && members.length >= shareOf(about.quorum, about.members?.length ?? scenario.countries.length),
    };
  }
  state.institutions = bodies;
  const connected = state.countries.filter(({ onPlatform }) => onPlatform).length;
  state.platformOpen = state.platformOpen && connected >= shareOf(scenario.institutions[0]?.quorum ?? 1, scenario.countries.length);
  state.debts = state.debts.filter((debt) => debt.kind === 'institution-loan' || (inside(debt.from) && inside(debt.to)));
  state.claims = state.claims.filter((claim) => inside(claim.from) && inside(claim.to));
  state.wounds = state.wounds.filter((wound) => inside(wound.breaker) && inside(wound.victim));
  state.leavings = state.leavings.filter(({ by }) => inside(by)).map((leaving) => ({ ...leaving, judges: leaving.judges.filter(inside) }));
  state.pressures = state.pressures.filter((pressure) => inside(pressure.by) && inside(pressure.target));
  state.crossed = state.crossed.filter(
    (line) =>
      line.round !== state.round ||
      state.agreements.some((deal) => deal.parties.includes(line.country) && deal.clauses.some(({ kind }) => kind === line.clause)),
  );
};

/** The mean of what a country adds when it comes, over every order in which all may come. */
function byAllOrders(ids: readonly string[], worth: (group: readonly string[]) => readonly number[]): Map<string, number[]> {
  const totals = new Map(ids.map((id) => [id, [0, 0]]));
  let orders = 0;
  const come = (here: readonly string[], waiting: readonly string[], added: readonly (readonly [string, readonly number[]])[]) => {
    if (waiting.length === 0) {
      orders += 1;
      for (const [id, gains] of added)
        totals.set(
          id,
          (totals.get(id) ?? []).map((total, measure) => total + (gains[measure] ?? 0)),
        );
      return;
    }
    const before = worth(here);
    for (const id of waiting) {
      const after = worth([...here, id]);
      const gains = after.map((value, measure) => value - (before[measure] ?? 0));
      come(
        [...here, id],
        waiting.filter((other) => other !== id),
        [...added, [id, gains]],
      );
    }
  };
  come([], ids, []);
  return new Map([...totals].map(([id, sums]) => [id, sums.map((total) => total / orders)]));
}

describe.each(Object.keys(games))('who carried the recorded game of %s, against a direct simulation', (name) => {
  it('DB9 every share is the mean of what the country adds over all orders of arrival', () => {
    const log = goldenLog(name);
    const game = playedRounds(log);
    const starts = startsOf(log);
    const ids: readonly string[] = game.final.countries.map(({ id }) => id);
    const known = new Map<string, readonly number[]>();
    const worth = (group: readonly string[]) => {
      const key = [...group].sort().join();
      const found = known.get(key);
      if (found !== undefined) return found;
      const end = playDirectly(starts, onlyInside(group));
      const value = [end.scores.reduce((sum, score) => sum + score, 0), end.worldIndex];
      known.set(key, value);
      return value;
    };
    const carried = carriedBy(game, { enough: () => false, told: () => {} });
    expect(carried.exact).toBe(true);
    expect(carried.withAll).toBeCloseTo(worth(ids)[0] ?? Number.NaN, 1);
    expect(carried.worldWithNone).toBeCloseTo(worth([])[1] ?? Number.NaN, 1);
    const expected = byAllOrders(ids, worth);
    for (const row of carried.countries) {
      const [points = Number.NaN, world = Number.NaN] = expected.get(row.country) ?? [];
      expect(row.share, row.country).toBeCloseTo(points, 1);
      expect(row.worldShare, row.country).toBeCloseTo(world, 1);
      expect([row.error, row.worldError]).toEqual([null, null]);
    }
    expect(known.size).toBe(2 ** ids.length);
  });
});
