import { CloseCode, Room, type RoomException, type RoomMethodName, type RoomOptions } from '@colyseus/core';

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
   * Colyseus decodes a frame in the socket's event, outside of any handler: a frame cut short would throw there.
   * To be called in `onCreate`, before the first client is bound.
   */
  protected guardFrames(): void {
    const room = this as unknown as { _onMessage: (client: FrameClient, buffer: Buffer) => void };
    const decode = room._onMessage.bind(this);
    room._onMessage = (client, buffer) => {
      try {
        decode(client, buffer);
      } catch (error) {
        this.report(`a frame in room ${this.roomId}`, error);
        client.leave(CloseCode.WITH_ERROR);
      }
    };
  }
}

interface FrameClient {
  readonly leave: (code: number) => void;
}
