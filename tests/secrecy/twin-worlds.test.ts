import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableHash } from '../../shared/lib/stable-hash.ts';
import { loadPack } from '../support/packs.ts';
import { isCaught, pairOf, planted } from '../support/planted-leaks.ts';
import { planned, type Received, received, type SecretKind } from '../support/twin-worlds.ts';

/** Secrets that leave no public trace at all, not even in a total, before the debrief. */
const traceless: readonly SecretKind[] = ['interests', 'predictions', 'offers', 'chat', 'tables', 'hidden'];

const seeds = fc.tuple(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('intro', 'pandemi'));

describe('twin worlds: what others receive does not depend on a secret', () => {
  it.each(['public', 'seat', 'teacher', 'beside'] as const)('SC2 to the end of the decision, for the %s view: content, length, order and number', (channel) => {
    let different = 0;
    let messages = 0;
    fc.assert(
      fc.property(seeds, ([seed, scenario]) => {
        const [a, b] = pairOf(seed, scenario, channel);
        expect(b[channel]).toEqual(a[channel]);
        messages += a[channel].length;
        if (stableHash(a.state) !== stableHash(b.state)) different += 1;
      }),
      { numRuns: 60, seed: 1 },
    );
    // Equal twins would prove nothing.
    expect(different).toBeGreaterThan(55);
    expect(messages).toBeGreaterThan(500);
  });

  it('SC2 SC3 NT2 NT3 MD2 interests, guesses, pair chat, tables, votes, hidden lines and unsigned offers leave no trace in two whole rounds with their reveals', () => {
    let stories = 0;
    fc.assert(
      fc.property(seeds, ([seed, scenario]) => {
        const plan = planned(loadPack(scenario), seed, { rounds: 2, toReveal: true });
        const [a, b] = (['a', 'b'] as const).map((twin) => received(plan, twin, traceless)) as [Received, Received];
        expect(b.public).toEqual(a.public);
        expect(b.seat).toEqual(a.seat);
        expect(b.beside).toEqual(a.beside);
        stories += a.public.filter((bytes) => bytes.includes('"beats"')).length;
      }),
      { numRuns: 25, seed: 2 },
    );
    expect(stories).toBeGreaterThan(45);
  });
});

describe('a planted leak is caught', () => {
  it.each(planted)('SC2 %s', (_name, channel, eyes) => {
    expect(isCaught(channel, eyes)).toBe(true);
  });
});
