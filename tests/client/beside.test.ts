import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classEnds, classFund, classRounds, meanShare } from '../../client/screens/debrief/beside/class-figures.ts';
import { lessonRows } from '../../client/screens/debrief/beside/lesson-rows.ts';
import { collectiveRisk, covax, sources } from '../../client/screens/debrief/beside/published.ts';
import { beside as english } from '../../client/text/en/beside.ts';
import { beside as indonesian } from '../../client/text/id/beside.ts';
import { debriefFixture } from '../support/debrief-fixtures.ts';
import { leavesOf } from '../support/word-leaves.ts';

describe('what others published', () => {
  it.each([
    ['id', indonesian],
    ['en', english],
  ])('DB13 the words (%s) hold no figure of their own: every one comes from the one table', (_, words) => {
    for (const [key, text] of leavesOf(words)) expect(text.replaceAll('COVID-19', ''), key).not.toMatch(/\d/);
  });

  it('DB13 every figure names a source, with its year and where it is found', () => {
    for (const source of [collectiveRisk.source, covax.goal.source, ...covax.delivered.map((point) => point.source)]) expect(sources[source]).toBeDefined();
    for (const source of Object.values(sources)) {
      expect(source.year).toBeGreaterThan(1990);
      expect(source.at).toMatch(/^(doi\.org\/10\.|[a-z.]+\.(int|org)(\/|$))/);
    }
    for (const { day, source } of covax.delivered) expect(Number(day.slice(0, 4))).toBeLessThanOrEqual(sources[source].year);
  });

  it('DB13 as published: 30 groups, ten at each risk, and half of them at the highest', () => {
    expect(collectiveRisk.levels.map(({ groups }) => groups)).toEqual([10, 10, 10]);
    expect(collectiveRisk.levels.map(({ risk, reached }) => [risk, reached])).toEqual([
      [0.9, 5],
      [0.5, 1],
      [0.1, 0],
    ]);
    // Everybody's even share is half of what each was given.
    expect(collectiveRisk.target / collectiveRisk.players / collectiveRisk.euros).toBe(0.5);
  });

  it('DB13 the pandemic scenario tells the same of COVAX', () => {
    const told = readFileSync(new URL('../../scenarios/pandemi/texts/en.json', import.meta.url), 'utf8');
    expect(told).toContain(`nearly two billion doses to ${covax.economies} economies`);
    expect(told).toContain('one billion doses in January 2022');
    expect(told).toContain('two billion doses by the end of 2021');
    const [, half, end] = covax.delivered;
    expect([half.doses, half.day.slice(0, 7), end.doses, end.almost, covax.goal.doses, covax.goal.day]).toEqual([1e9, '2022-01', 2e9, true, 2e9, '2021-12-31']);
  });
});

describe('this class beside it', () => {
  const fixture = debriefFixture('intro');
  const [start, ...records] = fixture.records;

  it('DB13 what was paid each round, as part of the fair share, and whether somebody fined', () => {
    const paid = records.map((record, at) => ({ ...record, fundPaid: [3, 6, 9][at] ?? 0, fundFair: at === 1 ? 0 : 12 }));
    const film = fixture.film.map((frame) => ({
      ...frame,
      institutions: frame.round === 3 ? [{ id: 'X', members: [], penalty: true }] : [{ id: 'Y', members: [], penalty: false }],
    }));
    const rounds = classRounds({ records: start === undefined ? paid : [start, ...paid], film });
    expect(rounds).toEqual([
      { round: 1, share: 0.25, fined: false },
      { round: 2, share: null, fined: false },
      { round: 3, share: 0.75, fined: true },
    ]);
    expect([meanShare(rounds, false), meanShare(rounds, true), meanShare(rounds.slice(0, 2), true)]).toEqual([0.25, 0.75, null]);
  });

  it('DB13 pledges and payments are summed over the rounds that had a fund', () => {
    const film = fixture.film.slice(0, 3).map((frame, at) => ({ ...frame, fund: at === 0 ? null : { pledged: 10, paid: at * 3, needed: 12, fair: 10 } }));
    expect(classFund({ film, records: records.slice(0, 2).map((record) => ({ ...record, fundFair: 8 })) })).toEqual({
      ...{ pledged: 20, paid: 9, fair: 16 },
      rounds: [
        { round: 1, pledged: 10, paid: 3, fair: 8 },
        { round: 2, pledged: 10, paid: 6, fair: 8 },
      ],
    });
  });

  it('DB13 a world that was ended early counts as neither', () => {
    const ended = { endedEarly: false, thresholdKept: true };
    expect(classEnds([ended, { ...ended, thresholdKept: false }, { endedEarly: true, thresholdKept: true }])).toEqual({ kept: 1, played: 2 });
    expect(classEnds([{ endedEarly: true, thresholdKept: true }])).toEqual({ kept: 0, played: 0 });
  });
});

describe('earlier lessons beside today', () => {
  const world = { rounds: 3, worldIndex: 61, thresholdKept: true, promises: 12, kept: 9 };
  const figures = debriefFixture('intro').figures.slice(0, 2);
  const view = { worldIndex: 50.4, thresholdKept: true, endedEarly: false, figures: figures.map((one) => ({ ...one, promises: 2, kept: 1 })) };

  it('EL1 the oldest first, today last, twin worlds by their place', () => {
    expect(lessonRows([{ worlds: [world] }, { worlds: [world, { ...world, promises: 0, kept: 0 }] }], [view])).toEqual([
      { number: 1, world: null, rounds: 3, worldIndex: 61, thresholdKept: true, kept: 0.75 },
      { number: 2, world: 0, rounds: 3, worldIndex: 61, thresholdKept: true, kept: 0.75 },
      { number: 2, world: 1, rounds: 3, worldIndex: 61, thresholdKept: true, kept: null },
      { number: null, world: null, rounds: 2, worldIndex: 50, thresholdKept: true, kept: 0.5 },
    ]);
  });

  it('EL1 a game that was ended early neither kept its line nor missed it', () => {
    expect(lessonRows([], [{ ...view, endedEarly: true }])[0]?.thresholdKept).toBeNull();
  });
});
