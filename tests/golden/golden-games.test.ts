import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { playWorld } from '../../shared/simulation/play-world.ts';
import { createWorld, type CreateWorldCommand } from '../../shared/game/create-world.ts';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import type { Commit, GameEvent } from '../../shared/game/events.ts';
import { evolveAll, replay, stateHash } from '../../shared/game/replay.ts';
import { type Feature, features } from '../../shared/scenario/names.ts';
import { fileOf, games, type GoldenGame, summary } from './games.ts';
import { diplomats } from './scripts/diplomats.ts';

// When one of these fails after a change of rules or bots that was meant, record anew: npm run golden:record.
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe.each(Object.keys(games))('the recorded game of %s', (name) => {
  const stored = JSON.parse(readFileSync(fileOf(name, 'summary.json'), 'utf8')) as GoldenGame;
  const log = JSON.parse(gunzipSync(readFileSync(fileOf(name, 'log.json.gz'))).toString('utf8')) as readonly Commit[];

  it('CH2 its log replays to the same state after every commit, and to the same end', () => {
    expect(stateHash(replay(log))).toBe(stored.finalHash);
    expect(plain(summary(log))).toEqual(stored);
  });

  it('RS2 today’s rules decide each of its commands as they were decided then', () => {
    const [first, ...rest] = log as readonly [Commit, ...Commit[]];
    expect(plain(createWorld(first.command as CreateWorldCommand, first.at))).toEqual(first.events);
    let state = replay([first]);
    for (const commit of rest) {
      const parsed = parseCommand(commit.command);
      const decision = parsed.ok ? decide(state, parsed.value, { actor: commit.actor, nowMs: commit.at }) : parsed;
      expect(plain(decision), `commit ${commit.seq}, ${commit.command.type}`).toEqual({ ok: true, value: commit.events });
      state = evolveAll(state, commit.events);
    }
    expect(state.phase).toBe('debrief');
  });

  it('BT14 the bots play it again, move by move', () => {
    const { world, policies } = games[name] as (typeof games)[string];
    const again = playWorld(world, policies, diplomats());
    expect(plain(again.commits.map(({ actor, command }) => ({ actor, type: command.type })))).toEqual(
      log.map(({ actor, command }) => ({ actor, type: command.type })),
    );
    expect(stateHash(again.state)).toBe(stored.finalHash);
  });
});

/** What a game must have met if its preset opens the feature before its last round; a clause by `clause` and its kind. */
const exercised: Readonly<Partial<Record<Feature, readonly string[]>>> = {
  trade: ['clause transfer', 'OfferRefused', 'BreachOccurred', 'WoundsMade'],
  culture: ['clause culture', 'CultureExchanged'],
  tradeLink: ['clause tradeLink'],
  monitoring: ['clause monitoring'],
  penalty: ['clause penalty', 'ClaimsMade', 'ClaimsPaid'],
  telephone: ['CapitalCalled'],
  platform: ['PlatformOpened'],
  charter: ['InstitutionFounded', 'InstitutionLeft', 'FeesPaid'],
  aid: ['clause aid'],
  loan: ['clause loan', 'DebtsMade', 'DebtsSettled', 'loan keep', 'loan break'],
  info: ['clause info'],
  security: ['clause security', 'SecurityHeld'],
  arbitration: ['clause arbitration', 'ArbitrationCalled'],
  repair: ['Apologised', 'RestitutionPromised', 'RestitutionPaid', 'TrustRepaired'],
  mediator: ['mediated'],
  lasting: ['lasting', 'AgreementLeft'],
  principles: ['MotionOpened', 'SpokenInPlenary', 'VotedInPlenary', 'MotionClosed principles consensus'],
  actors: ['ActorOffered', 'ActorCalled', 'ActorActed'],
  cards: ['CardDrawn'],
};

function met(events: readonly GameEvent[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const event of events) {
    found.add(event.type);
    if (event.type === 'AgreementSigned') {
      for (const { kind } of event.agreement.clauses) found.add(`clause ${kind}`);
      if (event.agreement.mediator !== null) found.add('mediated');
      if (event.agreement.until > event.agreement.round) found.add('lasting');
    }
    if (event.type === 'DebtsSettled') for (const { debt, choice } of event.rows) found.add(`${debt.kind} ${choice}`);
    if (event.type === 'MotionClosed') found.add(`MotionClosed ${event.kind} ${event.outcome}`);
  }
  return found;
}

describe('the recorded games meet what they are there for', () => {
  it.each(Object.entries(games))('%s meets the mechanisms that its preset opens', (name, { world }) => {
    const log = JSON.parse(gunzipSync(readFileSync(fileOf(name, 'log.json.gz'))).toString('utf8')) as readonly Commit[];
    const preset = world.pack.scenario.presets.find(({ id }) => id === world.presetId);
    const found = met(log.flatMap((commit) => commit.events));
    const open = features.filter((feature) => (preset?.opens[feature] ?? 99) < (preset?.rounds ?? 0) - 1);
    expect(open.flatMap((feature) => exercised[feature] ?? []).filter((what) => !found.has(what))).toEqual([]);
    expect(found).toContain('WorldDecided');
  });
});
