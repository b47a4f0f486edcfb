import type { CountryId } from '../../../../shared/lib/ids.ts';

export interface ParsedLine {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly name: string;
  readonly country: CountryId | null;
}

export type ListProblem =
  | { readonly kind: 'duplicate'; readonly line: number; readonly of: number }
  | { readonly kind: 'country'; readonly line: number; readonly word: string }
  | { readonly kind: 'too-long'; readonly line: number }
  | { readonly kind: 'too-many'; readonly line: number };

export interface ParsedList {
  readonly students: readonly ParsedLine[];
  /** Each of these must be mended first. */
  readonly problems: readonly ListProblem[];
  /** Blank lines between names; they are passed over. */
  readonly blank: readonly number[];
}

/** The server's own limits; it checks again. */
export const mostStudents = 60;
const longestName = 24;

/** Whatever differs only in case, accents or spaces is the same word. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * One student a line: a name, or a name and a country parted by a semicolon or, as spreadsheets paste, by a tab. The
 * number of a school's register in front (`7.`, or a column of its own) is left out.
 */
export function parseClassList(text: string, countries: readonly { readonly id: CountryId; readonly name: string }[]): ParsedList {
  const known = new Map(countries.flatMap(({ id, name }) => [[plain(id), id] as const, [plain(name), id] as const]));
  const students: ParsedLine[] = [];
  const problems: ListProblem[] = [];
  const blank: number[] = [];
  const firstLine = new Map<string, number>();
  const lines = text.replace(/\s+$/, '').split(/\r\n|\r|\n/);
  for (const [place, raw] of lines.entries()) {
    const line = place + 1;
    const cells = raw.split(/[\t;]/).map((cell) => cell.trim().replace(/\s+/g, ' '));
    if (cells.length > 1 && /^\d+[.)]?$/.test(cells[0] ?? '')) cells.shift();
    const name = (cells[0] ?? '').replace(/^\d+[.)] /, '');
    const word = cells.slice(1).find((cell) => cell !== '') ?? '';
    if (name === '') {
      if (text.trim() !== '') blank.push(line);
      continue;
    }
    if (students.length === mostStudents) {
      problems.push({ kind: 'too-many', line });
      break;
    }
    const before = firstLine.get(plain(name));
    const country = word === '' ? null : (known.get(plain(word)) ?? null);
    if ([...name].length > longestName) problems.push({ kind: 'too-long', line });
    else if (before !== undefined) problems.push({ kind: 'duplicate', line, of: before });
    if (word !== '' && country === null) problems.push({ kind: 'country', line, word });
    if (before === undefined) firstLine.set(plain(name), line);
    students.push({ line, name, country });
  }
  return { students, problems, blank };
}

/** The line that a refusal of the server is about (`students.3.name`); null: about none. */
export function lineOfRefusal(field: string | undefined, students: readonly ParsedLine[]): ParsedLine | null {
  const place = /^students\.(\d+)\./.exec(field ?? '')?.[1];
  return place === undefined ? null : (students[Number(place)] ?? null);
}
