import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { deleteSetting, newSetting, renameSetting, type Setting } from './setting.ts';

const described = {
  id: predictableId('set', 1),
  ownerId: predictableId('usr', 1),
  title: 'First',
  createdAt: new Date('2026-01-01T00:00:00.000Z'),
};
const setting: Setting = { ...described, version: 3 };
const UNUSABLE = ['', '  ', 'x'.repeat(201)];

describe('a new setting', () => {
  it('begins at version 1, with its title without blanks around it', () => {
    expect(newSetting({ ...described, title: ' First ' })).toEqual({
      kind: 'created',
      setting: { ...described, version: 1 },
    });
  });

  it.each(UNUSABLE)('is not made with the title %j', (title) => {
    expect(newSetting({ ...described, title })).toEqual({ kind: 'unusableTitle', maxLength: 200 });
  });
});

describe('renaming', () => {
  it('gives another title, in the next version', () => {
    expect(renameSetting(setting, { expectedVersion: 3, title: ' Second ' })).toEqual({
      kind: 'renamed',
      setting: { ...setting, title: 'Second', version: 4 },
    });
  });

  it('is refused for another version than the current one', () => {
    const decision = renameSetting(setting, { expectedVersion: 2, title: 'Second' });
    expect(decision).toEqual({ kind: 'conflict', currentVersion: 3 });
  });

  it.each(UNUSABLE)('is refused for the title %j', (title) => {
    expect(renameSetting(setting, { expectedVersion: 3, title }).kind).toBe('unusableTitle');
  });
});

describe('deleting', () => {
  it('is refused for another version than the current one', () => {
    expect(deleteSetting(setting, { expectedVersion: 3 })).toEqual({ kind: 'deleted', setting });
    expect(deleteSetting(setting, { expectedVersion: 4 })).toEqual({ kind: 'conflict', currentVersion: 3 });
  });
});
