import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectCountry, projectPublic } from '../../../shared/game/project.ts';
import type { SaidLine } from '../../../shared/game/state.ts';
import { entered, id, inPhase, lobby, negotiation, of, stateOf, system, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const timed = (deadlineMs: number | null) => [...lobby(), { type: 'RoundStarted', round: 1, practice: false } as const, entered('negotiation', 0, deadlineMs)];
const paused: GameEvent = { type: 'Paused', reason: 'Fire drill', at: 40_000 };
const lobbyRefuses = [{ type: 'Pause', reason: '' }, { type: 'NextPhase' }, { type: 'ExtendPhase', seconds: 60 }, { type: 'EndLesson' }];

describe('the teacher’s clock', () => {
  it.each(lobbyRefuses)('PH6 $type waits for the start', (command) => {
    given(lobby()).when(command, teacher).then({ reason: 'not-started' });
  });

  it('PH6 a pause keeps the time that was left', () => {
    given(timed(100_000)).when({ type: 'Pause', reason: 'Fire drill' }, teacher, 40_000).then([paused]);
    given([...timed(100_000), paused])
      .when({ type: 'Pause', reason: 'again' }, teacher)
      .then({ reason: 'already-done' });
    given([...timed(100_000), paused])
      .when({ type: 'Resume' }, teacher, 70_000)
      .then([{ type: 'Resumed', deadlineMs: 130_000 }]);
    given([...timed(null), paused])
      .when({ type: 'Resume' }, teacher, 70_000)
      .then([{ type: 'Resumed', deadlineMs: null }]);
    given(timed(100_000)).when({ type: 'Resume' }, teacher).then({ reason: 'not-paused' });
  });

  it('PH6 more time', () => {
    given(timed(100_000))
      .when({ type: 'ExtendPhase', seconds: 60 }, teacher)
      .then([{ type: 'PhaseExtended', deadlineMs: 160_000 }]);
    given(timed(null)).when({ type: 'ExtendPhase', seconds: 60 }, teacher).then({ reason: 'wrong-phase', expected: 'a phase with a clock' });
  });

  it('PH6 the next phase begins now, and a pause ends with it', () => {
    const next = given([...timed(100_000), paused]).when({ type: 'NextPhase' }, teacher, 50_000);
    expect(next.after()).toMatchObject({ phase: 'decision', paused: null, deadlineMs: 125_000 });
  });

  it('PH6 the end of the lesson is the debrief', () => {
    expect(
      given([...timed(100_000), paused])
        .when({ type: 'EndLesson' }, teacher)
        .after(),
    ).toMatchObject({ phase: 'debrief', deadlineMs: null, paused: null });
  });

  it('PH5 the clock ends its own phase, once, and not early', () => {
    const out = (about: object = {}) => ({ type: 'TimeOutPhase', phase: 'negotiation', round: 1, ...about });
    expect(given(timed(100_000)).when(out(), system, 100_000).after().phase).toBe('decision');
    given(timed(100_000)).when(out(), system, 99_999).then({ reason: 'wrong-phase', field: 'phase', expected: 'after the deadline' });
    given(timed(null)).when(out(), system, 100_000).then({ reason: 'wrong-phase', field: 'phase', expected: 'after the deadline' });
    given(timed(100_000))
      .when(out({ phase: 'decision' }), system, 200_000)
      .then({ reason: 'wrong-phase' });
    given(timed(100_000))
      .when(out({ round: 2 }), system, 200_000)
      .then({ reason: 'wrong-phase' });
    given([...timed(100_000), paused])
      .when(out(), system, 200_000)
      .then({ reason: 'paused' });
  });

  it('PH7 an outage is given back, in a pause too', () => {
    given(timed(100_000))
      .when({ type: 'CreditOutage', ms: 7000 }, system)
      .then([{ type: 'OutageCredited', ms: 7000 }]);
    expect(stateOf([...timed(100_000), { type: 'OutageCredited', ms: 7000 }]).deadlineMs).toBe(107_000);
    expect(stateOf([...timed(null), { type: 'OutageCredited', ms: 7000 }]).deadlineMs).toBeNull();
    given([...timed(100_000), paused, { type: 'OutageCredited', ms: 7000 }])
      .when({ type: 'Resume' }, teacher, 70_000)
      .then([{ type: 'Resumed', deadlineMs: 130_000 }]);
    given(lobby()).when({ type: 'CreditOutage', ms: 7000 }, system).then({ reason: 'not-started' });
  });
});

describe('ready', () => {
  const ready = (is: boolean) => ({ type: 'SetReady', ready: is });
  it('PH4 one delegation’s readiness is public and may be taken back', () => {
    given(negotiation())
      .when(ready(true), of('PADI'))
      .then([{ type: 'ReadySet', country: 'PADI', ready: true }]);
    given(negotiation()).when(ready(false), of('PADI')).then({ reason: 'already-done' });
    given(lobby()).when(ready(true), of('PADI')).then({ reason: 'wrong-phase' });
    given(inPhase('decision')).when(ready(true), of('PADI')).then({ reason: 'wrong-phase' });
  });

  it('PH4 when all are ready the next phase begins and readiness with it anew', () => {
    const waiting = [...negotiation(), ...['SURYA', 'MEDIKA', 'KARANG'].map((country): GameEvent => ({ type: 'ReadySet', country: id(country), ready: true }))];
    const after = given(waiting).when(ready(true), of('PADI')).after();
    expect(after.phase).toBe('decision');
    expect(after.countries.some((country) => country.ready)).toBe(false);
  });
});

describe('words', () => {
  const line = (about: Partial<SaidLine> = {}): SaidLine => ({
    from: id('PADI'),
    seatName: 'Student of PADI',
    to: null,
    text: 'Hello',
    round: 1,
    number: 1,
    ...about,
  });
  const sent = (said: SaidLine, channel: string) => ({
    type: 'ChatSent',
    line: { ...said, id: `${channel}-${said.number}`, seatId: `seat-${said.from}`, table: null, hidden: false },
    teacherReads: true,
  });
  const say = (about: object = {}) => ({ type: 'SendChat', to: null, text: '  Hello ', ...about });

  it('PH8 a line to all, or to one country alone', () => {
    given(negotiation())
      .when(say(), of('PADI'))
      .then([sent(line(), 'plenary')]);
    given(negotiation())
      .when(say({ to: 'SURYA' }), of('PADI'))
      .then([sent(line({ to: id('SURYA') }), 'PADI-SURYA')]);
  });

  it('SC2 lines are counted per conversation, in both directions', () => {
    const before = [line({ to: id('SURYA') }), line({ from: id('SURYA'), to: id('PADI'), number: 2 }), line({ from: id('SURYA'), to: id('MEDIKA') }), line()];
    const facts = [...negotiation(), ...before.map((said): GameEvent => ({ type: 'ChatSent', line: said }))];
    expect(
      given(facts)
        .when(say({ to: 'SURYA' }), of('PADI'))
        .after()
        .chat.at(-1)?.number,
    ).toBe(3);
    expect(
      given(facts)
        .when(say({ to: 'MEDIKA' }), of('PADI'))
        .after()
        .chat.at(-1)?.number,
    ).toBe(1);
  });

  it('PH8 chat may be closed, empty, or to nobody', () => {
    given(negotiation({ settings: { chat: false } }))
      .when(say(), of('PADI'))
      .then({ reason: 'chat-closed' });
    given(negotiation())
      .when(say({ text: '   ' }), of('PADI'))
      .then({ reason: 'malformed', field: 'text', expected: 'some words' });
    given(negotiation())
      .when(say({ to: 'ATLANTIS' }), of('PADI'))
      .then({ reason: 'unknown-country', field: 'to' });
    given(negotiation())
      .when({ type: 'SwitchChat', open: false }, teacher)
      .then([{ type: 'ChatSwitched', open: false }]);
    given(negotiation()).when({ type: 'SwitchChat', open: true }, teacher).then({ reason: 'already-done' });
  });

  it('PH10 a delegation writes to itself, even where chat is closed, and nobody else reads it', () => {
    const said = given(negotiation({ settings: { chat: false, teacherReads: false } })).when(say({ to: 'PADI' }), of('PADI'));
    const own = said.outcome.ok ? (said.outcome.events[0] as GameEvent) : null;
    expect(own).toMatchObject({ type: 'ChatSent', line: line({ to: id('PADI') }) });
    if (own === null) return;
    expect(touched(own)).toMatchObject({ public: false, teacher: false, countries: ['PADI', 'PADI'] });
    const [before, after] = [stateOf(negotiation()), stateOf([...negotiation(), own])];
    expect(projectCountry(after, id('PADI')).pairChat).toMatchObject([line({ to: id('PADI') })]);
    expect(projectCountry(after, id('SURYA'))).toEqual(projectCountry(before, id('SURYA')));
    expect(projectPublic(after)).toEqual(projectPublic(before));
    given(negotiation())
      .when(say({ to: 'PADI' }), { kind: 'bot', country: id('PADI') })
      .then({ reason: 'not-your-power' });
  });

  it('SC2 a conversation that is full closes for those two only', () => {
    const full = Array.from({ length: 500 }, (_, place): GameEvent => ({ type: 'ChatSent', line: line({ to: id('SURYA'), number: place + 1 }) }));
    given([...negotiation(), ...full])
      .when(say({ to: 'PADI' }), of('SURYA'))
      .then({ reason: 'too-many', limit: 500 });
    given([...negotiation(), ...full])
      .when(say({ to: 'KARANG' }), of('MEDIKA'))
      .then([sent(line({ from: id('MEDIKA'), seatName: 'Student of MEDIKA', to: id('KARANG') }), 'KARANG-MEDIKA')]);
    given([...negotiation(), ...full])
      .when(say(), of('MEDIKA'))
      .then([expect.objectContaining({ type: 'ChatSent' })]);
  });

  it('DB1 a reflection is changed by a later one', () => {
    const said = (text: string) => ({ type: 'ReflectionGiven', seatId: 'seat-PADI' as never, round: 1, text }) as const;
    given(inPhase('reflection'))
      .when({ type: 'Reflect', text: ' We cut it short. ' }, of('PADI'))
      .then([said('We cut it short.')]);
    expect(
      given([...inPhase('reflection'), said('Old')])
        .when({ type: 'Reflect', text: 'New' }, of('PADI'))
        .after().reflections,
    ).toEqual([{ seatId: 'seat-PADI', round: 1, text: 'New' }]);
    given(negotiation()).when({ type: 'Reflect', text: 'too early' }, of('PADI')).then({ reason: 'wrong-phase' });
    given(inPhase('reveal')).when({ type: 'Reflect', text: 'x' }, teacher).then({ reason: 'not-your-power' });
  });
});
