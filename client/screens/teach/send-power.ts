import { signal } from '@preact/signals';
import type { Command } from '../../../shared/game/commands/table.ts';
import { letterOf } from '../../../shared/protocol/world-id.ts';
import type { CommandAnswer } from '../../../shared/protocol/messages.ts';
import { sendCommand } from '../../net/send-command.ts';
import { sendOver, type WorldLink } from '../../net/world-links.ts';
import { toast } from '../../parts/announcer.tsx';
import { leadsAll, otherLinks, worldLinks } from '../../state/worlds.ts';
import { worldId } from '../../state/views.ts';
import { refusalSentence } from '../../text/refusal-sentence.ts';
import { t } from '../../text/text.ts';
import { isOfOneWorld } from './world-powers.ts';

/** The teacher's command on its way, by type; its button spins. */
export const sending = signal<Command['type'] | null>(null);

/** A command to all worlds that not every one took: it can be sent again to those that did not. */
export interface PartlyDone {
  readonly command: Command;
  readonly done: readonly string[];
  /** Why not, in words. */
  readonly failed: readonly { readonly id: string; readonly why: string }[];
}
export const partlyDone = signal<PartlyDone | null>(null);

/**
 * Sends one of the teacher's powers; says what came of it. `done` is said when it was accepted. In a lesson with twin
 * worlds it goes to every world that the teacher leads, unless it belongs to one alone; each answers for itself.
 * `elsewhere`: what the other worlds are told where a part of the command names something of the shown world.
 */
export async function sendPower(command: Command, done?: string, elsewhere: Command = command): Promise<boolean> {
  sending.value = command.type;
  const others = leadsAll.peek() && !isOfOneWorld(command) ? otherLinks.peek() : [];
  const [answer, ...rest] = await Promise.all([sendCommand(command), ...others.map((link) => sendOver(link, elsewhere))]);
  if (sending.peek() === command.type) sending.value = null;
  if (others.length > 0) return sayOfAll(command, [[worldId.peek() ?? '', answer], ...others.map(({ id }, at) => [id, rest[at] ?? null] as const)], done);
  if (answer.ok) {
    if (done !== undefined) toast(done);
  } else {
    toast(refusalSentence(answer.refusal), 'bad');
  }
  return answer.ok;
}

/** Sends a command to one world alone, whichever the console shows. */
export async function sendToWorld(link: WorldLink, command: Command): Promise<void> {
  sayOfAll(command, [[link.id, await sendOver(link, command)]]);
}

/** Once more, to the worlds that did not take it. */
export async function retryPower(): Promise<void> {
  const before = partlyDone.peek();
  if (before === null) return;
  const links = worldLinks.peek().filter(({ id }) => before.failed.some((one) => one.id === id));
  const answers = await Promise.all(links.map((link) => sendOver(link, before.command)));
  sayOfAll(before.command, [
    ...before.done.map((id) => [id, { ok: true, commandId: '', revision: 0 }] as const),
    ...links.map(({ id }, at) => [id, answers[at] ?? null] as const),
  ]);
}

/** One line when all have taken it or all refused alike; else what each world answered stays on the console. */
function sayOfAll(command: Command, answers: readonly (readonly [id: string, answer: CommandAnswer | null])[], done?: string): boolean {
  const failed = answers.flatMap(([id, answer]) =>
    answer === null ? [{ id, why: t('worlds.noAnswer') }] : answer.ok ? [] : [{ id, why: refusalSentence(answer.refusal) }],
  );
  const taken = answers.filter(([, answer]) => answer?.ok).map(([id]) => id);
  if (failed.length === 0) {
    partlyDone.value = null;
    if (done !== undefined) toast(done);
  } else if (taken.length === 0 && failed.every(({ why }) => why === failed[0]?.why)) {
    partlyDone.value = null;
    toast(failed[0]?.why ?? '', 'bad');
  } else {
    partlyDone.value = { command, done: taken, failed };
    toast(failed.map(({ id, why }) => t('worlds.failedIn', { world: letterOf(id), why })).join(' '), 'bad');
  }
  return failed.length === 0;
}
