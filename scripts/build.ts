import { buildClient } from './client-build.ts';

try {
  await buildClient();
} catch (error) {
  process.stderr.write(`The client could not be built: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
