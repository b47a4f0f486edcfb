import { expect, test } from 'vitest';
import { runGuesses } from '../prove/guesses/guess-run.ts';

// The short form of `npm run prove:guesses -- --guesses 1000000`.
test('SC6 guessed codes and secrets open no seat, no world and no console', async () => {
  const { seats, opened, statuses } = await runGuesses(4_000);
  expect({ seats, opened }).toEqual({ seats: 0, opened: 0 });
  for (const answer of ['401', '404', '429']) expect(statuses[answer], answer).toBeGreaterThan(0);
});
