import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { commandRules } from '../../shared/game/commands/rules.ts';
import type { Commit } from '../../shared/game/events.ts';
import { mayKnow } from '../../shared/game/may-know.ts';
import { fileOf, games } from './games.ts';

const logs = Object.keys(games).map((name) => JSON.parse(gunzipSync(readFileSync(fileOf(name, 'log.json.gz'))).toString('utf8')) as readonly Commit[]);
const commands = new Set<string>(logs.flatMap((log) => log.map(({ command }) => command.type)));
const events = new Set<string>(logs.flatMap((log) => log.flatMap((commit) => commit.events.map(({ type }) => type))));

/** What countries may do and bots never do; random play (tests/properties) and the tests of each command have these. */
const notByBots = [
  'AnswerTable',
  'CastVote',
  'CloseVote',
  'InviteToTable',
  'LeaveTable',
  'OpenTable',
  'OpenVote',
  'PredictBreaker',
  'PutTableForward',
  'SendChat',
  'SetReady',
  'WriteTableClause',
];

/** Facts of play that no recorded game holds: who counters, presses, guesses, is ready or agrees by majority is a person. */
const notRecorded = [
  'BotReleased',
  'ChatSent',
  'CoinsGranted',
  'ConsentGiven',
  'CrisisStruck',
  'OfferCountered',
  'PhaseExtended',
  'PredictionsJudged',
  'PressureApplied',
  'ReadySet',
  'RevealOpened',
  'RoundUndone',
  'SeatTaken',
  'TableOpened',
  'VoteOpened',
];

/** Facts of play that they hold, and shall go on holding when they are recorded anew. */
const recorded = `
  ActorActed ActorCalled ActorOffered AgreementLeft AgreementSigned Apologised ArbitrationCalled BotAssigned BreachOccurred
  CapitalCalled CardDrawn CharterSigned ClaimsMade ClaimsPaid CultureExchanged DebtsMade DebtsSettled DecisionLocked Delivered
  FeesPaid FundPaid GameEnded InstitutionFounded InstitutionLeft InstitutionLoanTaken MotionClosed MotionOpened NewsDrawn OfferMade
  OfferRefused OfferSigned OfferWithdrawn PhaseChanged PlatformJoined PlatformOpened PledgeDeclared ProgrammeRun RedLineCrossed
  RestitutionPaid RestitutionPromised RoundResolved RoundStarted SecurityHeld SheetChanged SpokenInPlenary TechTransferred
  ThreatMoved TrustMoved TrustRepaired VotedInPlenary WelfareCounted WorldCreated WorldDecided WoundsMade
`
  .trim()
  .split(/\s+/);

describe('the recorded games together', () => {
  it('hold every command that a country may give, but those that no bot gives', () => {
    const byCountries = Object.entries(commandRules).flatMap(([type, { by }]) => (by === 'country' ? [type] : []));
    expect(byCountries.filter((type) => !commands.has(type)).sort()).toEqual(notByBots);
  });

  it('hold, of what teachers, students and the session do, only that a lesson of bots starts and goes on', () => {
    const others = Object.entries(commandRules).flatMap(([type, { by }]) => (by === 'country' ? [] : [type]));
    expect(others.filter((type) => commands.has(type)).sort()).toEqual(['AssignBot', 'NextPhase', 'StartLesson']);
  });

  it('hold no less of what can happen in play than before, and what is missing is named here', () => {
    expect(notRecorded.filter((type) => events.has(type) || !Object.hasOwn(mayKnow, type))).toEqual([]);
    expect(recorded.filter((type) => !events.has(type))).toEqual([]);
  });
});
