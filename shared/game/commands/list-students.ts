import { z } from 'zod';
import { seatId } from '../../lib/ids.ts';
import { accept, refuse } from '../../lib/result.ts';
import { partySchema } from '../../scenario/clauses.ts';
import { mostListed } from '../class-list.ts';
import { refusal } from '../refusals.ts';
import { isCountry } from '../world.ts';
import { commandRule } from './command.ts';

const schema = z.strictObject({
  type: z.literal('ListStudents'),
  students: z
    .array(z.strictObject({ seatId: z.string().max(40).transform(seatId), name: z.string().min(1).max(64), country: partySchema.nullable() }))
    .min(1)
    .max(mostListed),
});

/** CL1: the teacher lists the students of the class, at any time; a refusal names the line (`students.3.name`, counted from 0). */
export const listStudents = commandRule({
  by: 'system',
  schema,
  decide(state, command) {
    if (state.listed.length + command.students.length > mostListed) return refuse(refusal('too-many', { field: 'students', limit: mostListed }));
    const ids = new Set<string>([...state.seats.map(({ id }) => id), ...state.listed.map((student) => student.seatId)]);
    const names = new Set(
      [...state.seats.flatMap((seat) => [seat.name, ...seat.also]), ...state.listed.map(({ name }) => name)].map((name) => name.toLowerCase()),
    );
    for (const [place, student] of command.students.entries()) {
      const field = `students.${place}`;
      if (ids.has(student.seatId)) return refuse(refusal('already-done', { field: `${field}.seatId` }));
      if (names.has(student.name.toLowerCase())) return refuse(refusal('name-taken', { field: `${field}.name` }));
      if (student.country !== null && !isCountry(state, student.country)) return refuse(refusal('unknown-country', { field: `${field}.country` }));
      ids.add(student.seatId);
      names.add(student.name.toLowerCase());
    }
    return accept([{ type: 'StudentsListed', students: command.students }]);
  },
});
