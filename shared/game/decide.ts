import type { z } from 'zod';
import type { CountryId } from '../lib/ids.ts';
import { accept, refuse, type Result } from '../lib/result.ts';
import type { Actor, CommandRule, DecideContext, Decision } from './commands/command.ts';
import { commandRules } from './commands/rules.ts';
import type { Command } from './commands/table.ts';
import { roleRefusal } from './delegation.ts';
import { refusal, type Refusal } from './refusals.ts';
import type { WorldState } from './state.ts';

type AnyRule = CommandRule<z.ZodType>;

const ruleOf = (type: unknown): AnyRule | undefined =>
  typeof type === 'string' && Object.hasOwn(commandRules, type) ? (commandRules as Record<string, AnyRule>)[type] : undefined;

/** What came over the wire as a command, or a refusal that names the first wrong field and what was expected. */
export function parseCommand(raw: unknown): Result<Command, Refusal> {
  if (typeof raw !== 'object' || raw === null) return refuse(refusal('malformed', { field: 'command', expected: 'an object' }));
  const rule = ruleOf((raw as { type?: unknown }).type);
  if (rule === undefined) return refuse(refusal('unknown-command', { field: 'type' }));
  const parsed = rule.schema.safeParse(raw);
  if (parsed.success) return accept(parsed.data as Command);
  const [issue] = parsed.error.issues;
  const field = issue === undefined || issue.path.length === 0 ? 'command' : issue.path.join('.');
  if (issue?.code === 'too_big' && issue.origin === 'string') return refuse(refusal('text-too-long', { field, limit: Number(issue.maximum) }));
  return refuse(refusal('malformed', { field, expected: issue?.message ?? 'another value' }));
}

/** What is still done once the game is over. */
const afterTheGame: ReadonlySet<Command['type']> = new Set([
  'SendChat',
  'Reflect',
  'UndoRound',
  'BookmarkMoment',
  'MuteSeat',
  'HideLine',
  'ReportLine',
  'SettleReport',
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
]);

/**
 * Whether a command is accepted now, and the facts it causes. Pure: the same state, command and context give the same
 * answer. A refusal never changes anything.
 */
export function decide(state: WorldState, command: Command, context: DecideContext): Decision {
  const rule = ruleOf(command.type);
  if (rule === undefined) return refuse(refusal('unknown-command', { field: 'type' }));
  if (!mayCall(rule.by, context.actor)) return refuse(refusal('not-your-power'));
  if (state.phase === 'debrief' && !afterTheGame.has(command.type)) return refuse(refusal('ended'));
  if (rule.by === 'seat' && !hasSeat(state, context.actor)) return refuse(refusal('seat-unknown'));
  if (context.actor.kind === 'bot' && !isLedByBot(state, context.actor.country)) return refuse(refusal('not-your-power'));
  const country = countryOf(state, context.actor);
  if (rule.by === 'country' && country === null) return refuse(refusal('no-country'));
  if (rule.by === 'country' && state.paused !== null) return refuse(refusal('paused'));
  const notMine = rule.by === 'country' && country !== null ? roleRefusal(state, command.type, context.actor, country) : null;
  if (notMine !== null) return refuse(notMine);
  return rule.decide(state, command, context, country ?? ('' as CountryId));
}

function mayCall(by: AnyRule['by'], actor: Actor): boolean {
  if (by === 'country') return actor.kind === 'seat' || actor.kind === 'bot';
  if (by === 'seat') return actor.kind === 'seat';
  if (by === 'teacher') return actor.kind === 'teacher' || actor.kind === 'system';
  return actor.kind === 'system';
}

const hasSeat = (state: WorldState, actor: Actor): boolean => actor.kind === 'seat' && state.seats.some((seat) => seat.id === actor.seatId);

/** Students who take a country over silence its bot at once, even one that was thinking (rule BT1). */
const isLedByBot = (state: WorldState, id: CountryId): boolean => state.countries.some((country) => country.id === id && country.bot !== null);

function countryOf(state: WorldState, actor: Actor): CountryId | null {
  if (actor.kind === 'bot') return actor.country;
  if (actor.kind !== 'seat') return null;
  return state.seats.find((seat) => seat.id === actor.seatId)?.country ?? null;
}
