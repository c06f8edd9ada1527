import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { deleteAddress, newAddress, renameAddress, type Address } from './address.ts';

const described = {
  id: predictableId('adr', 1),
  ownerId: predictableId('usr', 1),
  title: 'First',
  createdAt: new Date('2026-01-01T00:00:00.000Z'),
};
const address: Address = { ...described, version: 3 };
const UNUSABLE = ['', '  ', 'x'.repeat(201)];

describe('a new address', () => {
  it('begins at version 1, with its title without blanks around it', () => {
    expect(newAddress({ ...described, title: ' First ' })).toEqual({
      kind: 'created',
      address: { ...described, version: 1 },
    });
  });

  it.each(UNUSABLE)('is not made with the title %j', (title) => {
    expect(newAddress({ ...described, title })).toEqual({ kind: 'unusableTitle', maxLength: 200 });
  });
});

describe('renaming', () => {
  it('gives another title, in the next version', () => {
    expect(renameAddress(address, { expectedVersion: 3, title: ' Second ' })).toEqual({
      kind: 'renamed',
      address: { ...address, title: 'Second', version: 4 },
    });
  });

  it('is refused for another version than the current one', () => {
    const decision = renameAddress(address, { expectedVersion: 2, title: 'Second' });
    expect(decision).toEqual({ kind: 'conflict', currentVersion: 3 });
  });

  it.each(UNUSABLE)('is refused for the title %j', (title) => {
    expect(renameAddress(address, { expectedVersion: 3, title }).kind).toBe('unusableTitle');
  });
});

describe('deleting', () => {
  it('is refused for another version than the current one', () => {
    expect(deleteAddress(address, { expectedVersion: 3 })).toEqual({ kind: 'deleted', address });
    expect(deleteAddress(address, { expectedVersion: 4 })).toEqual({ kind: 'conflict', currentVersion: 3 });
  });
});
