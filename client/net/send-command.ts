import { effect } from '@preact/signals';
import type { Command } from '../../shared/game/commands/table.ts';
import type { CommandAnswer, CommandMessage } from '../../shared/protocol/messages.ts';
import { connectionStatus, lessonCode, pendingCount } from '../state/views.ts';
import { newId } from './new-id.ts';
import { openRoom, revision } from './connection.ts';
import { dropPending, keepPending, leftPending } from './pending-commands.ts';

const answerMs = 8_000;
const shownMs = 1_500;

interface Waiting {
  readonly code: string;
  readonly message: CommandMessage;
  readonly answered: (answer: CommandAnswer) => void;
}
const queue: Waiting[] = [];
let working = false;

/**
 * Sends one command and returns the server's answer, however long it takes: without an answer (undefined, a drop, a
 * reload) the same `commandId` goes out again, and the server answers it only once. Commands keep their order.
 * An accepted one is answered here when the view that shows it has come.
 */
export function sendCommand(command: Command): Promise<CommandAnswer> {
  const code = lessonCode.peek() ?? '';
  const message: CommandMessage = { commandId: newId(), command };
  keepPending(code, message);
  return enqueue(code, message);
}

/** What this tab had not got answered before a reload. */
export function resendLeft(code: string): void {
  for (const message of leftPending(code)) {
    if (!queue.some((waiting) => waiting.message.commandId === message.commandId)) void enqueue(code, message);
  }
}

function enqueue(code: string, message: CommandMessage): Promise<CommandAnswer> {
  return new Promise((answered) => {
    queue.push({ code, message, answered });
    pendingCount.value = queue.length;
    void work();
  });
}

async function work(): Promise<void> {
  if (working) return;
  working = true;
  const { readAnswer } = await import('./read-message.ts');
  for (let next = queue[0]; next !== undefined; next = queue[0]) {
    if (lessonCode.peek() !== next.code) {
      // The page has gone to another lesson; its storage keeps the command.
      queue.shift();
      continue;
    }
    await online();
    const answer = readAnswer(
      await openRoom()
        ?.request('command', next.message, { timeout: answerMs })
        .catch(() => undefined),
    );
    if (answer === null || answer.commandId !== next.message.commandId) {
      await pause(400);
      continue;
    }
    queue.shift();
    dropPending(next.code, next.message.commandId);
    if (answer.ok) await shown(answer.revision);
    pendingCount.value = queue.length;
    next.answered(answer);
  }
  pendingCount.value = 0;
  working = false;
}

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

const until = (isTrue: () => boolean): Promise<void> =>
  new Promise((go) => {
    let stop: (() => void) | undefined;
    let done = false;
    stop = effect(() => {
      if (done || !isTrue()) return;
      done = true;
      go();
      queueMicrotask(() => stop?.());
    });
  });

const online = (): Promise<void> => until(() => connectionStatus.value === 'online');
const shown = (wanted: number): Promise<void> => Promise.race([until(() => revision.value >= wanted), pause(shownMs)]);
