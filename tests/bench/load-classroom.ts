import type { Room } from '@colyseus/sdk';
import { randomUUID } from 'node:crypto';
import type { Command } from '../../shared/game/commands/table.ts';
import type { CommandAnswer } from '../../shared/protocol/messages.ts';

/** What a class of the load generator does with one action; our worlds and bare rooms differ only here. */
export interface Classroom {
  readonly students: number;
  /** Sends student `place`'s next action, which was due at `dueMs`. */
  readonly act: (place: number, dueMs: number) => void;
}

/** Where a class writes down what it saw. */
export interface Notes {
  readonly accepted: (ms: number) => void;
  readonly seen: (ms: number) => void;
  readonly error: (what: string) => void;
}

/** A change on its way to every screen of a class. */
export class Spreading {
  readonly #open: { readonly isIn: (state: never) => boolean; readonly dueMs: number; readonly subject: string; readonly waiting: Set<number> }[] = [];
  readonly #notes: Notes;
  readonly #students: number;

  constructor(students: number, notes: Notes) {
    this.#students = students;
    this.#notes = notes;
  }

  /** `isIn` says whether a client's state shows it; a later change of the same subject shows the earlier ones too. */
  expect(subject: string, dueMs: number, isIn: (state: never) => boolean): () => void {
    const change = { subject, dueMs, isIn, waiting: new Set(Array.from({ length: this.#students }, (_, place) => place)) };
    this.#open.push(change);
    return () => {
      const place = this.#open.indexOf(change);
      if (place >= 0) this.#open.splice(place, 1);
    };
  }

  /** To be called when client `place` has got a patch. */
  look(place: number, state: unknown): void {
    const shown = new Set<string>();
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const change = this.#open[at];
      if (!change?.waiting.has(place) || !(shown.has(change.subject) || change.isIn(state as never))) continue;
      shown.add(change.subject);
      change.waiting.delete(place);
      if (change.waiting.size > 0) continue;
      this.#open.splice(at, 1);
      this.#notes.seen(performance.now() - change.dueMs);
    }
  }

  /** Changes that some client has not shown after this long. */
  overdue(ms: number): number {
    return this.#open.filter(({ dueMs }) => performance.now() - dueMs > ms).length;
  }
}

/** Sends a command and notes how long its answer took; null when it failed or was refused. */
export async function timed(room: Room, command: Command | { readonly type: 'Bump' }, dueMs: number, notes: Notes): Promise<CommandAnswer | null> {
  try {
    const answer = (await room.request('command', { commandId: randomUUID(), command })) as CommandAnswer;
    if (answer?.ok) {
      notes.accepted(performance.now() - dueMs);
      return answer;
    }
    notes.error(`${command.type}: ${answer?.ok === false ? answer.refusal.reason : 'no answer'}`);
  } catch (error) {
    notes.error(`${command.type}: ${String(error)}`);
  }
  return null;
}
