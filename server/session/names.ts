import { type Refusal, refusal } from '../../shared/game/refusals.ts';
import { accept, refuse, type Result } from '../../shared/lib/result.ts';
import { graphemes, hasInvisible, hasPiledMarks, plainText } from './plain-text.ts';
import { holdsBadWord } from './word-filter.ts';

export const maxNameGraphemes = 24;

/** Names under which only the teacher or the game speaks. */
const reserved = new Set([
  'teacher',
  'guru',
  'pakguru',
  'buguru',
  'ibuguru',
  'bapakguru',
  'admin',
  'administrator',
  'moderator',
  'mufakat',
  'system',
  'sistem',
  'server',
  'bot',
  'operator',
  'host',
]);

/**
 * A name as it will be shown, or why not: at most 24 graphemes after NFKC, no control, bidi or zero-width characters,
 * at least one letter or digit, no bad word in either language, not the teacher's.
 */
export function checkName(raw: unknown): Result<string, Refusal> {
  const no = (about: Omit<Refusal, 'reason'>) => refuse(refusal('name-not-allowed', { field: 'name', ...about }));
  if (typeof raw !== 'string') return refuse(refusal('malformed', { field: 'name', expected: 'text' }));
  if (raw.length > 200) return refuse(refusal('text-too-long', { field: 'name', limit: maxNameGraphemes }));
  if (hasInvisible(raw.normalize('NFKC').replace(/[\t\n\r]/g, ' ')) || hasPiledMarks(raw.normalize('NFC'))) return no({ expected: 'visible characters' });
  const name = plainText(raw);
  if (!/[\p{L}\p{N}]/u.test(name)) return no({ expected: 'a letter' });
  if (graphemes(name) > maxNameGraphemes || name.length > 64) return refuse(refusal('text-too-long', { field: 'name', limit: maxNameGraphemes }));
  const bare = skeleton(name);
  if (reserved.has(bare) || nameParts(name).some((part) => reserved.has(part) && part !== 'host' && part !== 'bot')) return no({ expected: 'another name' });
  if (holdsBadWord(name) || holdsBadWord(bare)) return no({ expected: 'another name' });
  return accept(name);
}

/** Two names are the same when their skeletons are: case, accents, spaces and look-alike letters do not count. */
export function skeleton(name: string): string {
  return nameParts(name).join('');
}

const nameParts = (name: string): string[] =>
  [...name.normalize('NFKD').toLowerCase()]
    .map((letter) => lookAlikes[letter] ?? letter)
    .join('')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** Digits, signs, Cyrillic and Greek letters that pass for Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  l: 'i',
  ı: 'i',
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  ё: 'e',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  г: 'r',
  д: 'd',
  п: 'n',
  и: 'u',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  μ: 'u',
  γ: 'y',
};
