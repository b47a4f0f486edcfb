import { plainText } from './plain-text.ts';
import { censored } from './word-filter.ts';

/** The free text of these commands is shown to others. */
const spoken: Readonly<Record<string, readonly string[]>> = {
  SendChat: ['text'],
  PublishHeadline: ['text'],
  OpenVote: ['question'],
  AskForHelp: ['text'],
  SendNote: ['text'],
  AnswerNote: ['text'],
  Reflect: ['text'],
  Pause: ['reason'],
  StopAndAsk: ['question'],
  BookmarkMoment: ['note'],
  RemoveSeat: ['reason'],
  WriteExit: ['before', 'now', 'because'],
};

/** A raw command with its free text cleaned; anything else, however malformed, is passed on as it is. */
export function cleanWords(command: unknown): unknown {
  if (command === null || typeof command !== 'object' || !('type' in command) || typeof command.type !== 'string') return command;
  const fields = Object.hasOwn(spoken, command.type) ? (spoken[command.type] ?? []) : [];
  const cleaned = fields.flatMap((field) => {
    const text = (command as Record<string, unknown>)[field];
    // What is too long is refused by its schema; cleaning it first would only cost time.
    return typeof text !== 'string' || text.length > 1000 ? [] : [[field, censored(plainText(text))] as const];
  });
  return cleaned.length === 0 ? command : { ...command, ...Object.fromEntries(cleaned) };
}
