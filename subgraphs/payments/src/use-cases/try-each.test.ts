import { describe, expect, it } from '@jest/globals';
import { tryEach } from './try-each.ts';

describe('work for each', () => {
  it('is done for all, one after the other, and fails as the first has', async () => {
    const done: string[] = [];
    const work = async (item: number): Promise<void> => {
      done.push(`begins ${item}`);
      await Promise.resolve();
      if (item !== 2) throw new Error(`no ${item}`);
      done.push(`ends ${item}`);
    };
    await expect(tryEach([1, 2, 3], work)).rejects.toThrow('no 1');
    expect(done).toEqual(['begins 1', 'begins 2', 'ends 2', 'begins 3']);
  });

  it('is nothing for none', async () => {
    await tryEach([], () => Promise.reject(new Error('never')));
  });
});
