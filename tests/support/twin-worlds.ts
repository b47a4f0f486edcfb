import type { Actor, Decision } from '../../shared/game/commands/command.ts';
import { createWorld } from '../../shared/game/create-world.ts';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import type { GameEvent } from '../../shared/game/events.ts';
import { type Audience, touched } from '../../shared/game/may-know.ts';
import { projectPublic, projectSeat, projectTeacher } from '../../shared/game/project.ts';
import { evolveAll, replay } from '../../shared/game/replay.ts';
import { refuseReasons, type WorldSettings, type WorldState } from '../../shared/game/state.ts';
import { voteChoices } from '../../shared/model/vote-choices.ts';
import { tellStory } from '../../shared/game/tell.ts';
import { type CountryId, countryId, seatId } from '../../shared/lib/ids.ts';
import type { ScenarioPack } from '../../shared/scenario/schema.ts';
import { newWorld } from './packs.ts';
import { decisionCommand, Dice, negotiationCommand, wantedAnswer } from './random-play.ts';

/**
 * Two worlds with the same seed and the same moves, in which only two countries' secrets differ; and everything that
 * others receive from each, as bytes, in order.
 */

/** How a state becomes what a viewer receives; planted leaks replace a part. */
export interface Eyes {
  readonly public: (state: WorldState) => unknown;
  readonly seat: (state: WorldState, seat: string) => unknown;
  readonly teacher: (state: WorldState) => unknown;
  readonly story: (state: WorldState, events: readonly GameEvent[]) => unknown;
  readonly audience: (event: GameEvent) => Audience;
}
export const honest: Eyes = {
  public: projectPublic,
  seat: (state, seat) => projectSeat(state, seatId(seat)),
  teacher: projectTeacher,
  story: tellStory,
  audience: touched,
};

export const secretKinds = ['interests', 'sheets', 'predictions', 'offers', 'chat', 'calls', 'tables', 'hidden'] as const;
export type SecretKind = (typeof secretKinds)[number];

export interface Plan {
  readonly pack: ScenarioPack;
  readonly seed: string;
  readonly settings: Partial<WorldSettings>;
  readonly viewer: CountryId;
  /** The two whose secrets differ. */
  readonly holders: readonly [CountryId, CountryId];
  readonly moves: readonly { readonly raw: unknown; readonly actor: Actor }[];
}

const seatOf = (country: string): string => `${country}-1`;
const actorOf = (country: string): Actor => ({ kind: 'seat', seatId: seatId(seatOf(country)) });
const next = { raw: { type: 'NextPhase' }, actor: { kind: 'teacher' } } as const;

/** Moves that both worlds share: played once without secrets, so that they do not depend on any. */
export function planned(
  pack: ScenarioPack,
  seed: string,
  about: { readonly rounds: number; readonly toReveal: boolean; readonly settings?: Partial<WorldSettings> },
): Plan {
  const dice = new Dice(seed);
  const everybody = pack.scenario.countries.map((country) => countryId(country.id));
  const [viewer, first, second] = ['viewer', 'first', 'second'].map(() => everybody.splice(dice.below(everybody.length), 1)[0]) as [
    CountryId,
    CountryId,
    CountryId,
  ];
  const settings = { openAllFrom: 1, chat: true, mode: 'remote' as const, teacherReads: false, practiceRound: false, ...about.settings };
  const plan: Plan = { pack, seed, settings, viewer, holders: [first, second], moves: [] };
  const moves: Plan['moves'][number][] = [];
  let state = started(plan, pack);
  const take = (move: Plan['moves'][number]): void => {
    moves.push(move);
    state = evolveAll(state, eventsOf(state, move.raw, move.actor, moves.length));
  };
  take({ raw: { type: 'StartLesson' }, actor: { kind: 'teacher' } });
  for (let round = 1; round <= about.rounds; round++) {
    take(next);
    for (let step = 0; step < 45; step++) {
      const country = dice.one(state.countries).id;
      const move = (dice.chance(0.4) ? wantedAnswer(state, dice) : null) ?? { raw: negotiationCommand(state, dice, country), actor: actorOf(country) };
      const isPrivate = isBetween(plan.holders, move) || (move.raw as { type: string }).type === 'SetReady';
      if (!isPrivate && move.actor.kind === 'seat') take({ raw: move.raw, actor: actorOf(move.actor.seatId.slice(0, -2)) });
    }
    take(next);
    for (let step = 0; step < 16; step++) {
      const country = dice.one(state.countries).id;
      const isHolder = plan.holders.includes(country);
      const raw = isHolder ? { type: 'LockDecision', locked: dice.chance(0.6) } : decisionCommand(state, dice, country);
      if (country !== viewer || (raw as { type: string }).type !== 'LockDecision') take({ raw, actor: actorOf(country) });
    }
    if (about.toReveal || round < about.rounds) for (let phase = 0; phase < 3; phase++) take(next);
  }
  return { ...plan, moves };
}

/** Offers and chat of these two alone: what one world has and the other has not. */
function isBetween([a, b]: readonly [string, string], { raw, actor }: Plan['moves'][number]): boolean {
  const command = raw as { type: string; to?: unknown; offerId?: string; counterOf?: string };
  const who = actor.kind === 'seat' ? actor.seatId.slice(0, -2) : '';
  const group = `-${[a, b].sort().join('-')}-`;
  if ((command.offerId ?? '').includes(group) || (command.counterOf ?? '').includes(group)) return true;
  const to = Array.isArray(command.to) ? command.to : [command.to];
  return [a, b].includes(who) && to.length === 1 && [a, b].includes(String(to[0]));
}

function started(plan: Plan, pack: ScenarioPack): WorldState {
  const world = newWorld(pack, { seed: plan.seed, settings: plan.settings });
  const state = replay([{ seq: 1, at: 0, commandId: 'create', actor: { kind: 'system' }, command: world, events: createWorld(world, 0) }]);
  const seats = pack.scenario.countries.map(
    (country): GameEvent => ({ type: 'SeatTaken', seatId: seatId(seatOf(country.id)), name: `One of ${country.id}`, country: countryId(country.id) }),
  );
  return evolveAll(state, [...seats, ...oddSeats(plan)]);
}

/** Who sees a class from beside it: a researcher, one who waits to be let in, one who was moved from a holder to the viewer and is its mate, and one whom a holder has lost. */
const odd = ['researcher', 'waiting', 'moved', 'removed'] as const;
function oddSeats({ viewer, holders: [first, second] }: Plan): readonly GameEvent[] {
  const taken = (id: (typeof odd)[number], country: CountryId | null): GameEvent => ({ type: 'SeatTaken', seatId: seatId(id), name: `The ${id}`, country });
  return [
    taken('researcher', null),
    { type: 'OfficeGiven', seatId: seatId('researcher'), office: 'researcher' },
    taken('waiting', null),
    taken('moved', first),
    { type: 'SeatAssigned', seatId: seatId('moved'), country: viewer },
    taken('removed', second),
    { type: 'SeatRemoved', seatId: seatId('removed') },
  ];
}

const decided = (state: WorldState, raw: unknown, actor: Actor, nowMs: number): Decision => {
  const parsed = parseCommand(raw);
  return parsed.ok ? decide(state, parsed.value, { actor, nowMs }) : parsed;
};
const eventsOf = (state: WorldState, raw: unknown, actor: Actor, nowMs: number): readonly GameEvent[] => {
  const decision = decided(state, raw, actor, nowMs);
  return decision.ok ? decision.value : [];
};

export interface Received {
  readonly public: readonly string[];
  readonly seat: readonly string[];
  readonly teacher: readonly string[];
  /** What whoever sees the class from beside it gets, all in one. */
  readonly beside: readonly string[];
  readonly state: WorldState;
}

/** Everything the viewer's seat, those beside it, the projector and the teacher receive while one of the twins plays. */
export function received(plan: Plan, twin: 'a' | 'b', kinds: readonly SecretKind[], eyes: Eyes = honest): Received {
  const dice = new Dice(`${plan.seed}/${twin}`);
  const pack = twin === 'b' && kinds.includes('interests') ? withOtherInterests(plan.pack, plan.holders) : plan.pack;
  const sent: Record<'public' | 'seat' | 'teacher' | 'beside', string[]> = { public: [], seat: [], teacher: [], beside: [] };
  let state = started(plan, pack);
  const publish = (events: readonly GameEvent[]): void => {
    state = evolveAll(state, events);
    const audiences = events.map(eyes.audience);
    if (audiences.some((audience) => audience.public)) sent.public.push(JSON.stringify(eyes.public(state)));
    if (audiences.some((audience) => audience.teacher)) sent.teacher.push(JSON.stringify(eyes.teacher(state)));
    if (audiences.some(({ countries }) => countries === 'all' || countries.includes(plan.viewer)))
      sent.seat.push(JSON.stringify(eyes.seat(state, seatOf(plan.viewer))));
    if (audiences.some((audience) => audience.public)) sent.beside.push(JSON.stringify(odd.map((id) => eyes.seat(state, id))));
    const story = eyes.story(state, events);
    if (story !== null) sent.public.push(JSON.stringify(story));
  };
  plan.moves.forEach(({ raw, actor }, place) => {
    for (let tries = dice.below(4); tries > 0; tries--) {
      const secret = secretMove(state, plan, dice, kinds);
      if (secret !== null) publish(eventsOf(state, secret.raw, secret.actor, place));
    }
    const decision = decided(state, raw, actor, place);
    if (actor.kind === 'seat' && actor.seatId === seatOf(plan.viewer)) sent.seat.push(JSON.stringify(decision.ok ? 'accepted' : decision.refusal));
    if (decision.ok) publish(kinds.includes('calls') ? otherCalls(state, decision.value, plan, twin) : decision.value);
  });
  return { ...sent, state };
}

function secretMove(
  state: WorldState,
  { holders, viewer }: Plan,
  dice: Dice,
  kinds: readonly SecretKind[],
): { readonly raw: object; readonly actor: Actor } | null {
  const [from, to] = dice.chance(0.5) ? holders : [holders[1], holders[0]];
  const between = state.offers.filter((offer) => offer.parties.length === 2 && holders.every((holder) => offer.parties.includes(holder)));
  const last = between.at(-1);
  const choices: object[] = [];
  if (kinds.includes('chat')) choices.push({ type: 'SendChat', to, text: `canary-${dice.below(1000)}` });
  if (state.phase === 'negotiation' && kinds.includes('offers')) {
    choices.push({
      type: 'MakeOffer',
      to: [to],
      clauses: [{ kind: 'transfer', from, to, good: dice.one(['food', 'energy', 'medicine', 'funds']), amount: 1 + dice.below(3) }],
    });
    if (last !== undefined) {
      choices.push(
        { type: 'RefuseOffer', offerId: last.id, offerVersion: last.version, reason: dice.one(refuseReasons) },
        { type: 'WithdrawOffer', offerId: last.id },
      );
    }
  }
  if (state.phase === 'decision' && kinds.includes('predictions')) choices.push({ type: 'PredictBreaker', breaker: dice.one(['nobody', viewer, null]) });
  if (state.phase === 'decision' && kinds.includes('sheets')) {
    for (let more = 0; more < 2; more++) {
      const command = decisionCommand(state, dice, from);
      if ((command as { type: string }).type !== 'LockDecision') choices.push(command);
    }
  }
  if (kinds.includes('tables')) choices.push(...tableMoves(state, from, to, dice));
  const hidden = kinds.includes('hidden') ? hiding(state, { from, to }, dice) : null;
  if (hidden !== null) return hidden;
  return choices.length === 0 ? null : { raw: dice.one(choices), actor: actorOf(from) };
}

/** Whatever the two do at a table of their own. */
function tableMoves(state: WorldState, from: CountryId, to: CountryId, dice: Dice): readonly object[] {
  const table = state.talk.tables.find((one) => !one.closed && [...one.members, ...one.invited].includes(from));
  if (table === undefined) return [{ type: 'OpenTable', invite: [to] }];
  const tableId = table.id;
  if (!table.members.includes(from)) return [{ type: 'AnswerTable', tableId, join: dice.chance(0.9) }];
  const vote = state.talk.votes.findLast((one) => one.table === tableId);
  const clause = { kind: 'transfer', from, to, good: dice.one(['food', 'energy', 'medicine']), amount: 1 + dice.below(3) };
  return [
    { type: 'SendChat', to: null, table: tableId, text: `canary-${dice.below(1000)}` },
    { type: 'WriteTableClause', tableId, clauseId: null, clause },
    { type: 'PutTableForward', tableId, version: table.draft.version },
    { type: 'OpenVote', body: { kind: 'table', tableId }, question: `canary-${dice.below(1000)}`, named: dice.chance(0.5) },
    ...(vote === undefined ? [] : [{ type: 'CastVote', voteId: vote.id, choice: dice.one(voteChoices) }]),
    ...(dice.chance(0.1) ? [{ type: 'LeaveTable', tableId }] : []),
  ];
}

/** One of them reports what the other said, and the teacher hides it, or shows it again. */
function hiding(state: WorldState, { from, to }: { from: CountryId; to: CountryId }, dice: Dice): { readonly raw: object; readonly actor: Actor } | null {
  const lines = state.chat.filter((line) => line.table !== null || (line.from === from && line.to === to));
  if (lines.length === 0 || dice.chance(0.8)) return null;
  const line = dice.one(lines);
  // What the teacher does not read must be reported before it can be hidden.
  const isReported = state.talk.reports.some((report) => report.lineId === line.id);
  if (!isReported) return { raw: { type: 'ReportLine', lineId: line.id }, actor: actorOf(line.from === from ? to : from) };
  return { raw: { type: 'HideLine', lineId: line.id, hidden: !line.hidden }, actor: { kind: 'teacher' } };
}

/** In one world the capital calls the first holder and not the second, in the other the second and not the first. */
function otherCalls(state: WorldState, events: readonly GameEvent[], { holders }: Plan, twin: 'a' | 'b'): readonly GameEvent[] {
  if (state.phase !== 'negotiation' || !events.some((event) => event.type === 'PhaseChanged')) return events;
  const others = events.filter((event) => event.type !== 'CapitalCalled' || !holders.includes(event.country));
  return [{ type: 'CapitalCalled', country: holders[twin === 'a' ? 0 : 1], resource: 'food', extraNeed: 2 }, ...others];
}

function withOtherInterests(pack: ScenarioPack, holders: readonly CountryId[]): ScenarioPack {
  const countries = pack.scenario.countries.map((country) =>
    holders.includes(countryId(country.id))
      ? {
          ...country,
          interests: [
            ...country.interests.filter((interest) => !interest.secret),
            { indicator: 'peace' as const, max: 20, lo: 10, hi: 95, secret: true },
            { indicator: 'prosperity' as const, max: 3, lo: 1, hi: 2, secret: true },
          ],
        }
      : country,
  );
  const words = (texts: ScenarioPack['texts']['id']): ScenarioPack['texts']['id'] => ({
    ...texts,
    countries: Object.fromEntries(
      Object.entries(texts.countries).map(([id, text]) => [id, holders.includes(countryId(id)) ? { ...text, secretBrief: `canary brief of ${id}` } : text]),
    ),
  });
  return { scenario: { ...pack.scenario, countries }, texts: { id: words(pack.texts.id), en: words(pack.texts.en) } };
}
