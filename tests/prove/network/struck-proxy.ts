import type { Socket } from 'node:net';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts';

/** What strikes one connection; those of a request begin with the next bytes that the device sends, those of an answer with the server's. */
export const strikes = [
  'cut-before-request',
  'cut-in-request',
  'cut-after-request',
  'cut-in-answer',
  'black-hole',
  'black-hole-up',
  'black-hole-down',
  'stall',
  'slow',
  'half-close-near',
  'half-close-far',
  'reset',
] as const;
export type Strike = (typeof strikes)[number];

const stallMs = 2000;
const slowPieceMs = 150;

export interface StruckProxy extends TcpProxy {
  /** From now on, for the connections that are open; those made later are good. */
  readonly strike: (strike: Strike) => void;
}

/** A TCP proxy for one device: a good line until it is struck. */
export async function startStruckProxy(targetPort: number): Promise<StruckProxy> {
  const lines = new Set<Line>();
  const proxy = await startTcpProxy(
    () => targetPort,
    (near, far) => {
      const line = new Line(near, far);
      lines.add(line);
      near.once('close', () => lines.delete(line));
    },
    { allowHalfOpen: true },
  );
  return {
    ...proxy,
    strike: (strike) => {
      for (const line of lines) line.strike(strike);
    },
  };
}

class Line {
  readonly #near: Socket;
  readonly #far: Socket;
  #struck: Strike | null = null;
  #heldUntilMs = 0;
  /** Something was sent since the strike. */
  #isAsked = false;
  #queues = { up: Promise.resolve(), down: Promise.resolve() };

  constructor(near: Socket, far: Socket) {
    this.#near = near;
    this.#far = far;
    near.on('data', (bytes: Buffer) => this.#pass('up', bytes));
    far.on('data', (bytes: Buffer) => this.#pass('down', bytes));
    near.once('end', () => void this.#queues.up.then(() => far.end()));
    far.once('end', () => void this.#queues.down.then(() => near.end()));
  }

  strike(strike: Strike): void {
    this.#struck = strike;
    this.#isAsked = false;
    if (strike === 'stall') this.#heldUntilMs = Date.now() + stallMs;
    if (strike === 'half-close-near') this.#near.end();
    if (strike === 'half-close-far') this.#far.end();
    if (strike === 'reset') this.#reset();
  }

  #pass(way: 'up' | 'down', bytes: Buffer): void {
    const to = way === 'up' ? this.#far : this.#near;
    switch (this.#struck) {
      case 'cut-before-request':
        if (way === 'up') this.#end();
        else this.#send(way, to, bytes);
        break;
      case 'cut-in-request':
        if (way === 'up') this.#cutIn(to, bytes);
        else this.#send(way, to, bytes);
        break;
      case 'cut-in-answer':
        if (way === 'down') this.#cutIn(to, bytes);
        else this.#send(way, to, bytes);
        break;
      case 'cut-after-request':
        // The request goes through; whatever the server then says is lost with the line. What it said before is no answer.
        if (way === 'up') this.#isAsked = true;
        if (way === 'down' && this.#isAsked) this.#end();
        else this.#send(way, to, bytes);
        break;
      case 'black-hole':
        break;
      case 'black-hole-up':
        if (way === 'down') this.#send(way, to, bytes);
        break;
      case 'black-hole-down':
        if (way === 'up') this.#send(way, to, bytes);
        break;
      case 'stall':
        this.#send(way, to, bytes, Math.max(0, this.#heldUntilMs - Date.now()));
        break;
      case 'slow':
        this.#send(way, to, bytes, slowPieceMs);
        break;
      default:
        this.#send(way, to, bytes);
    }
  }

  #send(way: 'up' | 'down', to: Socket, bytes: Buffer, waitMs = 0): void {
    let queue = this.#queues[way];
    if (waitMs > 0) queue = queue.then(() => new Promise((go) => setTimeout(go, waitMs)));
    this.#queues[way] = queue.then(() => void (to.writable && to.write(bytes)));
  }

  #cutIn(to: Socket, bytes: Buffer): void {
    to.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => this.#end());
  }

  #reset(): void {
    this.#near.resetAndDestroy();
    this.#far.resetAndDestroy();
  }

  #end(): void {
    this.#near.destroy();
    this.#far.destroy();
  }
}
