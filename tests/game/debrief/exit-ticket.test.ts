import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { touched } from '../../../shared/game/may-know.ts';
import { projectPublic, projectSeat, projectTeacher } from '../../../shared/game/project.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import type { ExitSentence, ExitStand } from '../../../shared/model/exit-ticket.ts';
import { lobby, negotiation, of, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const played = stateOf(negotiation());
const record = { ...played.indicators, indicators: played.indicators } as const;
const resolved = { type: 'RoundResolved', record: { ...record, round: 1 } } as unknown as GameEvent;
const over: readonly GameEvent[] = [...negotiation(), resolved, { type: 'GameEnded' }];
const seat = (country: string) => seatId(`seat-${country}`);
const sentence: ExitSentence = {
  before: 'each for themselves',
  now: 'together',
  because: 'the fund was empty',
  round: 1,
  stand: 'named',
  checked: ['event', 'why'],
};
const write = (about: object = {}) => ({ type: 'WriteExit', ...sentence, ...about });
const wrote = (country: string, before = sentence.before, stand: ExitStand = 'named'): GameEvent => ({
  type: 'ExitWritten',
  seatId: seat(country),
  sentence: { ...sentence, before, stand },
});
const rated = (country: string, when: 'before' | 'after', word: 1 | 2 | 3 | 4 | 5): GameEvent => ({
  type: 'TrustRated',
  seatId: seat(country),
  when,
  answers: { word, worth: 4 },
});
const picked = (country: string, shown = true): GameEvent => ({ type: 'ExitPicked', seatId: seat(country), shown });
const finished: GameEvent = { type: 'DebriefFinished' };
const pick = (country: string, about: object = {}) => ({ type: 'PickExit', seatId: seat(country), version: 1, shown: true, ...about });
const assess = (country: string, about: object = {}) => ({ type: 'AssessExit', seatId: seat(country), version: 1, reached: ['round', 'why'], ...about });
const sentencesIn = (facts: readonly GameEvent[]) => projectPublic(stateOf(facts)).lead?.exits.sentences;

describe('the sentence a student leaves with', () => {
  it('DG7 has three parts, a round, a place to stand and a look at its own reasoning', () => {
    given(over)
      .when(write(), of('PADI'))
      .then([{ type: 'ExitWritten', seatId: seat('PADI'), sentence }]);
    expect(projectSeat(stateOf([...over, wrote('PADI')]), seat('PADI')).exit.sentence).toEqual(sentence);
    given(negotiation()).when(write(), of('PADI')).then({ reason: 'wrong-phase', expected: 'debrief' });
    expect(given(over).when(write(), teacher).outcome.ok).toBe(false);
  });

  it('DG7 may be changed until the teacher finishes the debrief, and again when it is led again', () => {
    const changed = stateOf([...over, wrote('PADI', 'one'), wrote('PADI', 'two')]);
    expect(projectSeat(changed, seat('PADI')).exit.sentence?.before).toBe('two');
    given([...over, wrote('PADI'), finished])
      .when(write(), of('PADI'))
      .then({ reason: 'debrief-finished' });
    const again: GameEvent = { type: 'ChapterOpened', chapter: 'exit', focus: null, at: 1 };
    expect(given([...over, finished, again]).when(write(), of('PADI')).outcome.ok).toBe(true);
  });

  it.each([
    ['because', '  '],
    ['before', 'x'.repeat(241)],
    ['now', 7],
    ['round', 0],
    ['round', 1.5],
    ['round', '1'],
    ['stand', 'everywhere'],
    ['checked', ['event', 'event']],
    ['checked', 'event'],
    ['checked.0', ['rank']],
  ])('DG7 a wrong %s (%j) is refused by its name', (field, value) => {
    expect(given(over).when(write({ [field.split('.')[0] ?? '']: value }), of('PADI')).outcome).toMatchObject({
      ok: false,
      refusal: { reason: expect.stringMatching(/malformed|text-too-long/), field },
    });
  });

  it('DG7 a round that was not played is none to point to; no round at all is allowed', () => {
    given(over)
      .when(write({ round: 2 }), of('PADI'))
      .then({ reason: 'malformed', field: 'round', limit: 1, expected: 'a round that was played' });
    expect(given(over).when(write({ round: null }), of('PADI')).outcome.ok).toBe(true);
    expect(given(over).when(write({ seatId: seat('SURYA') }), of('PADI')).outcome.ok).toBe(false);
  });
});

describe('what students think of cooperation', () => {
  it('DG8 the first rating is given once and early, the second in the debrief until it is finished', () => {
    const rate = (when: string) => ({ type: 'RateTrust', when, answers: { word: 2, worth: 4 } });
    for (const early of [lobby(), negotiation()])
      given(early)
        .when(rate('before'), of('PADI'))
        .then([rated('PADI', 'before', 2)]);
    given([...lobby(), rated('PADI', 'before', 1)])
      .when(rate('before'), of('PADI'))
      .then({ reason: 'already-done' });
    expect(given(negotiation({ round: 2 })).when(rate('before'), of('PADI')).outcome.ok).toBe(false);
    expect(given(over).when(rate('before'), of('PADI')).outcome.ok).toBe(false);
    given(lobby()).when(rate('after'), of('PADI')).then({ reason: 'wrong-phase', expected: 'debrief' });
    given(over)
      .when(rate('after'), of('PADI'))
      .then([rated('PADI', 'after', 2)]);
    given([...over, finished])
      .when(rate('after'), of('PADI'))
      .then({ reason: 'debrief-finished' });
    expect(given(over).when({ ...rate('after'), answers: { word: 6, worth: 1 } }, of('PADI')).outcome.ok).toBe(false);
  });

  it('DG9 figures need three answers, and nobody sees them before they are shown', () => {
    const two: readonly GameEvent[] = [...over, rated('PADI', 'after', 1), rated('SURYA', 'after', 3)];
    const three: readonly GameEvent[] = [...two, rated('KARANG', 'after', 5)];
    const shown: GameEvent = { type: 'TrustFiguresShown', shown: true };
    const figuresIn = (facts: readonly GameEvent[]) => projectPublic(stateOf(facts)).lead?.exits.figures;
    expect(figuresIn(three)).toBeNull();
    expect(figuresIn([...two, shown])?.after).toEqual({ answers: 2, counts: null, means: null });
    expect(figuresIn([...three, shown])?.after).toEqual({
      answers: 3,
      counts: { word: [1, 0, 1, 0, 1], worth: [0, 0, 0, 3, 0] },
      means: { word: 3, worth: 4 },
    });
    expect(projectTeacher(stateOf(two)).exit.figures.after.counts).toBeNull();
    given(over).when({ type: 'ShowTrustFigures', shown: true }, teacher).then([shown]);
    given(over).when({ type: 'ShowTrustFigures', shown: false }, teacher).then({ reason: 'already-done' });
    given(over).when({ type: 'ShowTrustFigures', shown: true }, of('PADI')).then({ reason: 'not-your-power' });
  });
});

describe('what stands on every screen', () => {
  it('DG9 nobody else learns what a student rated or wrote until it is shown', () => {
    const facts: readonly GameEvent[] = [...over, wrote('PADI', 'a canary', 'unnamed'), rated('PADI', 'after', 1)];
    const state = stateOf(facts);
    expect(JSON.stringify([projectPublic(state), projectSeat(state, seat('SURYA'))])).not.toContain('canary');
    expect(projectSeat(state, seat('PADI')).exit).toMatchObject({ sentence: { before: 'a canary' }, after: { word: 1, worth: 4 } });
    expect(projectTeacher(state).exit.sentences).toMatchObject([{ seatId: seat('PADI'), before: 'a canary', version: 1, shown: false, reached: null }]);
    // The public figures may change with it, no other country's view does.
    for (const event of facts.slice(over.length)) expect(touched(event)).toEqual({ public: true, teacher: true, countries: [] });
  });

  it('DG9 sentences stand in alphabetical order, with the country only where the writer lets it stand', () => {
    const facts = [...over, wrote('PADI', 'zebra', 'named'), wrote('SURYA', 'apple', 'unnamed'), picked('PADI'), picked('SURYA')];
    expect(sentencesIn(facts)).toEqual([
      { before: 'apple', now: 'together', because: 'the fund was empty', round: 1, country: null },
      { before: 'zebra', now: 'together', because: 'the fund was empty', round: 1, country: 'PADI' },
    ]);
    const unsigned = [...over, wrote('SURYA', 'apple', 'unnamed')];
    const seen = (shown: readonly GameEvent[]) => JSON.stringify([projectPublic(stateOf(shown)).lead, projectSeat(stateOf(shown), seat('PADI')).exit]);
    expect(seen([...unsigned, picked('SURYA')])).toContain('apple');
    expect(seen([...unsigned, picked('SURYA')])).not.toMatch(/SURYA/);
    expect(sentencesIn([...facts, picked('SURYA', false)])?.map(({ before }) => before)).toEqual(['zebra']);
  });

  it('DG9 the teacher shows what was read and may be shown, and takes it off again', () => {
    given([...over, wrote('PADI')])
      .when(pick('PADI'), teacher)
      .then([picked('PADI')]);
    given([...over, wrote('PADI'), picked('PADI')])
      .when(pick('PADI'), teacher)
      .then({ reason: 'already-done' });
    given([...over, wrote('PADI'), picked('PADI')])
      .when(pick('PADI', { shown: false }), teacher)
      .then([picked('PADI', false)]);
    given([...over, wrote('PADI', 'mine', 'private')])
      .when(pick('PADI'), teacher)
      .then({ reason: 'kept-private' });
    given([...over, wrote('PADI', 'one'), wrote('PADI', 'two')])
      .when(pick('PADI'), teacher)
      .then({ reason: 'sentence-changed' });
    for (const nobody of [seat('SURYA'), '__proto__', 'constructor'])
      given([...over, wrote('PADI')])
        .when({ ...pick('PADI'), seatId: nobody }, teacher)
        .then({ reason: 'seat-unknown', field: 'seatId' });
    given([...over, wrote('PADI')])
      .when(pick('PADI'), of('SURYA'))
      .then({ reason: 'not-your-power' });
  });

  it('DG9 a sentence that is changed leaves the screens until the teacher has read it again', () => {
    const changed = [...over, wrote('PADI', 'read'), picked('PADI'), wrote('PADI', 'unread')];
    expect(sentencesIn(changed)).toEqual([]);
    given(changed)
      .when(pick('PADI', { version: 2 }), teacher)
      .then([picked('PADI')]);
  });

  it('DG9 a student who was removed takes nothing of the others along', () => {
    expect(sentencesIn([...over, wrote('PADI', 'mine'), picked('PADI'), { type: 'SeatRemoved', seatId: seat('PADI') }])).toMatchObject([
      { before: 'mine', country: null },
    ]);
  });
});

describe('reading the reasoning', () => {
  it('DG11 the teacher says what a sentence reaches; only the teacher sees it, and a new sentence is read anew', () => {
    const assessed: GameEvent = { type: 'ExitAssessed', seatId: seat('PADI'), reached: ['round', 'why'] };
    given([...over, wrote('PADI')])
      .when(assess('PADI'), teacher)
      .then([assessed]);
    const state = stateOf([...over, wrote('PADI'), assessed]);
    expect(projectTeacher(state).exit.sentences[0]?.reached).toEqual(['round', 'why']);
    expect(projectSeat(state, seat('PADI'))).toEqual(projectSeat(stateOf([...over, wrote('PADI')]), seat('PADI')));
    expect(touched(assessed)).toEqual({ public: false, teacher: true, countries: [] });
    expect(projectTeacher(stateOf([...over, wrote('PADI'), assessed, wrote('PADI')])).exit.sentences[0]?.reached).toBeNull();
    given([...over, wrote('PADI'), wrote('PADI')])
      .when(assess('PADI'), teacher)
      .then({ reason: 'sentence-changed' });
    given([...over, wrote('PADI')])
      .when(assess('PADI'), of('PADI'))
      .then({ reason: 'not-your-power' });
    expect(given([...over, wrote('PADI')]).when(assess('PADI', { reached: ['score'] }), teacher).outcome).toMatchObject({
      ok: false,
      refusal: { field: 'reached.0' },
    });
  });
});
