import { createServer, connect, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { draw } from '../../../shared/lib/keyed-random.ts';

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

export interface FaultProxy {
  readonly url: string;
  /** Connections so far, by what was done to them. */
  readonly counts: Readonly<Record<NetworkFault, number>>;
  readonly close: () => Promise<void>;
}

/** A TCP proxy on a free port of 127.0.0.1 whose faults follow from `seed` and the number of the connection. */
export async function startFaultProxy(seed: string, target: { readonly port: () => number }): Promise<FaultProxy> {
  const counts: Record<NetworkFault, number> = { clean: 0, slow: 0, cut: 0, stall: 0, 'black-hole': 0, 'half-close': 0 };
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((near) => {
    const fate = fateOf(seed, ++connections);
    counts[fate.fault] += 1;
    const far = connect(target.port(), '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    carry(near, far, fate);
  });
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
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

const listen = (server: Server): Promise<void> =>
  new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => ready());
  });
