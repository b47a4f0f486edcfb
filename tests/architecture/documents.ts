import { posix } from 'node:path';
import type { SourceTree } from './source-tree.ts';

/** What the project's documents promise about its files. Each returns what is wrong, as sentences. */

const rulePrefixes = 'CH|NS|AG|OF|DL|FR|FA|TR|FU|PY|PR|CU|TE|TL|TH|CA|PN|MO|SV|PW|IN|PF|PL|NW|CC|ID|WI|OR|LD|PH|RS|BT|SC|DB|TP';

/** `shared/game/decide.ts`, `client/state/`, `RULES.md`: what looks like a path between backticks or in a link. */
export function pathsNamedIn(markdown: string): readonly string[] {
  const quoted = [...markdown.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  const linked = [...markdown.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  const isPath = (text: string): boolean =>
    /^\.?[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*\/?$/.test(text) && (text.includes('/') || /\.(md|json|ts|tsx)$/.test(text)) && !/^(npm|node|@)/.test(text);
  return [...new Set([...quoted, ...linked].filter(isPath))];
}

/** Paths that a document names and the repository does not have. A document's links start from its own folder. */
export function missingPaths(document: string, markdown: string, has: (path: string) => boolean): readonly string[] {
  const folder = posix.dirname(document);
  return pathsNamedIn(markdown)
    .filter((path) => !has(path.replace(/\/$/, '')) && !has(posix.join(folder, path).replace(/\/$/, '')))
    .map((path) => `${document} names ${path}, which is not there`);
}

/** How often each rule id is defined: `- **OF3** An expired offer …`. */
export function definedRules(rules: string): ReadonlyMap<string, number> {
  const defined = new Map<string, number>();
  for (const [, id = ''] of rules.matchAll(/^- \*\*([A-Z]{2}\d+)\*\* \S/gm)) defined.set(id, (defined.get(id) ?? 0) + 1);
  return defined;
}

/** Rules that code or tests cite and RULES.md does not define exactly once. `TR1–TR3` and `ID1-ID6` cite both ends. */
export function unknownRules(tree: SourceTree, rules: string): readonly string[] {
  const defined = definedRules(rules);
  const wrong: string[] = [...defined].filter(([, times]) => times > 1).map(([id]) => `RULES.md defines ${id} more than once`);
  const cited = new RegExp(
    `(?:(?:\\brules? |\\()((?:(?:${rulePrefixes})\\d+(?:[–-]|, | and )?)+))|(?:(?:test|it)(?:\\.each\\([^)]*\\))?\\(\\s*['"\`]((?:${rulePrefixes})\\d+)\\b)`,
    'g',
  );
  for (const [path, text] of tree) {
    for (const match of text.matchAll(cited)) {
      for (const [id] of (match[1] ?? match[2] ?? '').matchAll(/[A-Z]{2}\d+/g)) {
        if (!defined.has(id)) wrong.push(`${path} cites ${id}, which RULES.md does not have`);
      }
    }
  }
  return [...new Set(wrong)];
}

/** Files longer than 300 lines whose first line does not begin with a reason, and names that are not kebab-case. */
export function untidyFiles(tree: SourceTree): readonly string[] {
  return [...tree].flatMap(([path, text]) => {
    const lines = text.split('\n');
    const long = lines.length > 301 && !/^(\/\/|\/\*|\{|\s*<!--)\s*\S.*\b(long|because|one|list|every|all|generated)\b/i.test(lines[0] ?? '');
    const file = posix.basename(path).replace(/\.(test|config)?\.?[a-z]+$/, '');
    const misnamed = !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(file.replace(/\.(test|config|d|worker)$/, ''));
    return [...(long ? [`${path} has ${lines.length - 1} lines and its first line does not say why`] : []), ...(misnamed ? [`${path} is not kebab-case`] : [])];
  });
}
