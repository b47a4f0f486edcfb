/** What docs/peers.md promises about each feature of a peer: checked against the tests, the shots and the pictures. */

export interface PeerFacts {
  /** The text of a file, or null where there is none. */
  readonly read: (path: string) => string | null;
  /** Names of the shots that `npm run shots` takes. */
  readonly shots: ReadonlySet<string>;
}

interface PeerRow {
  readonly feature: string;
  readonly here: string;
  readonly proofs: string;
}

export function peerRows(markdown: string): readonly PeerRow[] {
  return [...markdown.matchAll(/^\| (?!Feature |-)([^|]+)\|([^|]+)\|(.+)\|$/gm)].map(([, feature = '', here = '', proofs = '']) => ({
    feature: feature.trim(),
    here: here.trim(),
    proofs: proofs.trim(),
  }));
}

/** `play('lobby', …)` and `name: 'home'` in the list of shots. */
export function shotNames(source: string): ReadonlySet<string> {
  const kinds = { play: 'play-', stage: 'stage-', console_: 'console-' } as const;
  const made = [...source.matchAll(/\b(play|stage|console_)\('([\w-]+)'/g)].map(
    ([, kind = 'play', name = '']) => `${kinds[kind as keyof typeof kinds]}${name}`,
  );
  return new Set([...made, ...[...source.matchAll(/\bname: '([\w-]+)'/g)].map(([, name = '']) => name)]);
}

/** Is there a test of this title in the file, word for word? */
const hasTest = (source: string, title: string): boolean => ["'", '"', '`'].some((quote) => source.includes(`(${quote}${title}${quote}`));

/** All that is wrong, as sentences. */
export function peerFaults(markdown: string, facts: PeerFacts): readonly string[] {
  return peerRows(markdown).flatMap(({ feature, here, proofs }) => {
    if (proofs === 'not yet') return here.startsWith('Not yet: ') ? [] : [`${feature}: not yet, and no reason why`];
    const each = proofs.split(/; (?=`tests|shot |picture )/).map((proof) => proofFault(proof, facts));
    return each.flatMap((fault) => (fault === null ? [] : [`${feature}: ${fault}`]));
  });
}

function proofFault(proof: string, { read, shots }: PeerFacts): string | null {
  const [, path = '', title = ''] = /^`(tests\/[^`]+\.test\.ts)` "(.+)"$/.exec(proof) ?? [];
  if (path !== '') {
    const source = read(path);
    if (source === null) return `${path} is not there`;
    return hasTest(source, title) ? null : `${path} has no test “${title}”`;
  }
  const [, kind = '', name = ''] = /^(shot|picture) `([^`]+)`$/.exec(proof) ?? [];
  if (kind === 'shot') return shots.has(name) ? null : `no shot is called ${name}`;
  if (kind === 'picture') return read(name) === null ? `${name} is not there` : null;
  return `“${proof}” is neither a test nor a shot nor a picture`;
}
