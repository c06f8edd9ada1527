import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { deleteNotebook, newNotebook, renameNotebook, type Notebook } from './notebook.ts';

const described = {
  id: predictableId('ntb', 1),
  ownerId: predictableId('usr', 1),
  title: 'First',
  createdAt: new Date('2026-01-01T00:00:00.000Z'),
};
const notebook: Notebook = { ...described, version: 3 };
const UNUSABLE = ['', '  ', 'x'.repeat(201)];

describe('a new notebook', () => {
  it('begins at version 1, with its title without blanks around it', () => {
    expect(newNotebook({ ...described, title: ' First ' })).toEqual({
      kind: 'created',
      notebook: { ...described, version: 1 },
    });
  });

  it.each(UNUSABLE)('is not made with the title %j', (title) => {
    expect(newNotebook({ ...described, title })).toEqual({ kind: 'unusableTitle', maxLength: 200 });
  });
});

describe('renaming', () => {
  it('gives another title, in the next version', () => {
    expect(renameNotebook(notebook, { expectedVersion: 3, title: ' Second ' })).toEqual({
      kind: 'renamed',
      notebook: { ...notebook, title: 'Second', version: 4 },
    });
  });

  it('is refused for another version than the current one', () => {
    const decision = renameNotebook(notebook, { expectedVersion: 2, title: 'Second' });
    expect(decision).toEqual({ kind: 'conflict', currentVersion: 3 });
  });

  it.each(UNUSABLE)('is refused for the title %j', (title) => {
    expect(renameNotebook(notebook, { expectedVersion: 3, title }).kind).toBe('unusableTitle');
  });
});

describe('deleting', () => {
  it('is refused for another version than the current one', () => {
    expect(deleteNotebook(notebook, { expectedVersion: 3 })).toEqual({ kind: 'deleted', notebook });
    expect(deleteNotebook(notebook, { expectedVersion: 4 })).toEqual({ kind: 'conflict', currentVersion: 3 });
  });
});
