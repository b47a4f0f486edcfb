import type { Socket } from 'node:net';
import type { Client } from '@colyseus/core';
import type WebSocket from 'ws';

/** Colyseus gives no type to what a client stands on. */
export const socketOf = (client: Client): WebSocket => client.ref as unknown as WebSocket;

/** Gathers what a flush sends to a device into one write to its socket; half of the cost of sending is the system call. */
export function corkAll(clients: readonly Client[]): () => void {
  const sockets = clients.map((client) => (client.ref as unknown as { readonly _socket?: Socket | null })._socket);
  for (const socket of sockets) socket?.cork();
  return () => {
    for (const socket of sockets) socket?.uncork();
  };
}

/** More waiting bytes than this and the socket is dead or hopeless; the client resumes with a new one. */
const maxBuffered = 256 * 1024;

export const isStuck = (client: Client): boolean => socketOf(client).bufferedAmount > maxBuffered;
