import { describe, expect, it } from 'vitest';
import { touched } from '../../../shared/game/may-know.ts';
import { projectTeacher } from '../../../shared/game/project.ts';
import { createWorld } from '../../../shared/game/create-world.ts';
import { loadPack, newWorld } from '../../support/packs.ts';
import { lobby, negotiation, of, stateOf, teacher } from '../../support/facts.ts';
import { given } from '../../support/given-when-then.ts';

const plan = { join: 6, teach: 3, play: 21, debrief: 15 };
const minutes = (count: number): number => count * 60_000;
const bell = minutes(45);
const planned = { settings: { plan } };

describe('the bell of a lesson', () => {
  it('LP2 is as long after the opening as the plan', () => {
    expect(stateOf(lobby(planned)).bellMs).toBe(bell);
    expect(projectTeacher(stateOf(lobby(planned))).plan).toMatchObject({ ...plan, bellMs: bell, practiceRound: false });
    expect(projectTeacher(stateOf(lobby())).plan).toBeNull();
  });

  it('LP2 moves at the teacher’s word, and only by the teacher', () => {
    const command = { type: 'MoveBell', bellMs: bell + minutes(5) };
    given(negotiation(planned))
      .when(command, teacher, minutes(20))
      .then([{ type: 'BellMoved', bellMs: bell + minutes(5) }]);
    given(negotiation(planned)).when(command, of('PADI'), minutes(20)).then({ reason: 'not-your-power' });
    given(negotiation()).when(command, teacher).then({ reason: 'wrong-phase', expected: 'a lesson with a plan' });
    given(negotiation(planned))
      .when({ ...command, bellMs: bell }, teacher)
      .then({ reason: 'already-done', field: 'bellMs' });
    given(negotiation(planned))
      .when({ ...command, bellMs: minutes(60 * 49) }, teacher)
      .then({ reason: 'malformed', field: 'bellMs', expected: 'a time within a day' });
  });

  it('LP2 is set anew for a lesson that was opened for a later hour', () => {
    const started = (atMs: number) => given(lobby(planned)).when({ type: 'StartLesson' }, teacher, atMs).after().bellMs;
    expect(started(minutes(12))).toBe(bell);
    expect(started(minutes(30))).toBe(bell);
    expect(started(minutes(31))).toBe(minutes(31 + 39));
    expect(started(minutes(60 * 20))).toBe(minutes(60 * 20 + 39));
  });

  it('LP3 is told to nobody but the teacher', () => {
    expect(touched({ type: 'BellMoved', bellMs: 1 })).toEqual({ public: false, teacher: true, countries: [] });
  });

  it('LP1 a log from before there were plans has none', () => {
    const command = newWorld(loadPack('intro'));
    const { plan: _, ...settings } = command.settings;
    const old = { ...command, settings } as typeof command;
    expect(stateOf(createWorld(old, 0))).toMatchObject({ bellMs: null, settings: { plan: null } });
  });
});

describe('the ladder', () => {
  it('LD4 tells the teacher what each round opens', () => {
    const { ladder } = projectTeacher(stateOf(lobby({ settings: { openAllFrom: null, practiceRound: true, telephone: true } })));
    expect(ladder.map(({ round }) => round)).toEqual([0, 1, 2, 3]);
    expect(ladder[0]?.opens).toEqual(['trade']);
    expect(ladder[1]?.opens).toEqual(['fund', 'programme']);
    expect(ladder[2]?.opens).toContain('secrecy');
    expect(ladder[3]?.opens).toContain('plenary');
    const quiet = projectTeacher(stateOf(lobby({ settings: { openAllFrom: null, telephone: false } }))).ladder;
    expect(quiet.flatMap(({ opens }) => opens)).not.toContain('telephone');
  });
});
