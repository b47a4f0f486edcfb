import type { Commit, GameEvent } from '../../shared/game/events.ts';
import { evolve } from '../../shared/game/evolve.ts';
import { stateHash } from '../../shared/game/replay.ts';
import type { WorldState } from '../../shared/game/state.ts';
import type { Language } from '../../shared/scenario/names.ts';
import { en } from './words/en.ts';
import { id } from './words/id.ts';
import { type EventWords, namesOf, type Names } from './words/told.ts';

/** What the lines say around the events' sentences. */
const around = {
  id: {
    words: id,
    and: 'dan',
    teacher: 'guru',
    system: 'sistem',
    bot: 'bot',
    end: (commits: number, hash: string) => `${commits} catatan, keadaan akhir ${hash}`,
  },
  en: {
    words: en,
    and: 'and',
    teacher: 'teacher',
    system: 'system',
    bot: 'bot',
    end: (commits: number, hash: string) => `${commits} commits, final state ${hash}`,
  },
} as const satisfies Record<Language, object>;

export interface ToldCommit {
  readonly seq: number;
  readonly at: string;
  readonly who: string;
  readonly command: string;
  readonly events: readonly GameEvent['type'][];
  readonly sentences: readonly string[];
}

/** A log as sentences, one entry a commit, and the hash of the state it leads to. It tells every secret. */
export function tellLog(commits: readonly Commit[], language: Language): { readonly commits: readonly ToldCommit[]; readonly hash: string } {
  const { words, and } = around[language];
  const told: ToldCommit[] = [];
  let state: WorldState | null = null;
  for (const commit of commits) {
    const sentences: string[] = [];
    for (const event of commit.events) {
      const before: WorldState | null = state;
      state = evolve(state, event);
      const sentence = sentenceOf(words, event, namesOf(before ?? state, language, and));
      if (sentence !== null) sentences.push(sentence);
    }
    if (state === null) break;
    told.push({
      seq: commit.seq,
      at: new Date(commit.at).toISOString(),
      who: who(commit, namesOf(state, language, and), language),
      command: commit.command.type,
      events: commit.events.map((event) => event.type),
      sentences,
    });
  }
  if (state === null) throw new Error('an empty log tells nothing');
  return { commits: told, hash: stateHash(state) };
}

/** One line a commit: number, time, who, and a sentence an event; then one line about the whole. */
export function linesOf(log: ReturnType<typeof tellLog>, language: Language): readonly string[] {
  const lines = log.commits.map(({ seq, at, who: by, sentences }) => `${seq} ${at.slice(11, 19)} ${by}: ${sentences.join(' ')}`);
  return [...lines, around[language].end(log.commits.length, log.hash)];
}

const sentenceOf = (words: EventWords, event: GameEvent, names: Names): string | null =>
  (words[event.type] as (event: GameEvent, names: Names) => string | null)(event, names);

function who({ actor }: Commit, names: Names, language: Language): string {
  if (actor.kind === 'seat') return names.seat(actor.seatId);
  const { teacher, system, bot } = around[language];
  if (actor.kind === 'bot') return `${bot} ${names.country(actor.country)}`;
  return actor.kind === 'teacher' ? teacher : system;
}
