import { networkInterfaces } from 'node:os';
import { pino } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import { NothingToPlay, realParts } from './real-parts.ts';
import { startServer } from './start-server.ts';

/** The server as a program: from its environment to the lines that say where it listens. */

const say = (line: string) => process.stdout.write(`${line}\n`);

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.LOG_LEVEL });
  const server = await startServer(await realParts(config, logger));

  say(`Mufakat is ready${server.resumed > 0 ? `; ${server.resumed} open lesson(s) go on` : ''}.`);
  if (!server.hasClient) say(`The web pages are not built: ${config.CLIENT_DIR} has no index.html. Run "npm run build" first.`);
  say(`  On this computer:  http://localhost:${server.port}`);
  const isOpen = config.HOST === '0.0.0.0' || config.HOST === '::';
  for (const address of isOpen ? lanAddresses() : []) say(`  In the same Wi-Fi: http://${address}:${server.port}`);

  // A promise nobody waited for is a bug to be told, not a reason to end every class.
  process.on('unhandledRejection', (error) => logger.error({ err: error }, 'unhandled rejection'));
  const stop = () => {
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'stopping');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigError || error instanceof NothingToPlay) fail(error.message);
  const { code, port } = (error ?? {}) as { code?: string; port?: number };
  if (code === 'EADDRINUSE') fail(`PORT ${port} is in use by another program; choose another with PORT=…`);
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
});
