import { plainText } from './plain-text.ts';
import { censored } from './word-filter.ts';

/** The free text of these commands is shown to others. */
const spoken: Readonly<Record<string, string>> = {
  SendChat: 'text',
  PublishHeadline: 'text',
  OpenVote: 'question',
  AskForHelp: 'text',
  SendNote: 'text',
  AnswerNote: 'text',
  Reflect: 'text',
  Pause: 'reason',
  StopAndAsk: 'question',
  BookmarkMoment: 'note',
  RemoveSeat: 'reason',
};

/** A raw command with its free text cleaned; anything else, however malformed, is passed on as it is. */
export function cleanWords(command: unknown): unknown {
  if (command === null || typeof command !== 'object' || !('type' in command) || typeof command.type !== 'string') return command;
  const field = Object.hasOwn(spoken, command.type) ? spoken[command.type] : undefined;
  if (field === undefined) return command;
  const text = (command as Record<string, unknown>)[field];
  // What is too long is refused by its schema; cleaning it first would only cost time.
  if (typeof text !== 'string' || text.length > 1000) return command;
  return { ...command, [field]: censored(plainText(text)) };
}
