import { z } from 'zod';
import { rulesVersion } from '../game/create-world.ts';
import type { Commit } from '../game/events.ts';
import { replay } from '../game/replay.ts';
import type { Refusal } from '../game/refusals.ts';
import { upgradeCommits } from '../game/upgrade-log.ts';
import { accept, refuse, type Result } from '../lib/result.ts';
import { stableHash } from '../lib/stable-hash.ts';
import { scenarioSchema, scenarioTextsSchema } from '../scenario/schema.ts';

/** A world's log as a file that opens again anywhere (rules XP1–XP4). */
export interface LogFile {
  readonly format: 'mufakat-log';
  readonly version: 1;
  readonly rulesVersion: number;
  readonly world: string;
  readonly commits: readonly Commit[];
  /** One per commit: the hash of the one before and of the commit, so that a change shows and where it is. */
  readonly chain: readonly string[];
}

const mostCommits = 50_000;
const kind = z.looseObject({ type: z.string().min(1).max(60) });
const commitSchema = z.looseObject({
  seq: z.number().int(),
  at: z.number(),
  commandId: z.string().max(200),
  actor: z.looseObject({ kind: z.enum(['seat', 'bot', 'teacher', 'system']) }),
  command: kind,
  events: z.array(kind).min(1).max(2000),
});
const fileSchema = z.looseObject({
  rulesVersion: z.number().int().min(1),
  world: z.string().max(40),
  commits: z.array(commitSchema).min(1).max(mostCommits),
  chain: z.array(z.string().max(40)).max(mostCommits),
});

export function logFile(world: string, commits: readonly Commit[]): LogFile {
  return { format: 'mufakat-log', version: 1, rulesVersion: versionOf(commits) ?? rulesVersion, world, commits, chain: chainOf(commits) };
}

/**
 * The commits of a file's text, in today's form; or where it is no log, newer than this program, cut or edited. The
 * chain shows accidents and hasty edits; it holds no secret, so it is no seal against somebody who makes it anew.
 * Refusal: `field` is the place (`commits.12`), `expected` one of `log-file`, `version N`, `whole`, `unchanged`, `playable`.
 */
export function openLogFile(text: string): Result<{ readonly world: string; readonly commits: readonly Commit[] }, Refusal> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    // A file that was cut begins like ours.
    return wrong('file', /^\s*\{\s*"format"\s*:\s*"mufakat-log"/.test(text) ? 'whole' : 'log-file');
  }
  const head = z.looseObject({ format: z.literal('mufakat-log'), version: z.number().int() }).safeParse(raw);
  if (!head.success) return wrong('file', 'log-file');
  if (head.data.version !== 1) return wrong('version', `version ${head.data.version}`);
  const file = fileSchema.safeParse(raw);
  if (!file.success) return wrong(file.error.issues[0]?.path.join('.') || 'file', 'log-file');
  const { world, chain } = file.data;
  const commits = file.data.commits as unknown as readonly Commit[];
  if (file.data.rulesVersion > rulesVersion) return wrong('rulesVersion', `version ${file.data.rulesVersion}`);
  const real = chainOf(commits);
  for (let at = 0; at < Math.max(real.length, chain.length); at++) {
    if (real[at] === undefined || commits[at]?.seq !== at + 1) return wrong(`commits.${at + 1}`, 'whole');
    if (real[at] !== chain[at]) return wrong(`commits.${at + 1}`, 'unchanged');
  }
  return playable(world, commits);
}

function playable(world: string, commits: readonly Commit[]): ReturnType<typeof openLogFile> {
  const created = commits[0]?.events[0];
  if (created?.type !== 'WorldCreated') return wrong('commits.1', 'playable');
  try {
    const today = upgradeCommits(commits);
    const first = today[0]?.events[0];
    if (first?.type !== 'WorldCreated') return wrong('commits.1', 'playable');
    const { scenario, texts } = first.pack;
    if (!scenarioSchema.safeParse(scenario).success) return wrong('commits.1.pack.scenario', 'playable');
    if (!z.strictObject({ id: scenarioTextsSchema, en: scenarioTextsSchema }).safeParse(texts).success) return wrong('commits.1.pack.texts', 'playable');
    replay(today);
    return accept({ world, commits: today });
  } catch {
    return wrong(`commits.${firstBroken(commits)}`, 'playable');
  }
}

/** The number of the first commit that cannot be applied to those before it. */
function firstBroken(commits: readonly Commit[]): number {
  for (let length = 1; length <= commits.length; length++) {
    try {
      replay(upgradeCommits(commits.slice(0, length)));
    } catch {
      return length;
    }
  }
  return commits.length;
}

const wrong = (field: string, expected: string) => refuse<Refusal>({ reason: 'malformed', field, expected });

function chainOf(commits: readonly Commit[]): readonly string[] {
  let link = '';
  return commits.map((commit) => {
    link = stableHash([link, commit]);
    return link;
  });
}

function versionOf(commits: readonly Commit[]): number | undefined {
  const created = commits[0]?.events[0];
  return created?.type === 'WorldCreated' ? created.rulesVersion : undefined;
}
