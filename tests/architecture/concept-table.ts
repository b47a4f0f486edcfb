/** What docs/concepts.md promises about each concept: checked against the rules, the words, the tests and the debrief. */

export interface ConceptRow {
  readonly concept: string;
  readonly mechanism: string;
  readonly rules: readonly string[];
  readonly words: readonly string[];
  readonly tests: readonly string[];
  readonly chapters: readonly string[];
  /** Detectors of found moments. */
  readonly moments: readonly string[];
  /** What the debrief shows, in words. */
  readonly shown: string;
}

/** Everything the rows are held against. */
export interface ConceptFacts {
  readonly concepts: readonly string[];
  readonly rules: ReadonlySet<string>;
  /** Per language: every leaf of the words by its dotted name. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly chapters: readonly string[];
  /** Per detector: the concepts that its moments show. */
  readonly moments: ReadonlyMap<string, readonly string[]>;
  /** The text of a test file, or null where there is none. */
  readonly testFile: (path: string) => string | null;
}

const quoted = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

/** The rows whose first cell begins with a name between backticks. */
export function conceptRows(markdown: string): readonly ConceptRow[] {
  return [...markdown.matchAll(/^\| `(\w+)`[^|]*\|(.*)\|\s*$/gm)].map(([, concept = '', rest = '']) => {
    const [mechanism = '', rules = '', words = '', tests = '', debrief = ''] = rest.split('|').map((cell) => cell.trim());
    return {
      concept,
      mechanism,
      rules: rules.match(/\b[A-Z]{2}\d+\b/g) ?? [],
      words: quoted(words),
      tests: quoted(tests),
      chapters: quoted(debrief).filter((name) => !name.startsWith('moment.')),
      moments: quoted(debrief).flatMap((name) => (name.startsWith('moment.') ? [name.slice('moment.'.length)] : [])),
      shown: debrief.replace(/`[^`]*`/g, '').replace(/^[\s:,]+/, ''),
    };
  });
}

/** The ids that test titles begin with: `OF3 an expired offer …`, `TE3 CU1 the giver …`, `FU2–FU4 …`. */
export function rulesTested(source: string): ReadonlySet<string> {
  const titles = source.matchAll(/\b(?:test|it)(?:\.each\([^)]*\))?\(\s*['"`]((?:[A-Z]{2}\d+[ –-])+)/g);
  return new Set([...titles].flatMap(([, ids = '']) => ids.match(/[A-Z]{2}\d+/g) ?? []));
}

/** How many sentences a text has; the full stop of an abbreviation and of a number ends none. */
export function sentenceCount(text: string): number {
  const plain = text.replace(/\b(dll|dsb|dst|mis|no|hlm|tgl|etc|vs|st|mr|mrs|dr|prof|e\.g|i\.e|U\.S|U\.N)\./gi, '$1').trim();
  const ends = plain.match(/[.!?…]+["”’)]*(?=\s+\S|$)/g)?.length ?? 0;
  return /[.!?…]["”’)]*$/.test(plain) ? ends : ends + 1;
}

/** All that is wrong, as sentences. */
export function conceptFaults(markdown: string, facts: ConceptFacts): readonly string[] {
  const rows = conceptRows(markdown);
  const counted = facts.concepts.flatMap((concept) => {
    const times = rows.filter((row) => row.concept === concept).length;
    return times === 1 ? [] : [`${concept} has ${times} rows`];
  });
  const unknown = rows.filter(({ concept }) => !facts.concepts.includes(concept)).map(({ concept }) => `${concept} is no concept`);
  return [...counted, ...unknown, ...rows.flatMap((row) => rowFaults(row, facts).map((fault) => `${row.concept} ${fault}`))];
}

function rowFaults(row: ConceptRow, facts: ConceptFacts): readonly string[] {
  const faults: string[] = [];
  if (row.mechanism === '') faults.push('names no mechanism');
  if (row.rules.length === 0) faults.push('names no rule');
  for (const rule of row.rules) if (!facts.rules.has(rule)) faults.push(`names ${rule}, which RULES.md does not have`);
  faults.push(...wordFaults(row, facts), ...testFaults(row, facts));
  if (row.chapters.length === 0 || row.shown === '') faults.push('does not say where the debrief shows it');
  for (const chapter of row.chapters) if (!facts.chapters.includes(chapter)) faults.push(`names ${chapter}, which is no chapter of the debrief`);
  for (const moment of row.moments) if (!facts.moments.get(moment)?.includes(row.concept)) faults.push(`names moment.${moment}, which does not look for it`);
  for (const [moment, shown] of facts.moments) if (shown.includes(row.concept) && !row.moments.includes(moment)) faults.push(`does not name moment.${moment}`);
  return faults;
}

function wordFaults(row: ConceptRow, facts: ConceptFacts): readonly string[] {
  const entry = `glossary.${row.concept}`;
  const faults: string[] = row.words.includes(entry) ? [] : [`does not name ${entry}`];
  for (const [language, leaves] of facts.words) {
    for (const word of row.words) {
      const found = [...leaves].filter(([key]) => key === word || key.startsWith(`${word}.`) || key === `${word}_other`);
      if (found.length === 0) faults.push(`names ${word}, which has no words in ${language}`);
      for (const [key, text] of found) if (text.trim() === '') faults.push(`names ${key}, which is empty in ${language}`);
    }
    for (const part of ['name', 'meaning', 'inGame']) if (!leaves.get(`${entry}.${part}`)) faults.push(`has no ${part} in ${language}`);
    const sentences = sentenceCount(leaves.get(`${entry}.meaning`) ?? '');
    if (sentences !== 2) faults.push(`has a meaning of ${sentences} sentences in ${language}`);
  }
  return faults;
}

function testFaults(row: ConceptRow, facts: ConceptFacts): readonly string[] {
  if (row.tests.length === 0) return ['names no test'];
  const sources = row.tests.map((path) => ({ path, source: facts.testFile(path) }));
  const missing = sources.filter(({ source }) => source === null).map(({ path }) => `names ${path}, which is not there`);
  if (missing.length > 0) return missing;
  const tested = sources.map(({ source }) => rulesTested(source ?? ''));
  return row.rules.some((rule) => tested.some((ids) => ids.has(rule)))
    ? []
    : [`names ${row.tests.join(' ')}, where no title begins with ${row.rules.join(' or ')}`];
}
