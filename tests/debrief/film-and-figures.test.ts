import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../shared/debrief/build.ts';
import { playedRounds } from '../../shared/debrief/played-rounds.ts';
import type { Commit } from '../../shared/game/events.ts';
import { games } from '../golden/games.ts';
import { goldenLog } from './golden-logs.ts';

describe.each(Object.keys(games))('the film and the figures of the recorded game of %s', (name) => {
  const log = goldenLog(name);
  const view = buildDebrief(log);

  it('DB8 what was possible is what was created, what friction took and what was left, and nothing is negative but what a deal may lose', () => {
    expect(view.figures.map((row) => row.round)).toEqual(view.records.slice(1).map((record) => record.round));
    for (const { surplus, friction } of view.figures) {
      expect(surplus.created + surplus.friction + surplus.left).toBeCloseTo(surplus.possible, 1);
      expect(surplus.left).toBeGreaterThanOrEqual(-0.02);
      expect(friction.bureaucracy + friction.mistrust + friction.values + friction.tariff).toBeCloseTo(friction.total, 1);
      expect(surplus.friction).toBe(friction.total);
    }
    expect(view.figures.some(({ surplus }) => surplus.created > 0)).toBe(true);
  });

  it('DB7 friction is worth at most three points and at least half a point for every piece that did not arrive', () => {
    for (const { round, friction } of view.figures) {
      const sent = playedRounds(log).rounds.find(({ before }) => before.round === round);
      let lost = 0;
      for (const event of sent?.events ?? []) {
        if (event.type !== 'Delivered') continue;
        for (const line of event.obligations.flatMap(({ lines }) => lines)) lost += line.delivered - line.arrived;
      }
      expect(friction.total).toBeLessThanOrEqual(3 * lost + 0.02);
      expect(friction.total).toBeGreaterThanOrEqual(0.5 * lost - 0.02);
    }
  });

  it('RP1 RP5 every wound is a broken promise of the ledger, and never gives back more than three quarters', () => {
    for (const wound of view.wounds) {
      const rows = view.ledger.filter((row) => row.round === wound.round && row.country === wound.breaker && row.choice !== 'keep');
      expect(rows.some((row) => row.partners.includes(wound.victim))).toBe(true);
      expect(wound.restored).toBeLessThanOrEqual(0.75 * wound.lost + 0.1);
      expect(wound.restored > 0).toBe(wound.lost > 0 && (wound.apology || wound.restitution || wound.award));
    }
    const broken = view.film.flatMap((frame) => frame.breaches.flatMap(({ by, victims }) => victims.map((victim) => `${frame.round}/${by}/${victim}`)));
    expect(view.wounds.every(({ round, breaker, victim }) => broken.includes(`${round}/${breaker}/${victim}`))).toBe(true);
  });

  it('DB6 every frame shows the deals, payments and broken words of its round as the log has them', () => {
    expect(view.film.map((frame) => frame.round)).toEqual(view.records.map((record) => record.round));
    for (const frame of view.film.slice(1)) {
      const rows = view.ledger.filter((row) => row.round === frame.round);
      expect(new Set(frame.deals.filter(({ outcome }) => outcome !== null).map(({ id }) => id))).toEqual(new Set(rows.map((row) => row.agreement)));
      for (const deal of frame.deals) {
        expect(deal.signedIn).toBeLessThanOrEqual(frame.round);
        expect(deal.until).toBeGreaterThanOrEqual(frame.round);
        const choices = rows.filter((row) => row.agreement === deal.id).map((row) => row.choice);
        expect(deal.outcome === 'keep').toBe(choices.length > 0 && choices.every((choice) => choice === 'keep'));
      }
      const paid = view.fund.filter((row) => row.round === frame.round).reduce((sum, row) => sum + row.paid, 0);
      expect(frame.fund?.paid ?? 0).toBeCloseTo(paid, 1);
      expect(Object.keys(frame.net)).toEqual([...view.countries]);
    }
    expect(view.film[0]).toMatchObject({ deals: [], fund: null });
  });
});

it('TP4 a bookmark of a round that was undone is no part of the film; the others stay at their round', () => {
  const log = goldenLog('intro');
  const teacher = { kind: 'teacher' } as const;
  const mark = (note: string): Commit => ({
    ...{ seq: 0, at: 0, commandId: note, actor: teacher, command: { type: 'BookmarkMoment', note } },
    events: [{ type: 'MomentBookmarked', note, at: 0 }],
  });
  const ofRound = (round: number) => log.findIndex((commit) => commit.events.some((event) => event.type === 'RoundResolved' && event.record.round === round));
  const [first, second] = [ofRound(1), ofRound(2)];
  const undo: Commit = {
    ...{ seq: 0, at: 0, commandId: 'undo', actor: teacher, command: { type: 'UndoRound' } },
    events: [{ type: 'RoundUndone', round: 2, practice: false, at: 0, deadlineMs: null }],
  };
  const until = [...log.slice(0, first + 1), mark('one'), ...log.slice(first + 1, second + 1), mark('two')];
  const marksOf = (commits: readonly Commit[]) => buildDebrief(commits).film.map((frame) => frame.bookmarks.length);
  expect(marksOf(until)).toEqual([0, 1, 1]);
  expect(marksOf([...until, undo])).toEqual([0, 1]);
  expect(JSON.stringify(buildDebrief(until).film)).not.toContain('two');
});
