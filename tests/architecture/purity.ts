import { walk, type AstNode } from './module-imports.ts';
import { parseSync } from 'vite';

/**
 * What a module touches of the world around it. Biome can forbid globals, but neither `Math.random` nor
 * `text.toLocaleUpperCase()`, so both kinds are looked for here, in the syntax tree.
 */
export interface Impurity {
  readonly path: string;
  readonly line: number;
  readonly name: string;
}

/** What a folder must not touch: global names, and members by name wherever they are called. */
export interface PurityRule {
  readonly reason: string;
  readonly globals: readonly string[];
  readonly members: readonly string[];
  readonly math: 'exact' | 'no-random';
}

/** shared/: no clock, no chance, no IO, no DOM, no Node, no locale, no arithmetic that engines may round differently. */
export const sharedPurity: PurityRule = {
  reason: 'the same log must give the same state on every machine, in every year and every language',
  globals: [
    'Date',
    'performance',
    'Temporal',
    'crypto',
    'Intl',
    'console',
    'process',
    'Buffer',
    'require',
    'globalThis',
    'global',
    'self',
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'Worker',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'clearTimeout',
    'clearInterval',
    'queueMicrotask',
    'requestAnimationFrame',
    'eval',
    'Function',
    'WeakRef',
    'FinalizationRegistry',
  ],
  members: ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'localeCompare'],
  math: 'exact',
};

/** server/session: what a simulation replaces is handed in. */
export const sessionPurity: PurityRule = {
  reason: 'clock, timers and chance are handed in by server/main.ts, so that a simulated lesson can own them',
  globals: ['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'process', 'console'],
  members: ['randomBytes', 'randomUUID', 'randomInt', 'getRandomValues'],
  math: 'no-random',
};

/** Exact on every engine (IEEE 754 or integers); sin, exp, pow and their kin may differ in the last digit. */
const exactMath = ['min', 'max', 'floor', 'ceil', 'round', 'trunc', 'abs', 'sign', 'sqrt', 'imul', 'fround', 'clz32'];

export function findImpurities(path: string, text: string, rule: PurityRule): readonly Impurity[] {
  const program = parseSync(path, text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }).program as unknown as AstNode;
  const found: Impurity[] = [];
  const report = (node: AstNode, name: string): void => {
    found.push({ path, line: text.slice(0, node.start).split('\n').length, name });
  };
  walk(program, (node, parent, key) => {
    if (node.type.startsWith('TS') && !isRuntimeTypeScript(node.type)) return false;
    switch (node.type) {
      case 'MetaProperty':
        report(node, 'import.meta');
        return;
      case 'Identifier': {
        const name = String(node['name']);
        if (isReference(parent, key) && rule.globals.includes(name)) report(node, name);
        if (isReference(parent, key) && name === 'Math' && parent?.type !== 'MemberExpression') report(node, 'Math as a value');
        if (isImported(parent) && rule.members.includes(name)) report(node, name);
        return;
      }
      case 'MemberExpression': {
        const member = memberName(node);
        const object = node['object'] as AstNode;
        if (object.type === 'Identifier' && object['name'] === 'Math') {
          const allowed = member !== null && (rule.math === 'exact' ? exactMath.includes(member) : member !== 'random');
          if (!allowed) report(node, `Math.${member ?? '[computed]'}`);
        } else if (member !== null && rule.members.includes(member)) report(node, `.${member}`);
        return;
      }
      case 'BinaryExpression':
        if (rule.math === 'exact' && node['operator'] === '**') report(node, '**');
        return;
      default:
    }
    return;
  });
  return found;
}

const isRuntimeTypeScript = (type: string): boolean => ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion'].includes(type);

const isImported = (parent: AstNode | null): boolean => parent?.type === 'ImportSpecifier';

/** A name that is read, not the key of an object, a member or a label; a local of that name counts as well. */
function isReference(parent: AstNode | null, key: string): boolean {
  if (parent === null) return false;
  if (parent.type === 'MemberExpression') return key === 'object' || parent['computed'] === true;
  if (parent.type === 'Property' && key === 'key') return parent['computed'] === true || parent['shorthand'] === true;
  if (/^(MethodDefinition|PropertyDefinition)$/.test(parent.type) && key === 'key') return parent['computed'] === true;
  return !/^(ImportSpecifier|ExportSpecifier|ImportDefaultSpecifier|ImportNamespaceSpecifier|LabeledStatement|BreakStatement|ContinueStatement)$/.test(
    parent.type,
  );
}

function memberName(node: AstNode): string | null {
  const property = node['property'] as AstNode;
  if (node['computed'] !== true) return String(property['name']);
  return property.type === 'Literal' ? String(property['value']) : null;
}
