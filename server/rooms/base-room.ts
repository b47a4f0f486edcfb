import { CloseCode, Room, type RoomException, type RoomMethodName, type RoomOptions } from '@colyseus/core';
import { isPlainFrame } from './plain-frame.ts';

/**
 * What every room needs so that one hostile frame or one bug never ends the process, and with it every class on it.
 */
export abstract class BaseRoom<Options extends RoomOptions> extends Room<Options> {
  abstract report(problem: string, error: unknown): void;

  /** With this, Colyseus catches what handlers throw; without it, it ends the process. */
  override onUncaughtException(error: RoomException, method: RoomMethodName): void {
    this.report(`${method} in room ${this.roomId}`, error.cause ?? error);
  }

  /**
   * Colyseus decodes a frame in the socket's event, outside of any handler: a frame cut short would throw there, and one made to
   * explode would hold up every class. Whoever sends one is not heard again, however long the socket takes to close.
   * To be called in `onCreate`, before the first client is bound.
   */
  protected guardFrames(): void {
    const room = this as unknown as { _onMessage: (client: FrameClient, buffer: Buffer) => void };
    const decode = room._onMessage.bind(this);
    const unheard = new WeakSet<FrameClient>();
    room._onMessage = (client, buffer) => {
      if (unheard.has(client)) return;
      try {
        if (!isPlainFrame(buffer)) throw new Error('not a plain message');
        decode(client, buffer);
      } catch (error) {
        unheard.add(client);
        this.report(`a frame in room ${this.roomId}`, error);
        client.leave(CloseCode.WITH_ERROR);
      }
    };
  }
}

interface FrameClient {
  readonly leave: (code: number) => void;
}
