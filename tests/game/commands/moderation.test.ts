import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../../shared/game/events.ts';
import { projectCountry, projectPublic, projectSeat, projectTeacher } from '../../../shared/game/project.ts';
import { seatId } from '../../../shared/lib/ids.ts';
import { id, negotiation, of, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const said = (from: string, to: string | null, about: { text?: string; number?: number } = {}): GameEvent => ({
  type: 'ChatSent',
  line: {
    from: id(from),
    seatId: seatId(`seat-${from}`),
    seatName: `Student of ${from}`,
    to: to === null ? null : id(to),
    text: 'rude',
    round: 1,
    number: 1,
    ...about,
  },
  teacherReads: true,
});
const facts = [...negotiation(), said('PADI', null), said('PADI', 'SURYA')];
const say = (to: string | null = null) => ({ type: 'SendChat', to, text: 'Hello' });
const mute = (muted: boolean) => ({ type: 'MuteSeat', seatId: 'seat-PADI', muted });
const muted: GameEvent = { type: 'SeatMuted', seatId: seatId('seat-PADI'), country: id('PADI'), muted: true };
const hide = (lineId: string, hidden = true) => ({ type: 'HideLine', lineId, hidden });
const report = (lineId: string) => ({ type: 'ReportLine', lineId });

describe('muting a student', () => {
  it('MD1 who is muted writes to nobody, plays on, and may be let back', () => {
    given(facts).when(mute(true), teacher).then([muted]);
    for (const to of [null, 'SURYA'])
      given([...facts, muted])
        .when(say(to), of('PADI'))
        .then({ reason: 'muted' });
    expect(given([...facts, muted]).when({ type: 'DeclarePledge', coins: 1 }, of('PADI')).outcome.ok).toBe(true);
    given([...facts, muted])
      .when(mute(true), teacher)
      .then({ reason: 'already-done' });
    expect(
      given([...facts, muted])
        .when(mute(false), teacher)
        .after().talk.muted,
    ).toEqual([]);
    given(facts)
      .when({ ...mute(true), seatId: 'nobody' }, teacher)
      .then({ reason: 'seat-unknown', field: 'seatId' });
    given(facts).when(mute(true), of('SURYA')).then({ reason: 'not-your-power' });
  });

  it('MD1 a mate of the delegation writes on, and nobody but the student and the teacher learns of it', () => {
    const mate: GameEvent = { type: 'SeatTaken', seatId: seatId('mate'), name: 'Mate', country: id('PADI') };
    const [before, after] = [stateOf([...facts, mate]), stateOf([...facts, mate, muted])];
    expect(given([...facts, mate, muted]).when(say(), { kind: 'seat', seatId: seatId('mate') }).outcome.ok).toBe(true);
    expect(projectPublic(after)).toEqual(projectPublic(before));
    for (const seat of ['mate', 'seat-SURYA']) expect(projectSeat(after, seatId(seat))).toEqual(projectSeat(before, seatId(seat)));
    expect(projectSeat(after, seatId('seat-PADI')).muted).toBe(true);
    expect(projectTeacher(after).talk.muted).toEqual(['seat-PADI']);
  });
});

describe('hiding a line', () => {
  it('MD2 the words go, a placeholder stays, and the teacher still has them', () => {
    given(facts)
      .when(hide('plenary-1'), teacher)
      .then([{ type: 'LineHidden', lineId: 'plenary-1', hidden: true, readers: 'all' }]);
    const state = given(facts).when(hide('plenary-1'), teacher).after();
    expect(projectPublic(state).plenaryChat).toEqual([expect.objectContaining({ id: 'plenary-1', from: 'PADI', hidden: true, text: '' })]);
    expect(projectTeacher(state).talk.hidden).toEqual([expect.objectContaining({ id: 'plenary-1', text: 'rude' })]);
  });

  it('MD2 a private line is hidden from both, and shown again', () => {
    const done = given(facts).when(hide('PADI-SURYA-1'), teacher);
    done.then([{ type: 'LineHidden', lineId: 'PADI-SURYA-1', hidden: true, readers: ['PADI', 'SURYA'] }]);
    for (const country of ['PADI', 'SURYA'])
      expect(projectCountry(done.after(), id(country)).pairChat).toEqual([expect.objectContaining({ hidden: true, text: '' })]);
    const hidden = [...facts, ...(done.outcome.ok ? done.outcome.events : [])];
    given(hidden).when(hide('PADI-SURYA-1'), teacher).then({ reason: 'already-done' });
    const back = given(hidden).when(hide('PADI-SURYA-1', false), teacher).after();
    expect(projectCountry(back, id('SURYA')).pairChat).toEqual([expect.objectContaining({ hidden: false, text: 'rude' })]);
    given(facts).when(hide('plenary-9'), teacher).then({ reason: 'unknown-line', field: 'lineId' });
  });

  it('MD2 a line that the console does not show cannot be brought there by hiding it', () => {
    const unread = [...negotiation({ settings: { teacherReads: false } }), said('PADI', 'SURYA')];
    given(unread).when(hide('PADI-SURYA-1'), teacher).then({ reason: 'unknown-line', field: 'lineId' });
  });
});

describe('reporting a line', () => {
  it('MD3 the teacher gets it, also where private lines are not read, and hiding it settles it', () => {
    const closed = [...negotiation({ settings: { teacherReads: false } }), said('PADI', 'SURYA', { text: 'psst' })];
    expect(projectTeacher(stateOf(closed)).talk.lines).toEqual([]);
    const reported = given(closed).when(report('PADI-SURYA-1'), of('SURYA'));
    reported.then([{ type: 'LineReported', lineId: 'PADI-SURYA-1', by: 'seat-SURYA' }]);
    const { talk } = projectTeacher(reported.after());
    expect([talk.lines, talk.reports]).toEqual([[], [{ line: expect.objectContaining({ text: 'psst' }), by: 'seat-SURYA', settled: false }]]);
    const known = [...closed, ...(reported.outcome.ok ? reported.outcome.events : [])];
    given(known).when(report('PADI-SURYA-1'), of('SURYA')).then({ reason: 'already-done' });
    expect(given(known).when(hide('PADI-SURYA-1'), teacher).after().talk.reports).toMatchObject([{ settled: true }]);
    given(known)
      .when({ type: 'SettleReport', lineId: 'PADI-SURYA-1' }, teacher)
      .then([{ type: 'ReportSettled', lineId: 'PADI-SURYA-1' }]);
    given(closed).when({ type: 'SettleReport', lineId: 'PADI-SURYA-1' }, teacher).then({ reason: 'unknown-line', field: 'lineId' });
  });

  it('MD3 SC2 not one’s own, and of what one cannot read no more is said than of what is not there', () => {
    given(facts).when(report('plenary-1'), of('PADI')).then({ reason: 'own-line', field: 'lineId' });
    for (const line of ['PADI-SURYA-1', 'nothing-1']) given(facts).when(report(line), of('MEDIKA')).then({ reason: 'unknown-line', field: 'lineId' });
    const reported: GameEvent = { type: 'LineReported', lineId: 'plenary-1' as never, by: seatId('seat-SURYA') };
    const [before, after] = [stateOf(facts), stateOf([...facts, reported])];
    expect(projectPublic(after)).toEqual(projectPublic(before));
    expect(projectSeat(after, seatId('seat-PADI'))).toEqual(projectSeat(before, seatId('seat-PADI')));
  });
});

describe('who reads', () => {
  it('TK3 the teacher reads private lines only in a lesson that says so to everybody', () => {
    const told = (teacherReads: boolean) => {
      const state = stateOf([...negotiation({ settings: { teacherReads } }), said('PADI', 'SURYA', { text: 'psst' })]);
      return [projectPublic(state).talk.teacherReads, projectTeacher(state).talk.lines.map((line) => line.text)];
    };
    expect([told(true), told(false)]).toEqual([
      [true, ['psst']],
      [false, []],
    ]);
  });

  it('MD4 another name stands on earlier lines, too', () => {
    const after = given(facts).when({ type: 'RenameSeat', seatId: 'seat-PADI', name: 'Rusa 7' }, teacher).after();
    expect(after.chat.map((line) => line.seatName)).toEqual(['Rusa 7', 'Rusa 7']);
  });

  it('TK2 a line of an older log has a name, an owner that is not known, and is shown', () => {
    const old: GameEvent = { type: 'ChatSent', line: { from: id('SURYA'), seatName: 'Ani', to: id('PADI'), text: 'old', round: 1, number: 4 } };
    expect(stateOf([...negotiation(), old]).chat).toEqual([expect.objectContaining({ id: 'PADI-SURYA-4', seatId: null, hidden: false })]);
  });
});
