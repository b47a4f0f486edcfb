import { signal } from '@preact/signals';
import type { Command } from '../../../shared/game/commands/table.ts';
import { sendCommand } from '../../net/send-command.ts';
import { toast } from '../../parts/announcer.tsx';
import { refusalSentence } from '../../text/refusal-sentence.ts';

/** The teacher's command on its way, by type; its button spins. */
export const sending = signal<Command['type'] | null>(null);

/** Sends one of the teacher's powers; says what came of it. `done` is said when it was accepted. */
export async function sendPower(command: Command, done?: string): Promise<boolean> {
  sending.value = command.type;
  const answer = await sendCommand(command);
  if (sending.peek() === command.type) sending.value = null;
  if (answer.ok) {
    if (done !== undefined) toast(done);
  } else {
    toast(refusalSentence(answer.refusal), 'bad');
  }
  return answer.ok;
}
