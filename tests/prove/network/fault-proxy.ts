import type { Socket } from 'node:net';
import { draw } from '../../../shared/lib/keyed-random.ts';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

/** What a bad network does to one connection; `clean` does nothing. */
export const networkFaults = ['clean', 'slow', 'cut', 'stall', 'black-hole', 'half-close'] as const;
export type NetworkFault = (typeof networkFaults)[number];

/** How one connection goes: the fault begins once `afterBytes` have passed in both directions together. */
export interface ConnectionFate {
  readonly fault: NetworkFault;
  readonly afterBytes: number;
  /** For `slow` how late each piece comes, for `stall` how long nothing passes. */
  readonly delayMs: number;
}

/** Half of the connections are good; the others go wrong in some way, some of them in the middle of their first answer. */
export function fateOf(seed: string, connection: number): ConnectionFate {
  const roll = (what: string) => draw(seed, `connection-${connection}/${what}`);
  const fault = roll('good') < 0.5 ? 'clean' : (networkFaults[1 + Math.floor(roll('fault') * (networkFaults.length - 1))] ?? 'clean');
  return {
    fault,
    afterBytes: Math.floor(200 + roll('bytes') ** 2 * 40_000),
    delayMs: Math.floor(fault === 'stall' ? 300 + roll('delay') * 1500 : 2 + roll('delay') * 80),
  };
}

export interface FaultProxy extends TcpProxy {
  /** Connections so far, by what was done to them. */
  readonly counts: Readonly<Record<NetworkFault, number>>;
}

/** A TCP proxy whose faults follow from `seed` and the number of the connection. */
export async function startFaultProxy(seed: string, target: { readonly port: () => number }): Promise<FaultProxy> {
  const counts: Record<NetworkFault, number> = { clean: 0, slow: 0, cut: 0, stall: 0, 'black-hole': 0, 'half-close': 0 };
  let connections = 0;
  const proxy = await startTcpProxy(target.port, (near, far) => {
    const fate = fateOf(seed, ++connections);
    counts[fate.fault] += 1;
    carry(near, far, fate);
  });
  return { ...proxy, counts };
}

/** Both directions of one connection under one fate. */
function carry(near: Socket, far: Socket, fate: ConnectionFate): void {
  let passed = 0;
  let stalledUntil: number | null = null;
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    let queue = Promise.resolve();
    const wait = (ms: number) => (queue = queue.then(() => new Promise((go) => setTimeout(go, ms))));
    from.on('data', (bytes) => {
      passed += bytes.length;
      const begun = passed >= fate.afterBytes;
      if (begun && fate.fault === 'black-hole') return;
      if (begun && fate.fault === 'cut') {
        to.write(bytes.subarray(0, Math.max(0, bytes.length - (passed - fate.afterBytes))), () => to.destroy());
        return;
      }
      if (begun && fate.fault === 'half-close') {
        // What was on its way still arrives; nothing more goes out in this direction.
        to.end(bytes);
        from.removeAllListeners('data');
        from.resume();
        return;
      }
      if (begun && fate.fault === 'stall') {
        stalledUntil ??= Date.now() + fate.delayMs;
        if (Date.now() < stalledUntil) wait(stalledUntil - Date.now());
      }
      if (fate.fault === 'slow') wait(fate.delayMs);
      queue = queue.then(() => void (to.destroyed || to.write(bytes)));
    });
    from.once('end', () => void queue.then(() => to.end()));
  }
}
