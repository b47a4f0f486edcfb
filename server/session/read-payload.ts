import type { Refusal } from '../../shared/game/refusals.ts';
import { accept, type Result } from '../../shared/lib/result.ts';
import { cleanWords } from './clean-words.ts';
import { checkName } from './names.ts';

/** A command as it came, read by `parse` once its free text is clean and a name in it has passed the same check as at the door. */
export function readPayload<Payload>(command: unknown, parse: (command: unknown) => Result<Payload, Refusal>): Result<Payload, Refusal> {
  const named = checkedNames(cleanWords(command));
  return named.ok ? parse(named.value) : named;
}

function checkedNames(command: unknown): Result<unknown, Refusal> {
  if (command === null || typeof command !== 'object' || !('type' in command) || command.type !== 'RenameSeat' || !('name' in command)) return accept(command);
  const name = checkName(command.name);
  return name.ok ? accept({ ...command, name: name.value }) : name;
}
