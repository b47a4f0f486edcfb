import { z } from 'zod';
import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import type { CommandAnswer } from '../../shared/protocol/messages.ts';

const envelope = z.strictObject({ commandId: z.string().regex(/^[A-Za-z0-9_-]{16,40}$/), command: z.unknown() });

/** A `CommandMessage` as it came over the wire, its command still unread; or which part of the envelope is wrong. */
export function readCommandMessage(raw: unknown): Result<z.infer<typeof envelope>, Refusal> {
  const parsed = envelope.safeParse(raw);
  if (parsed.success) return accept(parsed.data);
  const field = parsed.error.issues[0]?.path[0];
  const expected = field === 'commandId' ? '16-40 characters of A-Z a-z 0-9 _ -' : '{ commandId, command }';
  return refuse(refusal('malformed', { field: field === undefined ? 'message' : String(field), expected }));
}

/** The id to answer under, whatever came; '' when there is none. */
export function commandIdIn(raw: unknown): string {
  const id = raw !== null && typeof raw === 'object' && 'commandId' in raw ? raw.commandId : '';
  return typeof id === 'string' ? id.slice(0, 40) : '';
}

export const answerNo = (commandId: string, reason: Refusal): CommandAnswer => ({ ok: false, commandId, refusal: reason });

/** Whether a message, well formed or not, wants to say something to others. */
export function isChat(raw: unknown): boolean {
  const command = raw !== null && typeof raw === 'object' && 'command' in raw ? raw.command : null;
  return command !== null && typeof command === 'object' && 'type' in command && command.type === 'SendChat';
}
