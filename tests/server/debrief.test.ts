import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DebriefDesk, type DebriefMaker } from '../../server/http/debrief-desk.ts';
import type { DebriefAudience } from '../../server/session/opened-debrief.ts';
import type { DebriefView } from '../../shared/protocol/debrief-view.ts';
import { DebriefThread } from '../../server/workers/debrief-thread.ts';
import { replay } from '../../shared/game/replay.ts';
import { goldenLog } from '../debrief/golden-logs.ts';

const teacher: DebriefAudience = { level: 'results', reader: 'teacher' };
const guest: DebriefAudience = { level: 'results', reader: { country: null, seat: null } };
const read = <Value>(bytes: Uint8Array): Value => JSON.parse(new TextDecoder().decode(bytes)) as Value;
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
    const view = read<DebriefView>(await thread.debrief(game('sungai'), teacher, false, (done) => told.push(done)));
    expect(view.carried?.exact).toBe(true);
    expect(view.yardsticks?.allCooperate).toBeGreaterThan(view.yardsticks?.allDefect ?? 100);
    expect(view.whatIfs?.length).toBeGreaterThan(4);
    expect(told.at(-1)).toBe(1);
    const { ledger } = view;
    const row = ledger[0];
    if (row === undefined) throw new Error('no promise');
    const { round, country, agreement } = row;
    const answer = await thread.whatIf(game('sungai'), { kind: 'one-choice', round, country, agreement, choice: 'break' });
    expect('bytes' in answer && read(answer.bytes)).toMatchObject({ change: { kind: 'one-choice', round } });
    expect(reads).toBe(1);
  });

  it('DG5 gives each reader what is open to it, packed or not', async () => {
    const packed = await thread.debrief(game('sungai'), guest, true, () => {});
    const view = read<DebriefView>(gunzipSync(packed));
    expect(view.results.length).toBeGreaterThan(0);
    expect(view).toMatchObject({ scenarioId: 'sungai', carried: null, trust: [], fund: [] });
  });

  it('DG4 gives a hidden moment to the teacher alone', async () => {
    const [moment] = read<DebriefView>(await thread.debrief(game('intro'), teacher, false, () => {})).lived.proposed;
    const hidden = moment?.id ?? 'none';
    const arranged = {
      seq: 9999,
      at: 1,
      commandId: 'arranged',
      actor: { kind: 'teacher' },
      command: null,
      events: [{ type: 'MomentsArranged', pinned: [], hidden: [hidden] }],
    };
    const bodies = [...bodiesOf('intro'), JSON.stringify(arranged)];
    const world = { worldId: 'ARRANGED', commits: bodies.length, read: async () => bodies };
    const seen = async (audience: DebriefAudience) => new TextDecoder().decode(await thread.debrief(world, audience, false, () => {}));
    expect(await seen(teacher)).toContain(hidden);
    for (const level of ['all', 'results', 'none'] as const) expect(await seen({ level, reader: { country: null, seat: null } })).not.toContain(hidden);
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
    const told = (of: typeof broken) => thread.debrief(of, teacher, false, () => {});
    await expect(told(broken)).rejects.toThrow();
    await expect(told({ ...broken, read: () => Promise.reject(new Error('no disk')) })).rejects.toThrow('no disk');
    expect(read<DebriefView>(await told(game('intro'))).scenarioId).toBe('intro');
  });

  it('can be warmed up beforehand, and tells the same afterwards', async () => {
    const before = await thread.debrief(game('sungai'), teacher, false, () => {});
    const { pack } = replay(goldenLog('intro'));
    await thread.warm(pack);
    expect(await thread.debrief(game('sungai'), teacher, false, () => {})).toEqual(before);
  });
});

describe('the debrief desk', () => {
  const view = new TextEncoder().encode('{"scenarioId":"intro"}');
  const story = { bytes: new TextEncoder().encode('{"worldIndex":50}') };
  let made: string[];
  let maker: DebriefMaker;
  let desk: DebriefDesk;
  let open: (() => void)[];
  beforeAll(() => {
    made = [];
    open = [];
    maker = {
      debrief: async ({ worldId, commits }, { level, reader }) => {
        made.push(`${worldId} ${commits} ${reader === 'teacher' ? reader : `${level} ${reader.country}`}`);
        return view;
      },
      export: async () => view,
      warm: async () => {},
      whatIf: ({ commits }, { kind }) => {
        made.push(`${kind} ${commits}`);
        return new Promise((resolve) => open.push(() => resolve(story)));
      },
      summary: async () => ({ scenarioId: 'intro', summary: null }),
      file: async () => ({ problem: { field: 'file', expected: 'log-file' } }),
      forget: (worldId) => void made.push(`forget ${worldId}`),
      stop: async () => {},
    };
    desk = new DebriefDesk({ readBodies: async () => [], make: maker });
  });

  it('makes a debrief once per length of the log and audience, and each what-if once', async () => {
    const ask = (commits: number, audience = teacher) => desk.debrief('A', commits, audience, false);
    await Promise.all([ask(10), ask(10)]);
    await ask(10);
    await ask(11);
    for (const reader of [
      { country: null, seat: null },
      { country: 'PADI' as never, seat: null },
    ]) {
      await ask(11, { level: 'results', reader });
      // Where everything is open, the whole class reads the same.
      await ask(11, { level: 'all', reader });
    }
    expect(made.splice(0)).toEqual(['A 10 teacher', 'A 11 teacher', 'A 11 results null', 'A 11 all null', 'A 11 results PADI']);
    expect(desk.progress('A')).toBe(1);
    const both = [desk.whatIf('A', 11, { kind: 'all-kept' }), desk.whatIf('A', 11, { kind: 'all-kept' })];
    for (const settle of open.splice(0)) settle();
    expect(await Promise.all(both)).toEqual([story, story]);
    expect(made).toEqual(['all-kept 11']);
  });

  it('lets only so many what-ifs of one game wait, and takes more once they are answered', async () => {
    const asked = Array.from({ length: 45 }, (_, coins) => desk.whatIf('A', 11, { kind: 'one-payment', round: 1, country: 'PADI' as never, coins }));
    expect(asked.filter((answer) => answer === null)).toHaveLength(5);
    for (const settle of open.splice(0)) settle();
    await Promise.all(asked);
    expect(desk.whatIf('A', 11, { kind: 'all-paid' })).not.toBeNull();
  });

  it('KP2 keeps nothing of a deleted world', async () => {
    made.length = 0;
    desk.forget('A');
    await desk.debrief('A', 11, teacher, false);
    expect(made).toEqual(['forget A', 'A 11 teacher']);
  });
});
