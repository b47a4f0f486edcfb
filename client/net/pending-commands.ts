import type { Command } from '../../shared/game/commands/table.ts';
import type { CommandMessage } from '../../shared/protocol/messages.ts';

/** Commands without an answer yet, kept over a reload of this tab, so that each is sent again under its own id. */
const key = (code: string): string => `mufakat:pending:${code}`;
const tooOldMs = 10 * 60_000;

interface Kept {
  readonly commandId: string;
  readonly command: Command;
  readonly atMs: number;
}

function read(code: string): Kept[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(code)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((entry: Kept) => typeof entry?.commandId === 'string' && Date.now() - entry.atMs < tooOldMs) : [];
  } catch {
    return [];
  }
}

function write(code: string, kept: readonly Kept[]): void {
  try {
    if (kept.length === 0) sessionStorage.removeItem(key(code));
    else sessionStorage.setItem(key(code), JSON.stringify(kept));
  } catch {
    // Without storage a reload loses what was not answered; the page itself still resends.
  }
}

export const keepPending = (code: string, message: CommandMessage): void => write(code, [...read(code), { ...message, atMs: Date.now() }]);
export const dropPending = (code: string, commandId: string): void =>
  write(
    code,
    read(code).filter((entry) => entry.commandId !== commandId),
  );
export const leftPending = (code: string): readonly CommandMessage[] => read(code).map(({ commandId, command }) => ({ commandId, command }));
