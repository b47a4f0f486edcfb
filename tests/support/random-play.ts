import type { Actor } from '../../shared/game/commands/command.ts';
import { decide, parseCommand } from '../../shared/game/decide.ts';
import type { Commit } from '../../shared/game/events.ts';
import { createWorld } from '../../shared/game/create-world.ts';
import { projectCountry } from '../../shared/game/project.ts';
import { evolveAll, replay } from '../../shared/game/replay.ts';
import { keepChoices, motionKinds, refuseReasons, type WorldSettings, type WorldState } from '../../shared/game/state.ts';
import { signersOf } from '../../shared/game/signers.ts';
import type { Decision } from '../../shared/game/commands/command.ts';
import { countryId, seatId } from '../../shared/lib/ids.ts';
import { draw } from '../../shared/lib/keyed-random.ts';
import { loanRates } from '../../shared/scenario/clauses.ts';
import { goods, type ScenarioPack } from '../../shared/scenario/schema.ts';
import { newWorld } from './packs.ts';
import { randomDebrief } from './random-debrief.ts';
import { nextBeat, randomPeople } from './random-people.ts';
import { randomTalk, talkPower } from './random-talk.ts';

/** Chance for tests: the n-th draw of a seed. */
export class Dice {
  readonly #seed: string;
  #count = 0;

  constructor(seed: string) {
    this.#seed = seed;
  }

  roll(): number {
    this.#count += 1;
    return draw(this.#seed, `roll-${this.#count}`);
  }

  below(count: number): number {
    return Math.floor(this.roll() * count);
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  chance(share: number): boolean {
    return this.roll() < share;
  }
}

export interface Step {
  readonly before: WorldState;
  readonly raw: unknown;
  readonly actor: Actor;
  readonly decision: Decision;
  readonly after: WorldState;
  readonly commit: Commit | null;
}

/** A world with two students in each country, played by random commands, legal and not. */
export function playRandomly(about: {
  readonly pack: ScenarioPack;
  readonly seed: string;
  readonly steps: number;
  readonly settings?: Partial<WorldSettings>;
  readonly onStep?: (step: Step) => void;
}): { readonly state: WorldState; readonly commits: readonly Commit[] } {
  const world = newWorld(about.pack, { seed: about.seed, settings: { chat: true, practiceRound: false, ...about.settings } });
  const commits: Commit[] = [{ seq: 1, at: 0, commandId: 'create', actor: { kind: 'system' }, command: world, events: createWorld(world, 0) }];
  let state = replay(commits);
  const dice = new Dice(about.seed);
  let now = 1000;
  const take = (raw: unknown, actor: Actor): void => {
    now += dice.below(4000);
    const before = state;
    const parsed = parseCommand(raw);
    const decision: Decision = parsed.ok ? decide(before, parsed.value, { actor, nowMs: now }) : parsed;
    let commit: Commit | null = null;
    if (parsed.ok && decision.ok) {
      commit = { seq: commits.length + 1, at: now, commandId: `c${commits.length + 1}`, actor, command: parsed.value, events: decision.value };
      commits.push(commit);
      state = evolveAll(state, decision.value);
    }
    about.onStep?.({ before, raw, actor, decision, after: state, commit });
  };
  for (const country of about.pack.scenario.countries) {
    for (const place of [1, 2])
      take({ type: 'TakeSeat', seatId: `${country.id}-${place}`, name: `${country.id} ${place}`, country: country.id }, { kind: 'system' });
  }
  take({ type: 'StartLesson' }, { kind: 'teacher' });
  for (let step = 0; step < about.steps; step++) {
    const { raw, actor } = randomMove(state, dice, now);
    take(raw, actor);
  }
  return { state, commits };
}

export function randomMove(state: WorldState, dice: Dice, nowMs: number): { readonly raw: unknown; readonly actor: Actor } {
  if (state.paused !== null && dice.chance(0.4)) return { raw: { type: 'Resume' }, actor: { kind: 'teacher' } };
  // After the end little is taken: the last round is played again.
  if (state.phase === 'debrief' && dice.chance(0.04)) return { raw: { type: 'UndoRound' }, actor: { kind: 'teacher' } };
  if (state.phase === 'debrief' && dice.chance(0.3)) return randomDebrief(state, dice);
  if (state.reveal.beat < state.reveal.beats - 1 && dice.chance(0.1)) return nextBeat(state);
  if (dice.chance(0.06)) return randomPeople(state, dice, nowMs);
  // Most of what can be done is done in these two phases.
  const long = state.phase === 'negotiation' || state.phase === 'decision';
  if (dice.chance(long ? 0.02 : 0.08)) return { raw: { type: 'NextPhase' }, actor: { kind: 'teacher' } };
  if (dice.chance(0.04)) return { raw: rareCommand(state, dice), actor: dice.one<Actor>([{ kind: 'teacher' }, { kind: 'system' }]) };
  const wanted = state.phase === 'negotiation' && dice.chance(0.35) ? wantedAnswer(state, dice) : null;
  if (wanted !== null) return wanted;
  const country = dice.one(state.countries).id;
  const actor: Actor = { kind: 'seat', seatId: seatId(`${country}-${1 + dice.below(2)}`) };
  const diplomatic = state.phase === 'negotiation' && dice.chance(0.25) ? diplomaticCommand(state, dice, country) : null;
  if (diplomatic !== null) return { raw: diplomatic, actor };
  if (state.phase === 'negotiation' && dice.chance(0.12)) return { raw: randomTalk(state, dice, country), actor };
  if (dice.chance(0.05))
    return { raw: dice.one<unknown>([null, 7, {}, { type: 'Nonsense' }, { type: 'SignOffer', offerId: 3 }, { type: 'ChoosePayment', coins: -1 }]), actor };
  if (state.phase === 'decision' && dice.chance(0.85)) return { raw: decisionCommand(state, dice, country), actor };
  return { raw: dice.chance(0.9) ? negotiationCommand(state, dice, country) : decisionCommand(state, dice, country), actor };
}

/** A signature, a vote or a case that somebody waits for, so that agreements, institutions, motions and awards come about. */
export function wantedAnswer(state: WorldState, dice: Dice): { readonly raw: unknown; readonly actor: Actor } | null {
  const motion = state.motions.at(-1);
  const country = dice.one(state.countries).id;
  const actor: Actor = { kind: 'seat', seatId: seatId(`${country}-${1 + dice.below(2)}`) };
  if (motion?.outcome === 'open' && dice.chance(0.3)) {
    return {
      raw: motion.spoke.includes(country)
        ? { type: 'VoteInPlenary', motionId: motion.id, agree: dice.chance(0.8) }
        : { type: 'SpeakInPlenary', motionId: motion.id },
      actor,
    };
  }
  // A case can be brought in one round only.
  const wound = state.wounds.find(
    ({ round, arbitrable, arbitrated, claimed, units }) => round === state.round - 1 && arbitrable && !arbitrated && !claimed && units > 0,
  );
  if (wound !== undefined && dice.chance(0.6)) {
    return { raw: { type: 'CallArbitration', woundId: wound.id }, actor: { kind: 'seat', seatId: seatId(`${wound.victim}-${1 + dice.below(2)}`) } };
  }
  const waiting = state.offers.filter((offer) => offer.status === 'open' && signersOf(offer).includes(country) && !offer.signedBy.includes(country));
  if (waiting.length === 0) return null;
  const offer = dice.one(waiting);
  const answer = { offerId: offer.id, offerVersion: offer.version };
  return { raw: dice.chance(0.85) ? { type: 'SignOffer', ...answer } : { type: 'RefuseOffer', ...answer, reason: dice.one(refuseReasons) }, actor };
}

function rareCommand(state: WorldState, dice: Dice): object {
  const country = dice.one(state.countries).id;
  return dice.one<object>([
    { type: 'Pause', reason: 'bell' },
    teacherPower(state, dice, country),
    talkPower(state, dice, country),
    { type: 'Resume' },
    { type: 'Resume' },
    { type: 'ExtendPhase', seconds: 60 },
    { type: 'CreditOutage', ms: dice.below(5000) },
    { type: 'TimeOutPhase', phase: state.phase, round: state.round },
    { type: 'AssignBot', country, policy: 'random' },
    { type: 'ReleaseBot', country },
    { type: 'AssignSeat', seatId: `${country}-2`, country: dice.one(state.countries).id },
    { type: 'SwitchChat', open: dice.chance(0.7) },
    { type: 'RemoveSeat', seatId: `${country}-${dice.below(9)}` },
    { type: 'RenameSeat', seatId: `${country}-1`, name: `${country} ${dice.below(9)}` },
    { type: 'LockJoining', locked: dice.chance(0.3) },
    { type: 'TakeSeat', seatId: `late-${dice.below(99)}`, name: `late ${dice.below(99)}`, country: null },
  ]);
}

/** The teacher's powers over the course of play (rules TP1–TP9); those that cut a round short are rare, or little would come of it. */
const teacherPower = (state: WorldState, dice: Dice, country: string): object =>
  dice.one<object>([
    dice.chance(0.3) ? { type: 'UndoRound' } : { type: 'StopAndAsk', question: 'Why?' },
    dice.chance(0.3) ? { type: 'AdvanceSlowest' } : { type: 'BookmarkMoment', note: '' },
    { type: 'ShowRound', round: 1 + dice.below(3) },
    { type: 'BookmarkMoment', note: 'here' },
    { type: 'InjectCrisis', points: 1 + dice.below(20) },
    { type: 'GrantCoins', country, coins: 1 + dice.below(5) },
    { type: 'InjectCard', cardId: state.pack.scenario.cards.length === 0 ? 'none' : dice.one(state.pack.scenario.cards).id },
    { type: 'InjectActor', actorId: state.pack.scenario.actors.length === 0 ? 'none' : dice.one(state.pack.scenario.actors).id },
    { type: 'ReadmitSeat', seatId: state.removed[0]?.seat.id ?? 'nobody' },
  ]);

export function negotiationCommand(state: WorldState, dice: Dice, country: string): object {
  const offer = state.offers.length === 0 ? undefined : dice.one(state.offers.slice(-12));
  const motion = state.motions.at(-1)?.id ?? 'r1-m1';
  const answer = { offerId: offer?.id ?? 'r1-none-1', offerVersion: dice.chance(0.95) ? 1 : 2 };
  const roll = dice.below(20);
  if (roll < 7) return randomOffer(state, dice, country, offer?.id);
  if (roll < 12) return { type: 'SignOffer', ...answer };
  if (roll === 12) return { type: 'RefuseOffer', ...answer, reason: dice.one(refuseReasons) };
  if (roll === 13) return { type: 'WithdrawOffer', offerId: answer.offerId };
  if (roll === 14) return { type: 'DeclarePledge', coins: dice.below(10) / 2 };
  if (roll === 15) return dice.one<object>([{ type: 'SignCharter', institution: dice.one(state.pack.scenario.institutions).id }, { type: 'ConnectPlatform' }]);
  if (roll === 16) return { type: 'SetReady', ready: dice.chance(0.8) };
  if (roll === 17)
    return dice.one<object>([
      { type: 'OpenMotion', kind: dice.one(motionKinds) },
      { type: 'SpeakInPlenary', motionId: motion },
    ]);
  if (roll === 18) return { type: 'VoteInPlenary', motionId: motion, agree: dice.chance(0.7) };
  return dice.one([
    { type: 'SendChat', to: dice.chance(0.5) ? null : dice.one(state.countries).id, text: 'hello' },
    { type: 'Reflect', text: 'we learned' },
  ]);
}

/** What the own view of a country allows to do besides trading: charters, loans, actors, leaving and repairing. */
export function diplomaticCommand(state: WorldState, dice: Dice, country: string): object | null {
  const own = projectCountry(state, countryId(country));
  const { charters, loans, leavable } = own.limits;
  const repairs = own.wounds.flatMap((wound) => [
    ...(wound.canApologise ? [{ type: 'Apologise', woundId: wound.id }] : []),
    ...(wound.canRestitute ? [{ type: 'PromiseRestitution', woundId: wound.id }] : []),
    ...(wound.canArbitrate ? [{ type: 'CallArbitration', woundId: wound.id }] : []),
  ]);
  // A wound can be repaired in one round only.
  if (repairs.length > 0 && dice.chance(0.5)) return dice.one<object>(repairs);
  const moves: object[] = [
    ...charters.map((institution) => ({ type: 'SignCharter', institution })),
    ...loans.map(({ institution, most }) => ({ type: 'TakeInstitutionLoan', institution, coins: 1 + dice.below(Math.max(1, most)) })),
    ...(state.actor === null ? [] : [{ type: 'CallActor' }]),
  ];
  if (dice.chance(0.5)) moves.push(...leavable.map((agreementId) => ({ type: 'LeaveAgreement', agreementId })));
  const joined = Object.entries(state.institutions).filter(([, body]) => body.founded && body.signed.some((id) => id === country));
  if (dice.chance(0.03)) moves.push(...joined.map(([institution]) => ({ type: 'LeaveInstitution', institution })));
  return moves.length === 0 ? null : dice.one(moves);
}

function randomOffer(state: WorldState, dice: Dice, country: string, counterOf: string | undefined): object {
  const others = state.countries.map(({ id }) => id).filter((id) => id !== country);
  const to = [...new Set(Array.from({ length: dice.chance(0.8) ? 1 : 2 }, () => dice.one(others)))];
  const parties = [country, ...to];
  const clauses = Array.from({ length: 1 + dice.below(3) }, (): object => {
    const [from, taker] = [dice.one(parties), dice.one(parties)];
    const roll = dice.below(24);
    if (roll === 16 || roll === 17) return { kind: 'aid', from, to: taker, good: dice.one(goods), amount: 1 + dice.below(3) };
    if (roll === 18 || roll === 19) return { kind: 'loan', from, to: taker, coins: 1 + dice.below(3), rate: dice.one(loanRates), dueIn: 1 + dice.below(3) };
    if (roll === 20) return { kind: 'condition', on: taker };
    if (roll > 20) return { kind: dice.one(['info', 'security', 'arbitration', 'arbitration', 'arbitration', 'exclusive']) };
    if (roll < 9) return { kind: 'transfer', from, to: taker, good: dice.one(goods), amount: 1 + dice.below(5) };
    if (roll === 9) return { kind: 'tech', from, to: taker };
    if (roll === 10) return { kind: 'fund', pledges: parties.map((party) => ({ country: party, coins: dice.below(4) / 2 })) };
    return { kind: dice.one(['culture', 'programme', 'tradeLink', 'monitoring', 'penalty']) };
  });
  return {
    type: 'MakeOffer',
    to,
    clauses: dice.chance(0.15) ? [...clauses, { kind: 'arbitration' }] : clauses,
    ...(dice.chance(0.1) && counterOf !== undefined ? { counterOf } : {}),
    ...(to.length === 1 && dice.chance(0.15) ? { pressed: true } : {}),
    ...(dice.chance(0.1) ? { mediator: dice.one(others) } : {}),
    ...(dice.chance(0.25) ? { rounds: 1 + dice.below(3) } : {}),
  };
}

export function decisionCommand(state: WorldState, dice: Dice, country: string): object {
  const mine = state.agreements.filter((agreement) => agreement.parties.some((party) => party === country));
  const agreement = dice.one(mine.length > 0 ? mine.map(({ id }) => id as string) : ['r1-a1']);
  const due = state.debts.filter((debt) => debt.from === country && debt.dueRound === state.round);
  const threatCount = state.levels.length;
  return dice.one<object>([
    ...due.map(({ id }) => ({ type: 'ChooseRepayment', debtId: id, choice: dice.one(keepChoices) })),
    ...(threatCount > 1 ? [{ type: 'ChoosePayment', coins: dice.below(4), split: dice.one(halves(threatCount)) }] : []),
    { type: 'ChooseKeep', agreementId: agreement, choice: dice.one(keepChoices) },
    { type: 'ChooseKeep', agreementId: agreement, choice: dice.one(keepChoices) },
    { type: 'ChoosePayment', coins: dice.below(8) / 2 },
    { type: 'ChooseProgramme', join: dice.chance(0.6) },
    { type: 'PredictBreaker', breaker: dice.one(['nobody', null, ...state.countries.map(({ id }) => id)]) },
    { type: 'LockDecision', locked: dice.chance(0.6) },
  ]);
}

/** All ways to give everything to one threat, or half to each of two neighbours. */
const halves = (count: number): readonly (readonly number[])[] => {
  const places = Array.from({ length: count }, (_, place) => place);
  return places.flatMap((one) => [
    places.map((place) => (place === one ? 1 : 0)),
    places.map((place) => (place === one || place === (one + 1) % count ? 0.5 : 0)),
  ]);
};
