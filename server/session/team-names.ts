import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import type { Seat } from '../../shared/game/state.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import { checkName, skeleton } from './names.ts';

/** The names of mates at one device, each checked like the first; the refusal names whose it is (`also.0`). */
export function checkedMates(first: string, also: readonly string[]): Result<readonly string[], Refusal> {
  const mates: string[] = [];
  for (const [place, raw] of also.entries()) {
    const name = checkName(raw);
    if (!name.ok) return refuse({ ...name.refusal, field: `also.${place}` });
    if ([first, ...mates].some((other) => skeleton(other) === skeleton(name.value))) return refuse(refusal('name-taken', { field: `also.${place}` }));
    mates.push(name.value);
  }
  return accept(mates);
}

/** The first of these names that somebody in the lesson has already. */
export function nameTakenBy(names: readonly string[], seats: readonly Pick<Seat, 'name' | 'also'>[]): Refusal | null {
  const known = new Set(seats.flatMap((seat) => [seat.name, ...seat.also]).map(skeleton));
  const place = names.findIndex((name) => known.has(skeleton(name)));
  return place < 0 ? null : refusal('name-taken', { field: place === 0 ? 'name' : `also.${place - 1}` });
}
