import { connect, createServer, type Socket } from 'node:net';

export interface SlowLine {
  /** http://127.0.0.1:port; whoever opens pages here reaches the server over this line. */
  readonly url: string;
  /** From now on what the server says stays on the way; what pages say still arrives. */
  readonly hold: () => void;
  readonly release: () => void;
  /** What is held back never arrives, and its sender is not told; lines opened from now on are good. */
  readonly lose: () => void;
  /** Once a page has said something since `hold`. */
  readonly said: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A line to the server at `port` on which answers can be held back, so that a page acts on what is no longer so. */
export async function slowLine(port: number): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  let held: (() => void)[] | null = null;
  let lost = new Set<Socket>();
  let said = Promise.withResolvers<void>();
  const listener = createServer((page) => {
    const server = connect(port, '127.0.0.1');
    for (const socket of [page, server]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        page.destroy();
        server.destroy();
      });
    }
    page.on('data', (bytes) => {
      server.write(bytes);
      said.resolve();
    });
    server.on('data', (bytes) => {
      const deliver = (): void => void page.write(bytes);
      if (lost.has(page)) return;
      if (held === null) deliver();
      else held.push(deliver);
    });
  });
  await new Promise<void>((ready) => listener.listen(0, '127.0.0.1', ready));
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('the line has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    hold: () => {
      held = [];
      said = Promise.withResolvers();
    },
    release: () => {
      for (const deliver of held ?? []) deliver();
      held = null;
    },
    lose: () => {
      held = null;
      lost = new Set(sockets);
    },
    said: () => said.promise,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => listener.close(closed));
    },
  };
}
