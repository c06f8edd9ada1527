import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { describe, expect, it, jest } from '@jest/globals';
import { createLoaders } from './context.ts';
import type { Notebook } from './domain/notebook.ts';
import type { NotebookStore } from './ports/notebook-store.ts';

const [ME, OTHER] = [predictableId('usr', 1), predictableId('usr', 2)];
const notebook = (number: number, ownerId = ME): Notebook => ({
  id: predictableId('ntb', number),
  ownerId,
  title: 'First',
  version: 1,
  createdAt: new Date(0),
});

function loadersOver(...notebooks: Notebook[]) {
  const findMany = jest
    .fn<NotebookStore['findMany']>()
    .mockResolvedValue(new Map(notebooks.map((each) => [each.id, each])));
  return { loaders: createLoaders({ findMany }, viewer({ subject: ME })), findMany };
}

describe('the loaders of a request', () => {
  it('read what 50 references name in one go', async () => {
    const notebooks = Array.from({ length: 50 }, (_each, index) => notebook(index));
    const { loaders, findMany } = loadersOver(...notebooks);
    expect(await Promise.all(notebooks.map(({ id }) => loaders.notebook.load(id)))).toEqual(notebooks);
    expect(findMany).toHaveBeenCalledTimes(1);
  });

  it("take another's notebook for none", async () => {
    const { loaders } = loadersOver(notebook(1, OTHER));
    expect(await loaders.notebook.load(notebook(1).id)).toBeUndefined();
  });
});
