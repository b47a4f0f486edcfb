import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line to the server whose every byte towards the client is kept: answers with their headers, and frames of sockets. */
export interface RecordedLine {
  readonly url: string;
  /** What came over each connection since the line was opened. */
  readonly bytes: () => readonly Buffer[];
  readonly close: () => Promise<void>;
}

/** A TCP proxy on a free port of 127.0.0.1 that keeps what passes from `port` to its clients. */
export async function startRecordedLine(port: number): Promise<RecordedLine> {
  const connections: Buffer[][] = [];
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    const heard: Buffer[] = [];
    connections.push(heard);
    far.on('data', (piece: Buffer) => heard.push(piece));
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
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => connections.map((pieces) => Buffer.concat(pieces)),
    close: () =>
      new Promise((closed) => {
        for (const socket of open) socket.destroy();
        server.close(() => closed());
      }),
  };
}
