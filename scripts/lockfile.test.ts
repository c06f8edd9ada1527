import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

interface Entry {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };
const installed = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && !link);
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

describe('the lockfile', () => {
  it('fixes the content of every package by its SHA-512', () => {
    const loose = installed.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  it('names no registry, so that it works with any', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('says of every package that wants to run code at install whether it may', () => {
    const undecided = installed.filter(
      ([path, { hasInstallScript }]) => hasInstallScript && !(nameOf(path) in allowScripts),
    );
    expect(undecided.map(([path]) => nameOf(path))).toEqual([]);
  });

  it('has one copy of graphql: two would not recognise each other', () => {
    expect(installed.filter(([path]) => nameOf(path) === 'graphql').map(([path]) => path)).toEqual([
      'node_modules/graphql',
    ]);
  });
});
