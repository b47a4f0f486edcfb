import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const read = <Value>(path: string): Value => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Value;
const manifest = read<Manifest>('package.json');
const lock = read<Lock>('package-lock.json');
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

describe('dependencies', () => {
  test('every version is exact, and the lock has the same', () => {
    expect(Object.keys(wanted).length).toBeGreaterThan(20);
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  // A registry that lacks a platform's package makes npm leave it out, and npm ci then refuses the lock everywhere.
  test('the lock names every platform’s optional package', () => {
    const locked = Object.keys(lock.packages);
    const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`)))
        .map((name) => `${from} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('there is one copy of the schema library, and ws has no known hole', () => {
    const copies = (name: string) =>
      Object.entries(lock.packages)
        .filter(([path]) => path.endsWith(`node_modules/${name}`))
        .map(([, entry]) => entry.version ?? '');
    expect(copies('@colyseus/schema')).toHaveLength(1);
    expect(copies('ws')).toEqual(['8.23.0']);
  });

  test('scripts run under the pinned Node', () => {
    expect(process.version).toBe(`v${manifest.dependencies['node']}`);
  });
});
