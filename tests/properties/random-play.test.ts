import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { mayKnow, touched } from '../../shared/game/may-know.ts';
import { dealsLeft, freeGoods } from '../../shared/game/offers.ts';
import { projectCountry, projectPublic, projectSeat, projectTeacher } from '../../shared/game/project.ts';
import { evolveAll, replay, stateHash } from '../../shared/game/replay.ts';
import type { Clause, WorldState } from '../../shared/game/state.ts';
import type { CountryId } from '../../shared/lib/ids.ts';
import { tellStory } from '../../shared/game/tell.ts';
import { mostCoins } from '../../shared/game/world.ts';
import { type Good, goods, indicators } from '../../shared/scenario/schema.ts';
import { loadPack } from '../support/packs.ts';
import { playRandomly, type Step } from '../support/random-play.ts';

const worlds = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  scenario: fc.constantFrom('intro', 'intro', 'pandemi', 'krisis', 'sungai'),
  settings: fc.constantFrom(
    {},
    { openAllFrom: 1, pressure: true },
    { openAllFrom: 1, foundedFromStart: ['SIAGA', 'COVAX'], timed: false, uncertainLine: true, hiddenEnd: true },
    { openAllFrom: 1, practiceRound: true },
    {
      openAllFrom: 1,
      pressure: true,
      delegation: { signOff: 'majority', strictRoles: false, rotateRoles: true },
      plan: { join: 5, teach: 5, play: 20, debrief: 15 },
    } as const,
  ),
});
/** Random worlds of `steps` moves; each goes on from the last report of a failure by its printed seed. */
const always = (runs: number, steps: number, check: (steps: readonly Step[], state: WorldState, play: ReturnType<typeof playRandomly>) => void): void => {
  fc.assert(
    fc.property(worlds, ({ seed, scenario, settings }) => {
      const taken: Step[] = [];
      const play = playRandomly({ pack: loadPack(scenario), seed, steps, settings, onStep: (step) => taken.push(step) });
      check(taken, play.state, play);
    }),
    { numRuns: runs, seed: 20_260 },
  );
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** The path of the first thing that JSON cannot carry, or null. */
function unfit(value: unknown, path = ''): string | null {
  if (value === undefined || typeof value === 'function' || (typeof value === 'number' && !Number.isFinite(value))) return `${path}: ${String(value)}`;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, field] of Object.entries(value)) {
    const found = unfit(field, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
const goodsOf = (clause: Clause): readonly { readonly from: CountryId; readonly good: Good }[] =>
  clause.kind === 'loan' ? [{ from: clause.from, good: 'funds' }] : clause.kind === 'transfer' || clause.kind === 'aid' ? [clause] : [];
const inScale = (value: number): boolean => value >= 0 && value <= 100;

describe('random play, legal and not', () => {
  it('CH2 a log that went through JSON replays to the same state and hash', () => {
    always(20, 900, (_steps, state, { commits }) => {
      const again = replay(plain(commits) as typeof commits);
      expect(again).toEqual(state);
      expect(stateHash(again)).toBe(stateHash(state));
    });
  });

  it('RS2 each accepted command gives the same events when it is decided again', () => {
    always(15, 600, (steps) => {
      for (const { before, commit } of steps) {
        if (commit === null) continue;
        const parsed = parseCommand(plain(commit.command));
        const again = parsed.ok ? decide(before, parsed.value, { actor: commit.actor, nowMs: commit.at }) : parsed;
        expect(again).toEqual({ ok: true, value: commit.events });
      }
    });
  });

  it('a refusal changes nothing, and an accepted command changes no earlier state', () => {
    always(5, 400, (steps) => {
      const hashes = new Map<WorldState, string>();
      for (const { before, decision, after } of steps) {
        if (!hashes.has(before)) hashes.set(before, stateHash(before));
        if (!decision.ok) expect(after).toBe(before);
      }
      for (const [state, hash] of hashes) expect(stateHash(state)).toBe(hash);
    });
  });

  it('CH3 AG5 AG6 PY1 every reachable state keeps its bounds', () => {
    always(15, 900, (steps) => {
      for (const { after: state, commit } of steps) {
        if (commit === null) continue;
        expect([...state.trust, ...state.publicTrust].flat().every(inScale)).toBe(true);
        expect([...state.levels, ...indicators.map((indicator) => state.indicators[indicator])].every(inScale)).toBe(true);
        expect(state.distance.flat().every((distance) => distance >= 0 && distance <= 1)).toBe(true);
        expect(state.deadlineMs === null || Number.isFinite(state.deadlineMs)).toBe(true);
        // Debts, awards and lasting agreements may ask for more than there is; what is signed now may not (AG5, AG7).
        for (const event of commit.events) {
          if (event.type !== 'AgreementSigned') continue;
          for (const { from, good } of event.agreement.clauses.flatMap(goodsOf)) {
            expect(freeGoods(state, from)[good], `${from} ${good}`).toBeGreaterThanOrEqual(-1e-9);
          }
        }
        for (const { coins } of [...state.debts, ...state.claims]) expect(coins).toBeGreaterThanOrEqual(0);
        for (const { coins } of Object.values(state.lent)) expect(coins).toBeGreaterThanOrEqual(0);
        for (const { id, pledge, tech, score } of state.countries) {
          expect(Number.isFinite(tech) && Number.isFinite(score)).toBe(true);
          for (const good of goods) expect(projectCountry(state, id).free[good]).toBeGreaterThanOrEqual(0);
          expect(dealsLeft(state, id)).toBeGreaterThanOrEqual(0);
          if (pledge !== null) expect(pledge).toBeLessThanOrEqual(mostCoins(state, id));
        }
      }
    });
  });

  it('DL5 goods sent are goods arrived plus goods lost, and never more than promised', () => {
    let lines = 0;
    always(30, 900, (steps) => {
      for (const event of steps.flatMap(({ commit }) => commit?.events ?? [])) {
        if (event.type !== 'Delivered') continue;
        for (const line of event.obligations.flatMap((obligation) => obligation.lines)) {
          const lost = line.delivered * (line.good === 'funds' ? event.friction.bureaucracy / 2 : event.friction.total);
          expect(line.arrived + lost).toBeCloseTo(line.delivered, 9);
          expect(line.delivered).toBeLessThanOrEqual(line.promised);
          expect(line.arrived).toBeGreaterThanOrEqual(0);
          lines += 1;
        }
      }
    });
    expect(lines).toBeGreaterThan(50);
  });

  it('SC1 every view is plain JSON', () => {
    always(6, 500, (steps) => {
      for (const { after: state, commit } of steps) {
        if (commit === null) continue;
        const views = [projectPublic(state), projectTeacher(state), ...state.seats.map((seat) => projectSeat(state, seat.id)), tellStory(state, commit.events)];
        for (const view of views) expect(unfit(view)).toBeNull();
      }
    });
  });

  it('SC2 every event has an audience, and nobody else’s view moves', () => {
    const types = new Set<string>();
    always(40, 1200, (steps) => {
      for (const { before, after, commit } of steps) {
        if (commit === null) continue;
        const audiences = commit.events.map(touched);
        for (const event of commit.events) types.add(event.type);
        const said = (what: string, isTold: boolean, view: (state: WorldState) => unknown) => {
          if (!isTold) expect(view(after), `${what} after ${(commit.command as { type: string }).type}`).toEqual(view(before));
        };
        said(
          'public',
          audiences.some((audience) => audience.public),
          projectPublic,
        );
        said(
          'teacher',
          audiences.some((audience) => audience.teacher),
          projectTeacher,
        );
        for (const { id } of after.countries) {
          said(
            id,
            audiences.some(({ countries }) => countries === 'all' || countries.includes(id)),
            (state) => projectCountry(state, id),
          );
        }
      }
    });
    const never = Object.keys(mayKnow).filter((type) => !types.has(type));
    // WorldCreated stands before the first move; EndLesson is not among the moves, so only a whole game ends.
    expect(never.filter((type) => !['WorldCreated', 'GameEnded', 'WorldDecided'].includes(type))).toEqual([]);
  });

  it('PH1 no phase can get stuck: the teacher’s “next” leads to the debrief from everywhere', () => {
    always(15, 300, (_steps, last) => {
      let state = last;
      const rounds = state.pack.scenario.presets[0]?.rounds ?? 0;
      for (let step = 0; step < 5 * (rounds + 1) && state.phase !== 'debrief'; step++) {
        const decision = decide(state, { type: 'NextPhase' }, { actor: { kind: 'teacher' }, nowMs: 5_000_000 + step });
        if (!decision.ok) throw new Error(`stuck in ${state.phase}: ${decision.refusal.reason}`);
        state = evolveAll(state, decision.value);
      }
      expect(state.phase).toBe('debrief');
      expect(state.ended).not.toBeNull();
      expect(unfit(state.ended)).toBeNull();
    });
  });

  it('CH4 the state depends on the events alone, not on how they were grouped into commits', () => {
    always(6, 500, (_steps, state, { commits }) => {
      const events: readonly GameEvent[] = commits.flatMap((commit) => commit.events);
      expect(stateHash(replay([{ ...(commits[0] as (typeof commits)[number]), events }]))).toBe(stateHash(state));
    });
  });
});
