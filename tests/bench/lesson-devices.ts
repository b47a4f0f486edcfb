import type { Client, Room } from '@colyseus/sdk';
import { randomUUID } from 'node:crypto';
import type { Command } from '../../shared/game/commands/table.ts';
import type { LessonCreated } from '../../shared/protocol/http.ts';
import { type CommandAnswer, type JoinOptions, protocolVersion } from '../../shared/protocol/messages.ts';

/** Joins a world as the web client does, private views as patches included. */
export async function joinWorld(client: Client, code: string, as: JoinOptions['as'], secret: string): Promise<Room> {
  const options: JoinOptions = { protocol: protocolVersion, as, secret, ...(as === 'seat' ? { patches: true } : {}) };
  const room = await client.joinById(code, options);
  room.reconnection.enabled = false;
  // Kinds that this bench does not look at are received and counted all the same.
  room.onMessage('*', () => undefined);
  return room;
}

export const sendCommand = (room: Room, command: Command): Promise<CommandAnswer> =>
  room.request('command', { commandId: randomUUID(), command }) as Promise<CommandAnswer>;

/** A teacher who comes, gives these commands, and leaves again. */
export async function teach(client: Client, lesson: LessonCreated, commands: readonly ('StartLesson' | 'NextPhase')[]): Promise<void> {
  const room = await joinWorld(client, lesson.code, 'teacher', lesson.teacherSecret);
  for (const type of commands) {
    const answer = await sendCommand(room, { type });
    if (!answer.ok) throw new Error(`${type} was refused: ${answer.refusal.reason}`);
  }
  await room.leave(true);
}
