import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import cliProgress from 'cli-progress';
import type { Plugin } from 'vite';

const root = new URL('../', import.meta.url);
const stampFile = new URL('dist/client-built-from.txt', root);
const client = new URL('dist/client/', root);
const page = new URL('index.html', client);

/** What the built client depends on. The server is run from its sources and needs no build. */
const sources = ['client/**/*', 'shared/**/*', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** One hash over every source file's name and content. */
export function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = sources.flatMap((pattern) => globSync(pattern, { cwd: fileURLToPath(root), withFileTypes: true }));
  const paths = files.filter((file) => file.isFile()).map((file) => `${file.parentPath}/${file.name}`);
  for (const path of paths.sort())
    hash
      .update(path.slice(fileURLToPath(root).length))
      .update('\0')
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
}

export function isClientFresh(): boolean {
  return existsSync(page) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesHash();
}

/** Builds the client into dist/client, with a bar on a terminal and plain lines elsewhere. Throws if Vite does. */
export async function buildClient(): Promise<void> {
  const startedMs = performance.now();
  const hash = sourcesHash();
  const { build } = await import('vite');
  const progress = process.stderr.isTTY ? terminalBar() : plainLines();
  // Built beside the old one and then put in its place: a build that fails, or a second one, leaves a whole client there.
  const fresh = new URL(`dist/building-${process.pid}/`, root);
  const old = new URL(`dist/replaced-${process.pid}/`, root);
  try {
    await build({
      root: fileURLToPath(new URL('client/', root)),
      configFile: fileURLToPath(new URL('vite.config.ts', root)),
      logLevel: 'error',
      build: { outDir: fileURLToPath(fresh), emptyOutDir: true },
      plugins: [watchModules(progress.moved)],
    });
    if (existsSync(client)) renameSync(client, old);
    renameSync(fresh, client);
    writeFileSync(stampFile, hash);
  } finally {
    progress.stop();
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
  process.stderr.write(`Client built in ${((performance.now() - startedMs) / 1000).toFixed(1)} s\n`);
}

interface Progress {
  readonly moved: (done: number, known: number) => void;
  readonly stop: () => void;
}

function terminalBar(): Progress {
  const bar = new cliProgress.SingleBar(
    { format: 'Building the client {bar} {value}/{total} modules', hideCursor: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  bar.start(1, 0);
  return {
    moved: (done, known) => {
      bar.setTotal(known);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

function plainLines(): Progress {
  process.stderr.write('Building the client …\n');
  let told = 0;
  return {
    moved: (done) => {
      if (done < told + 200) return;
      told = done;
      process.stderr.write(`Building the client … ${done} modules\n`);
    },
    stop: () => undefined,
  };
}

/** Known: modules that an import named; done: modules that were read. */
function watchModules(moved: Progress['moved']): Plugin {
  const known = new Set<string>();
  let done = 0;
  return {
    name: 'mufakat:progress',
    transform: {
      order: 'post',
      handler(_code, id) {
        done += 1;
        known.add(id);
        moved(Math.min(done, known.size), known.size);
        return null;
      },
    },
    moduleParsed(info) {
      for (const id of info.importedIds) known.add(id);
    },
  };
}
