import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { SourceTree } from './source-tree.ts';

/**
 * What a module loads when it runs. The parser is Vite's own (Oxc): it is already a dependency, reads TypeScript and
 * JSX, and says for each import whether it is `import type`. TypeScript 7 has no JavaScript API to ask.
 */
export interface RuntimeImport {
  readonly specifier: string;
  /** A file of the tree (path from the root), a package or `node:` module, or null: nothing of that name. */
  readonly file: string | null;
  readonly package: string | null;
  /** Loaded with the module, not later by `import()` or as a worker. */
  readonly immediate: boolean;
}

export interface ParsedModule {
  readonly path: string;
  readonly imports: readonly RuntimeImport[];
  /** Type-only imports and exports, as resolved files. */
  readonly typeImports: readonly string[];
  readonly onlyReExports: boolean;
  readonly problems: readonly string[];
  readonly program: AstNode;
  readonly text: string;
}

export interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export function parseModule(path: string, text: string, tree: SourceTree): ParsedModule {
  const lang = path.endsWith('.tsx') ? 'tsx' : path.endsWith('.ts') ? 'ts' : 'jsx';
  const parsed = parseSync(path, text, { lang });
  const program = parsed.program as unknown as AstNode;
  const problems = parsed.errors.map((error) => `does not parse: ${error.message}`);
  const imports: RuntimeImport[] = [];
  const typeImports: string[] = [];

  const add = (specifier: string, immediate: boolean): void => {
    const resolved = resolve(path, specifier, tree);
    imports.push({ specifier, ...resolved, immediate });
    if (resolved.file === null && resolved.package === null) problems.push(`imports ${specifier}, which is not there`);
  };
  const addType = (specifier: string): void => {
    const { file } = resolve(path, specifier, tree);
    if (file !== null) typeImports.push(file);
  };

  let reExports = 0;
  let others = 0;
  for (const statement of program['body'] as AstNode[]) {
    const source = statement['source'] as AstNode | null | undefined;
    if (statement.type.startsWith('Export') && source) reExports += 1;
    else if (statement.type !== 'ImportDeclaration') others += 1;
  }

  walk(program, (node) => {
    const source = node['source'] as AstNode | null | undefined;
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration': {
        if (!source) return;
        const kind = (node['importKind'] ?? node['exportKind']) as string | undefined;
        // `import { type A } from` still loads the module (verbatimModuleSyntax): only `import type` does not.
        if (kind === 'type') addType(String(source['value']));
        else add(String(source['value']), true);
        return;
      }
      case 'ImportExpression': {
        const literal = literalText(source);
        if (literal === null) problems.push('has an import() whose path is computed, so that nobody can check it');
        else add(literal, false);
        return;
      }
      case 'TSImportType':
        return;
      case 'NewExpression': {
        // Workers: new Worker(new URL('./writer.ts', import.meta.url)).
        const [first, second] = node['arguments'] as AstNode[];
        const isUrl = (node['callee'] as AstNode)['name'] === 'URL';
        if (isUrl && second !== undefined && text.slice(second.start, second.end) === 'import.meta.url') {
          const literal = literalText(first);
          if (literal !== null && /\.(ts|tsx|js|mjs)$/.test(literal)) add(literal, false);
        }
        return;
      }
      case 'CallExpression': {
        const callee = node['callee'] as AstNode;
        const called = text.slice(callee.start, callee.end);
        const [first] = node['arguments'] as AstNode[];
        if (called === 'require') {
          const literal = literalText(first);
          if (literal === null) problems.push('calls require with a computed path');
          else add(literal, true);
        }
        if (called === 'import.meta.glob') {
          for (const pattern of literalTexts(first)) {
            for (const file of matching(path, pattern, tree)) imports.push({ specifier: pattern, file, package: null, immediate: false });
          }
        }
        return;
      }
      default:
    }
  });
  return { path, imports, typeImports, onlyReExports: reExports > 0 && others === 0, problems, program, text };
}

function resolve(from: string, specifier: string, tree: SourceTree): { file: string | null; package: string | null } {
  const bare = specifier.replace(/\?.*$/, '');
  if (!bare.startsWith('.') && !bare.startsWith('/')) return { file: null, package: packageName(bare) };
  const path = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(from), bare);
  return { file: tree.has(path) ? path : null, package: null };
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  // zod/mini is another weight and another promise than zod, so it keeps its own name.
  if (specifier === 'zod/mini') return specifier;
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}

function matching(from: string, pattern: string, tree: SourceTree): string[] {
  const whole = pattern.startsWith('/') ? pattern.slice(1) : posix.join(posix.dirname(from), pattern);
  return [...tree.keys()].filter((file) => posix.matchesGlob(file, whole));
}

function literalText(node: AstNode | null | undefined): string | null {
  return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

function literalTexts(node: AstNode | undefined): string[] {
  const nodes = node?.type === 'ArrayExpression' ? (node['elements'] as AstNode[]) : [node];
  return nodes.flatMap((each) => literalText(each) ?? []);
}

/** Visits every node; `visit` may return false to leave out what is below. */
export function walk(node: AstNode, visit: (node: AstNode, parent: AstNode | null, key: string) => unknown, parent: AstNode | null = null, key = ''): void {
  if (visit(node, parent, key) === false) return;
  for (const [name, value] of Object.entries(node)) {
    if (Array.isArray(value)) {
      for (const child of value) if (isNode(child)) walk(child, visit, node, name);
    } else if (isNode(value)) walk(value, visit, node, name);
  }
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && typeof (value as AstNode).type === 'string';
}
