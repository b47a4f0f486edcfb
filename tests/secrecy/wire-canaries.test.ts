import { expect, test } from 'vitest';
import type { WireLeak } from '../prove/secrecy/leaks.ts';
import { runWire } from '../prove/secrecy/wire-run.ts';

test('SC2 SC3 SC5 SC6 XP2 no byte to anybody, over sockets and HTTP, and no line of the log holds a secret that is not theirs', async () => {
  const { canaries, strays, silent } = await runWire('short');
  expect(strays).toEqual([]);
  expect(silent).toEqual([]);
  expect(canaries).toBeGreaterThan(40);
});

/** One in each kind of byte; `prove:secrecy` plants them all. */
const planted = ['briefs-in-base64', 'notes-in-log', 'briefs-in-texts'] as const satisfies readonly WireLeak[];
test.each(planted)('a server that leaks %s is found out', async (leak) => {
  expect((await runWire('short', leak)).strays).not.toEqual([]);
});
