import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tellLog } from '../../server/cli/tell-log.ts';
import type { Commit } from '../../shared/game/events.ts';
import { upgradeCommits } from '../../shared/game/upgrade-log.ts';
import { languages } from '../../shared/scenario/names.ts';
import { loadPack } from '../support/packs.ts';
import { playRandomly } from '../support/random-play.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const oldGame = path('../golden/version-1/pandemi.log.json.gz');
const run = async (...args: readonly string[]) => {
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, [path('../../server/cli/replay.ts'), ...args])) };
  } catch (error) {
    return error as { readonly code: number; readonly stdout: string; readonly stderr: string };
  }
};

describe('npm run replay', () => {
  it('tells a file one line a commit, in Indonesian first, with the names of the log’s own scenario', async () => {
    const log = JSON.parse(gunzipSync(readFileSync(oldGame)).toString('utf8')) as readonly Commit[];
    const { stdout } = await run(oldGame);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(log.length + 1);
    expect(lines[1]).toMatch(/^2 00:00:00 guru: Indonesia dijalankan bot \(penengah\)\.$/);
    expect(stdout).toContain('Arab Saudi');
    expect(stdout).not.toMatch(/\bSAU\b|undefined|\[object|NaN/);
  });

  it('tells the same file in English, and as JSON for tools', async () => {
    const { stdout } = await run(oldGame, '--language', 'en', '--json');
    const told = JSON.parse(stdout) as ReturnType<typeof tellLog>;
    expect(told.commits[1]?.sentences).toEqual(['A bot (mediator) speaks for Indonesia.']);
    expect(told.hash).toMatch(/^[0-9a-f]{32}$/);
  });

  it('says in its help that it shows secrets, and names what is wrong', async () => {
    expect((await run('--help')).stdout).toContain('It shows every secret of the game');
    expect(await run('missing.log.json')).toMatchObject({ code: 1, stderr: 'replay: no file missing.log.json\n' });
    expect((await run(path('../../package.json'))).stderr).toContain('expected a list of commits');
    expect((await run('ABCDEF', '--data', path('.'))).stderr).toContain('has none');
    expect((await run(oldGame, '--language', 'fr')).stderr).toContain('expected id or en');
  });
});

describe('the sentences of events', () => {
  it.each(languages)('in %s name no code of a country, and never break, whatever happens', (language) => {
    const { commits } = playRandomly({ pack: loadPack('pandemi'), seed: 'sentences', steps: 1500, settings: { openAllFrom: 1, pressure: true } });
    for (const commit of tellLog(commits, language).commits) {
      for (const sentence of commit.sentences) {
        expect(sentence).toMatch(/[.”?!…]$/);
        expect(sentence).not.toMatch(/undefined|\[object|NaN|null/);
      }
    }
  });

  it('one language tells what the other tells', () => {
    const log = upgradeCommits(JSON.parse(gunzipSync(readFileSync(oldGame)).toString('utf8')) as readonly Commit[]);
    const counts = languages.map((language) => tellLog(log, language).commits.map(({ sentences }) => sentences.length));
    expect(counts[0]).toEqual(counts[1]);
  });
});
