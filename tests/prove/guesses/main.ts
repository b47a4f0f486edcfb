import { parseArgs } from 'node:util';
import { z } from 'zod';
import { runGuesses } from './guess-run.ts';

/**
 * `npm run -s prove:guesses -- --guesses N`: guesses codes and secrets of a running server, and counts the seats that
 * they open. Exit code 1 when there is one. A million take some minutes; by chance alone one run in about 350 finds a lobby.
 */
const { values } = parseArgs({ options: { guesses: { type: 'string', default: '20000' } } });
const guesses = z.coerce.number().int().min(1).max(100_000_000).parse(values.guesses);
const result = await runGuesses(guesses);
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
process.exitCode = result.seats + result.opened > 0 ? 1 : 0;
