import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { deleteVoucher, newVoucher, renameVoucher, type Voucher } from './voucher.ts';

const described = {
  id: predictableId('vch', 1),
  ownerId: predictableId('usr', 1),
  title: 'First',
  createdAt: new Date('2026-01-01T00:00:00.000Z'),
};
const voucher: Voucher = { ...described, version: 3 };
const UNUSABLE = ['', '  ', 'x'.repeat(201)];

describe('a new voucher', () => {
  it('begins at version 1, with its title without blanks around it', () => {
    expect(newVoucher({ ...described, title: ' First ' })).toEqual({
      kind: 'created',
      voucher: { ...described, version: 1 },
    });
  });

  it.each(UNUSABLE)('is not made with the title %j', (title) => {
    expect(newVoucher({ ...described, title })).toEqual({ kind: 'unusableTitle', maxLength: 200 });
  });
});

describe('renaming', () => {
  it('gives another title, in the next version', () => {
    expect(renameVoucher(voucher, { expectedVersion: 3, title: ' Second ' })).toEqual({
      kind: 'renamed',
      voucher: { ...voucher, title: 'Second', version: 4 },
    });
  });

  it('is refused for another version than the current one', () => {
    const decision = renameVoucher(voucher, { expectedVersion: 2, title: 'Second' });
    expect(decision).toEqual({ kind: 'conflict', currentVersion: 3 });
  });

  it.each(UNUSABLE)('is refused for the title %j', (title) => {
    expect(renameVoucher(voucher, { expectedVersion: 3, title }).kind).toBe('unusableTitle');
  });
});

describe('deleting', () => {
  it('is refused for another version than the current one', () => {
    expect(deleteVoucher(voucher, { expectedVersion: 3 })).toEqual({ kind: 'deleted', voucher });
    expect(deleteVoucher(voucher, { expectedVersion: 4 })).toEqual({ kind: 'conflict', currentVersion: 3 });
  });
});
