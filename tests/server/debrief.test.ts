import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DebriefDesk, type DebriefMaker } from '../../server/http/debrief-desk.ts';
import type { DebriefView, WhatIfView } from '../../shared/protocol/debrief-view.ts';
import { DebriefThread } from '../../server/workers/debrief-thread.ts';
import { goldenLog } from '../debrief/golden-logs.ts';

const bodiesOf = (name: string) => goldenLog(name).map((commit) => JSON.stringify(commit));

describe('the thread that makes debriefs', () => {
  const thread = new DebriefThread();
  afterAll(() => thread.stop());
  let reads = 0;
  const game = (name: string) => {
    const bodies = bodiesOf(name);
    return {
      worldId: name,
      commits: bodies.length,
      read: async () => {
        reads += 1;
        return bodies;
      },
    };
  };

  it('DB9 DB12 gives every chapter, tells how far it is, and reads a log once', async () => {
    const told: number[] = [];
    const view = await thread.debrief(game('sungai'), (done) => told.push(done));
    expect(view.carried?.exact).toBe(true);
    expect(view.yardsticks?.allCooperate).toBeGreaterThan(view.yardsticks?.allDefect ?? 100);
    expect(view.whatIfs?.length).toBeGreaterThan(4);
    expect(told.at(-1)).toBe(1);
    const { ledger } = view;
    const row = ledger[0];
    if (row === undefined) throw new Error('no promise');
    const { round, country, agreement } = row;
    const answer = await thread.whatIf(game('sungai'), { kind: 'one-choice', round, country, agreement, choice: 'break' });
    expect(answer).toMatchObject({ view: { change: { kind: 'one-choice', round } } });
    expect(reads).toBe(1);
  });

  it('DB4 names the field of a change that is not of this game', async () => {
    const asked = (change: Parameters<DebriefThread['whatIf']>[1]) => thread.whatIf(game('sungai'), change);
    const one = { kind: 'one-payment', round: 1, country: 'ATLANTIS', coins: 1 } as never;
    expect(await asked(one)).toMatchObject({ problem: { field: 'country' } });
    expect(await asked({ kind: 'one-payment', round: 29, country: 'HULU' as never, coins: 1 })).toMatchObject({ problem: { field: 'round' } });
    expect(await asked({ kind: 'one-payment', round: 1, country: 'HULU' as never, coins: 90 })).toMatchObject({ problem: { field: 'coins' } });
    expect(await asked({ kind: 'one-choice', round: 1, country: 'HULU' as never, agreement: 'none' as never, choice: 'keep' })).toMatchObject({
      problem: { field: 'agreement' },
    });
  });

  it('goes on after a log that cannot be read', async () => {
    const broken = { worldId: 'BROKEN', commits: 1, read: async () => ['{"no":"commit"}'] };
    await expect(thread.debrief(broken, () => {})).rejects.toThrow();
    await expect(thread.debrief({ ...broken, read: () => Promise.reject(new Error('no disk')) }, () => {})).rejects.toThrow('no disk');
    expect((await thread.debrief(game('intro'), () => {})).scenarioId).toBe('intro');
  });
});

describe('the debrief desk', () => {
  const view = { scenarioId: 'intro' } as DebriefView;
  const story = { view: { worldIndex: 50 } as WhatIfView };
  let made: string[];
  let maker: DebriefMaker;
  let desk: DebriefDesk;
  let open: (() => void)[];
  beforeAll(() => {
    made = [];
    open = [];
    maker = {
      debrief: async ({ worldId, commits }) => {
        made.push(`${worldId} ${commits}`);
        return view;
      },
      whatIf: ({ commits }, { kind }) => {
        made.push(`${kind} ${commits}`);
        return new Promise((resolve) => open.push(() => resolve(story)));
      },
      file: async () => ({ problem: { field: 'file', expected: 'log-file' } }),
      stop: async () => {},
    };
    desk = new DebriefDesk({ read: async () => [], readBodies: async () => [], make: maker });
  });

  it('makes a debrief once per length of the log, and each what-if once', async () => {
    await Promise.all([desk.debrief('A', 10), desk.debrief('A', 10)]);
    await desk.debrief('A', 10);
    await desk.debrief('A', 11);
    expect(made).toEqual(['A 10', 'A 11']);
    expect(desk.progress('A')).toBe(1);
    const both = [desk.whatIf('A', 11, { kind: 'all-kept' }), desk.whatIf('A', 11, { kind: 'all-kept' })];
    for (const settle of open.splice(0)) settle();
    expect(await Promise.all(both)).toEqual([story, story]);
    expect(made.slice(2)).toEqual(['all-kept 11']);
  });

  it('lets only so many what-ifs of one game wait, and takes more once they are answered', async () => {
    const asked = Array.from({ length: 45 }, (_, coins) => desk.whatIf('A', 11, { kind: 'one-payment', round: 1, country: 'PADI' as never, coins }));
    expect(asked.filter((answer) => answer === null)).toHaveLength(5);
    for (const settle of open.splice(0)) settle();
    await Promise.all(asked);
    expect(desk.whatIf('A', 11, { kind: 'all-paid' })).not.toBeNull();
  });
});
