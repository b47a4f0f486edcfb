import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectPublic, projectTeacher } from '../../../shared/game/project.ts';
import { country } from '../../../shared/game/world.ts';
import { agreementId, seatId } from '../../../shared/lib/ids.ts';
import { entered, gives, id, inPhase, lobby, negotiation, of, signed, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';
import { nextRound } from '../../support/next-round.ts';
import { resolved } from '../../support/resolved.ts';

const powers = [
  { type: 'StopAndAsk', question: 'Whom do you trust?' },
  { type: 'AdvanceSlowest' },
  { type: 'UndoRound' },
  { type: 'ShowRound', round: 1 },
  { type: 'BookmarkMoment', note: '' },
  { type: 'InjectCard', cardId: 'x' },
  { type: 'InjectActor', actorId: 'x' },
  { type: 'InjectCrisis', points: 5 },
  { type: 'GrantCoins', country: 'PADI', coins: 3 },
  { type: 'ReadmitSeat', seatId: 'seat-PADI' },
];

it.each(powers.map((power) => [power]))('TP %o is the teacher’s alone', (power) => {
  given(negotiation()).when(power, of('PADI')).then({ reason: 'not-your-power' });
});

describe('stop and ask (TP1)', () => {
  const ask = { type: 'StopAndAsk', question: ' Whom do you trust? ' };
  const asked: GameEvent = { type: 'QuestionAsked', question: 'Whom do you trust?', at: 1000 };

  it('TP1 the question stands on every screen, no country moves, and the clock gets its time back', () => {
    const stopped = given(negotiation()).when(ask, teacher);
    stopped.then([asked]);
    expect(projectPublic(stopped.after()).clock).toMatchObject({ pausedReason: 'Whom do you trust?', pausedFor: 'question', remainingMs: 99_000 });
    given([...negotiation(), asked])
      .when({ type: 'DeclarePledge', coins: 1 }, of('PADI'))
      .then({ reason: 'paused' });
    given([...negotiation(), asked])
      .when({ type: 'Resume' }, teacher, 6000)
      .then([{ type: 'Resumed', deadlineMs: 105_000 }]);
  });

  it('TP1 a question takes the place of a pause without losing its time', () => {
    const paused: GameEvent = { type: 'Paused', reason: 'bell', at: 400 };
    expect(
      given([...negotiation(), paused])
        .when(ask, teacher)
        .after().paused,
    ).toEqual({
      kind: 'question',
      reason: 'Whom do you trust?',
      sinceMs: 400,
      shown: null,
    });
  });

  it('TP1 there is nothing to stop in the lobby, and an empty or endless question is named', () => {
    given(lobby()).when(ask, teacher).then({ reason: 'not-started' });
    given(negotiation())
      .when({ type: 'StopAndAsk', question: 'x'.repeat(241) }, teacher)
      .then({ reason: 'text-too-long', field: 'question', limit: 240 });
    expect(given(negotiation()).when({ type: 'StopAndAsk', question: '  ' }, teacher).outcome).toMatchObject({ refusal: { field: 'question' } });
  });
});

describe('advance the slowest (TP3)', () => {
  const locked = (...of: string[]): readonly GameEvent[] => of.map((one) => ({ type: 'DecisionLocked', country: id(one), locked: true }));

  it('TP3 undecided sheets are locked as they stand, and the reveal begins', () => {
    const swap = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 3, 'energy')]);
    const pledge: GameEvent = { type: 'PledgeDeclared', country: id('SURYA'), coins: 2 };
    const facts = [...negotiation(), swap, pledge, entered('decision'), ...locked('PADI', 'KARANG')];
    expect(projectTeacher(stateOf(facts)).waitedFor).toEqual(['SURYA', 'MEDIKA']);
    const done = given(facts).when({ type: 'AdvanceSlowest' }, teacher);
    const events = done.outcome.ok ? done.outcome.events : [];
    expect(events.slice(0, 2)).toEqual(locked('SURYA', 'MEDIKA'));
    expect(done.after().phase).toBe('reveal');
    // Default: keep the promise, pay the pledge.
    expect(events.find((event) => event.type === 'BreachOccurred')).toBeUndefined();
    expect(events.find((event) => event.type === 'FundPaid')?.payments.find((row) => row.country === id('SURYA'))).toMatchObject({ pledged: 2, paid: 2 });
  });

  it('TP3 in other phases those not ready are set ready; bots are not waited for', () => {
    const bot: readonly GameEvent[] = [
      { type: 'SeatRemoved', seatId: seatId('seat-SURYA') },
      { type: 'BotAssigned', country: id('SURYA'), policy: 'cooperator' },
    ];
    const facts = [...inPhase('news'), ...bot, { type: 'ReadySet', country: id('PADI'), ready: true } as const];
    given(facts)
      .when({ type: 'AdvanceSlowest' }, teacher)
      .then([
        { type: 'ReadySet', country: 'MEDIKA', ready: true },
        { type: 'ReadySet', country: 'KARANG', ready: true },
        { type: 'PhaseChanged', phase: 'negotiation', at: 1000, deadlineMs: 181_000 },
      ]);
  });

  it('TP3 a pause ends with it; before the start there is nothing to advance', () => {
    const paused: GameEvent = { type: 'Paused', reason: 'bell', at: 5 };
    const after = given([...inPhase('decision'), paused])
      .when({ type: 'AdvanceSlowest' }, teacher)
      .after();
    expect([after.phase, after.paused]).toEqual(['reveal', null]);
    given(lobby()).when({ type: 'AdvanceSlowest' }, teacher).then({ reason: 'not-started' });
  });
});

describe('undo the last round (TP4)', () => {
  const swap = signed(['PADI', 'SURYA'], [gives('PADI', 'SURYA', 4, 'food'), gives('SURYA', 'PADI', 3, 'energy')]);
  const start = negotiation({ settings: { uncertainLine: false } });
  const played = resolved([...start, swap], { PADI: { keeps: { [agreementId('r1-a1')]: 'break' } } });
  const revealed = [...start, swap, entered('decision'), ...played.events, entered('reveal')];
  const undo = { type: 'UndoRound' };

  it('TP4 a resolved round is gone: agreements, trust, threat and history are as the negotiation began, and play waits', () => {
    const before = stateOf(start);
    const back = given(revealed).when(undo, teacher).after();
    expect(back).toEqual({
      ...before,
      phaseStartedMs: 1000,
      deadlineMs: 181_000,
      paused: { kind: 'undo', reason: '', sinceMs: 1000, shown: null },
      headlines: [{ code: 'round-undone', round: 1, number: stateOf(revealed).headlineCount + 1 }],
      headlineCount: stateOf(revealed).headlineCount + 1,
      course: 1,
    });
    expect(stateOf(revealed).trust).not.toEqual(back.trust);
  });

  it('TP4 undoing twice leads to the same place, and the state never holds a state within a state', () => {
    const once = given(revealed).when(undo, teacher);
    const events = once.outcome.ok ? once.outcome.events : [];
    const twice = given([...revealed, ...events])
      .when(undo, teacher)
      .after();
    expect({ ...twice, course: 1, headlines: [], headlineCount: 0 }).toEqual({ ...once.after(), headlines: [], headlineCount: 0 });
    expect(twice.roundStart).not.toHaveProperty('roundStart');
  });

  it('TP4 also after the end and its catastrophe; from the news of the next round to the round before', () => {
    const struck: GameEvent = { type: 'WorldDecided', outcome: { ...outcome, catastrophe: [true] } };
    const ended = [...revealed, struck, { type: 'GameEnded' } as const];
    const back = given(ended).when(undo, teacher).after();
    expect([back.phase, back.round, back.ended, back.history]).toEqual(['negotiation', 1, null, []]);
    expect(projectPublic(back).outcome).toBeNull();
    const news: readonly GameEvent[] = [...revealed, { type: 'RoundStarted', round: 2, practice: false }, entered('news')];
    expect(given(news).when(undo, teacher).after().round).toBe(1);
    const second = nextRound([...start, swap], played);
    expect(given(second).when(undo, teacher).after()).toMatchObject({ round: 2, history: stateOf(second).history });
  });

  it('TP4 people stay as they are now: who came late, who left, who moved, which bot plays, what was said', () => {
    const people: readonly GameEvent[] = [
      { type: 'SeatTaken', seatId: seatId('late'), name: 'Late', country: id('PADI') },
      { type: 'SeatRemoved', seatId: seatId('seat-SURYA'), reason: 'unwell' },
      { type: 'BotAssigned', country: id('SURYA'), policy: 'cooperator' },
      { type: 'ChatSwitched', open: false },
      { type: 'MomentBookmarked', note: 'broken word', at: 5 },
    ];
    const now = stateOf([...revealed, ...people]);
    const back = given([...revealed, ...people])
      .when(undo, teacher)
      .after();
    expect([back.seats, back.removed, back.settings, back.bookmarks]).toEqual([now.seats, now.removed, now.settings, now.bookmarks]);
    expect(country(back, id('SURYA')).bot).toBe('cooperator');
  });

  it('TP4 an offer of the undone course is never signed by what was read before', () => {
    const offer = { type: 'MakeOffer', to: ['SURYA'], clauses: [{ kind: 'culture' }] };
    const first = given(start).when(offer, of('PADI'));
    const offered = first.outcome.ok ? first.outcome.events : [];
    const old = first.after().offers[0];
    const undone: GameEvent = { type: 'RoundUndone', round: 1, practice: false, at: 9, deadlineMs: null };
    const facts = [...start, ...offered, undone, { type: 'Resumed', deadlineMs: null } as const];
    given(facts).when({ type: 'SignOffer', offerId: old?.id, offerVersion: old?.version }, of('SURYA')).then({ reason: 'unknown-offer', field: 'offerId' });
    const again = given(facts).when(offer, of('PADI'));
    expect(again.after().offers[0]).toMatchObject({ id: old?.id, version: 2 });
    given([...facts, ...(again.outcome.ok ? again.outcome.events : [])])
      .when({ type: 'SignOffer', offerId: old?.id, offerVersion: old?.version }, of('SURYA'))
      .then({ reason: 'offer-changed', field: 'offerVersion', limit: 2 });
  });

  it('TP4 before the first negotiation there is nothing to undo', () => {
    given(lobby()).when(undo, teacher).then({ reason: 'nothing-to-undo' });
    given(inPhase('news')).when(undo, teacher).then({ reason: 'nothing-to-undo' });
    expect(projectTeacher(stateOf(inPhase('news'))).undo).toBeNull();
    expect(projectTeacher(stateOf(revealed)).undo).toEqual({ round: 1, practice: false });
  });

  const outcome = { thresholdKept: [false], lines: [50], catastrophe: [false], worldIndex: 30, ownResult: {}, score: {} };
});

describe('show a reveal again (TP2)', () => {
  const played = resolved(negotiation());
  const second = nextRound(negotiation(), played);

  it('TP2 play stands still and all know which round is told, until the teacher resumes', () => {
    const shown = given(second).when({ type: 'ShowRound', round: 1 }, teacher);
    shown.then([{ type: 'RoundShown', round: 1, at: 1000 }]);
    expect(projectPublic(shown.after()).clock).toMatchObject({ pausedFor: 'showing', shown: { round: 1, atMs: 1000 } });
    expect(projectTeacher(shown.after()).toldRounds).toEqual([1]);
  });

  it('TP2 a round that was never resolved cannot be shown', () => {
    expect(given(second).when({ type: 'ShowRound', round: 2 }, teacher).outcome).toMatchObject({ refusal: { field: 'round', expected: '1' } });
  });
});

describe('bookmarks (TP5)', () => {
  it('TP5 a mark keeps its moment and its note, for the teacher alone', () => {
    const marked = given(inPhase('decision')).when({ type: 'BookmarkMoment', note: ' so quiet ' }, teacher);
    marked.then([{ type: 'MomentBookmarked', note: 'so quiet', at: 1000 }]);
    expect(projectTeacher(marked.after()).bookmarks).toEqual([{ phase: 'decision', round: 1, practice: false, course: 0, note: 'so quiet' }]);
    expect(JSON.stringify(projectPublic(marked.after()))).not.toContain('so quiet');
    expect(touched({ type: 'MomentBookmarked', note: '', at: 0 })).toEqual({ public: false, teacher: true, countries: [] });
  });

  it('TP5 marks can still be made in the debrief, not in the lobby', () => {
    given([...inPhase('reveal'), { type: 'GameEnded' }])
      .when({ type: 'BookmarkMoment', note: '' }, teacher)
      .then([{ type: 'MomentBookmarked', note: '', at: 1000 }]);
    given(lobby()).when({ type: 'BookmarkMoment', note: '' }, teacher).then({ reason: 'not-started' });
  });
});
