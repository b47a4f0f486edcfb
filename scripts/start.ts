import { spawnSync } from 'node:child_process';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isClientFresh } from './client-build.ts';

// Built in a process of its own: the bundler's memory is not kept for the whole lesson.
if (!isClientFresh()) {
  const built = spawnSync(process.execPath, [fileURLToPath(new URL('build.ts', import.meta.url))], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

// A restart in the middle of a lesson should not parse everything anew.
enableCompileCache();
await import('../server/main.ts');
