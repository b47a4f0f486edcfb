import { accept, refuse, type Result } from '../lib/result.ts';
import { refusal, type Refusal } from './refusals.ts';

/** What somebody says, without spaces around it; refused when nothing is left, naming the field. */
export function saidWords(raw: string, field: string): Result<string, Refusal> {
  const words = raw.trim();
  return words === '' ? refuse(refusal('malformed', { field, expected: 'some words' })) : accept(words);
}
