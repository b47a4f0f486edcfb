import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * A TCP proxy on a free port of 127.0.0.1. `carry` takes the bytes from either side to the other; when one side is closed, the other
 * is. With `allowHalfOpen` a side that ends may still be written to.
 */
export async function startTcpProxy(targetPort: () => number, carry: (near: Socket, far: Socket) => void, { allowHalfOpen = false } = {}): Promise<TcpProxy> {
  const open = new Set<Socket>();
  const server = createServer({ allowHalfOpen }, (near) => {
    const far = connect({ port: targetPort(), host: '127.0.0.1', allowHalfOpen });
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
    carry(near, far);
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => ready());
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of open) socket.destroy();
      }),
  };
}
