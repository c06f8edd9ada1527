import { systemClock } from '@agora/subgraph-kit/clock';
import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it } from '@jest/globals';
import type { ImportStore, ImportTransaction } from '../ports/import-store.ts';
import type { ImportDependencies } from './dependencies.ts';
import { applyImports } from './import-jobs.ts';

describe('imports that are left', () => {
  it('are applied although an earlier one cannot be', async () => {
    const [broken, good] = [newId('imp'), newId('imp')];
    const locked: string[] = [];
    const transaction: Partial<ImportTransaction> = {
      lockImport(id) {
        locked.push(id);
        return id === broken ? Promise.reject(new Error('broken')) : Promise.resolve(undefined);
      },
    };
    const imports: Partial<ImportStore> = {
      applying: () => Promise.resolve([broken, good]),
      transaction: (work) => work(transaction as ImportTransaction),
    };
    const dependencies = { imports: imports as ImportStore, clock: systemClock, newId } as ImportDependencies;
    await expect(applyImports(dependencies)).rejects.toThrow('broken');
    expect(locked).toEqual([broken, good]);
  });
});
