import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDebrief } from '../../shared/debrief/build.ts';
import type { Actor } from '../../shared/game/commands/command.ts';
import type { Command } from '../../shared/game/commands/table.ts';
import { decide } from '../../shared/game/decide.ts';
import type { Commit } from '../../shared/game/events.ts';
import { evolveAll, replay, stateHash } from '../../shared/game/replay.ts';
import { isTalk } from '../../shared/game/talk-events.ts';
import type { WorldState } from '../../shared/game/state.ts';
import { loadPack } from '../support/packs.ts';
import { playRandomly } from '../support/random-play.ts';

const games = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  scenario: fc.constantFrom('intro', 'pandemi', 'sungai'),
  settings: fc.constantFrom({ openAllFrom: 1, pressure: true }, { practiceRound: true }),
  /** Where in the log the teacher undoes. */
  share: fc.double({ min: 0.1, max: 1, noNaN: true }),
});

const teacher: Actor = { kind: 'teacher' };

/** A log that is played on by commands. */
class Played {
  readonly commits: Commit[];
  state: WorldState;

  constructor(commits: readonly Commit[]) {
    this.commits = [...commits];
    this.state = replay(commits);
  }

  take(command: Command, actor: Actor, at: number): void {
    const decision = decide(this.state, command, { actor, nowMs: at });
    if (!decision.ok) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(decision.refusal)}`);
    this.state = evolveAll(this.state, decision.value);
    const seq = this.commits.length + 1;
    this.commits.push({ seq, at, commandId: `c${seq}`, actor, command, events: decision.value });
  }
}

/** Words, pauses and the clock: they decide nothing, and stay or go without a trace. */
const beside: readonly string[] = [
  'SendChat',
  'SwitchChat',
  'RenameSeat',
  'LockJoining',
  'BookmarkMoment',
  'Pause',
  'StopAndAsk',
  'ShowRound',
  'Resume',
  'ExtendPhase',
  'CreditOutage',
  'AskForHelp',
  'TakeBackHelp',
  'EndHelp',
  'SendNote',
  'AnswerNote',
  'ReadNotes',
  'ReadAnswers',
  'AskAttention',
  'AnswerAttention',
  'EndAttention',
  'AnswerRulesCheck',
  'ReplayReveal',
  'ListStudents',
  'UnlistStudent',
  'RenewCode',
  'OpenChapter',
  'LetExplore',
  'ArrangeMoments',
  'SetSecrets',
  'FinishDebrief',
  'ShowEarlier',
  'RateTrust',
  'WriteExit',
  'ShowTrustFigures',
  'PickExit',
  'AssessExit',
];
/** People who come, move and go between the choices decide whose choice it was, and another pace is another reveal: another course, and not compared. */
const people: readonly string[] = [
  'TakeSeat',
  'AssignSeat',
  'RemoveSeat',
  'ReadmitSeat',
  'AssignBot',
  'ReleaseBot',
  'StandIn',
  'ComeBack',
  'MarkAway',
  'GiveOffice',
  'SetRevealPace',
  'UndoRound',
];
/** The same choice, by whoever has read the offer as it now stands. */
const read = (state: WorldState, command: Command): Command =>
  command.type === 'ActFor' ? { ...command, command: asRead(state, command.command) as typeof command.command } : asRead(state, command);
const asRead = (state: WorldState, command: Command): Command =>
  command.type === 'SignOffer' || command.type === 'RefuseOffer'
    ? { ...command, offerVersion: state.offers.find((offer) => offer.id === command.offerId)?.version ?? command.offerVersion }
    : command;

/** What must be the same when the same choices are made again; a ticker counts on, clocks and versions differ. */
const outcomeOf = (state: WorldState) => ({
  ...state,
  phaseStartedMs: 0,
  deadlineMs: null,
  course: 0,
  headlineCount: 0,
  roundStart: null,
  headlines: [],
  chat: [],
  talk: null,
  // What the teacher did in a student's place, and how often a reveal was told anew, is counted on.
  people: { ...state.people, deeds: [] },
  reveal: { ...state.reveal, replays: 0 },
  offers: state.offers.map((offer) => ({ ...offer, version: 0 })),
});

describe('an undone round', () => {
  it('TP4 played again with the same choices has the same outcome, and the debrief tells the new course alone', () => {
    let undone = 0;
    fc.assert(
      fc.property(games, ({ seed, scenario, settings, share }) => {
        const { commits } = playRandomly({ pack: loadPack(scenario), seed, steps: 500, settings: { ...settings, timed: false } });
        const past = commits.slice(0, Math.ceil(commits.length * share));
        const game = new Played(past);
        if (game.state.roundStart === null || game.state.paused !== null || game.state.phase === 'news') return;
        const began = past.findLastIndex(({ events }) =>
          events.some((event) => event.type === 'RoundUndone' || (event.type === 'PhaseChanged' && event.phase === 'negotiation')),
        );
        if (past.slice(began + 1).some(({ command }) => people.includes(command.type))) return;
        undone += 1;
        const once = game.state;
        const at = past.at(-1)?.at ?? 0;
        game.take({ type: 'UndoRound' }, teacher, at);
        game.take({ type: 'Resume' }, teacher, at);
        for (const { command, actor, events } of past.slice(began + 1)) {
          if (command.type === 'CreateWorld' || beside.includes(command.type) || events.every(isTalk)) continue;
          game.take(read(game.state, command), actor, at);
        }
        expect(outcomeOf(game.state)).toEqual(outcomeOf(once));
        expect(buildDebrief(game.commits)).toEqual(buildDebrief(past));
        expect(stateHash(replay(JSON.parse(JSON.stringify(game.commits)) as Commit[]))).toBe(stateHash(game.state));
      }),
      { numRuns: 60, seed: 20_261 },
    );
    expect(undone).toBeGreaterThan(10);
  });
});
