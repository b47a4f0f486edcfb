import { startTcpProxy, type TcpProxy } from '../network/tcp-proxy.ts';

/** A line to the server whose every byte towards the client is kept: answers with their headers, and frames of sockets. */
export interface RecordedLine extends TcpProxy {
  /** What came over each connection since the line was opened. */
  readonly bytes: () => readonly Buffer[];
}

/** A TCP proxy that keeps what passes from `port` to its clients. */
export async function startRecordedLine(port: number): Promise<RecordedLine> {
  const connections: Buffer[][] = [];
  const proxy = await startTcpProxy(
    () => port,
    (near, far) => {
      const heard: Buffer[] = [];
      connections.push(heard);
      far.on('data', (piece: Buffer) => heard.push(piece));
      near.pipe(far);
      far.pipe(near);
    },
  );
  return { ...proxy, bytes: () => connections.map((pieces) => Buffer.concat(pieces)) };
}
