import { describe, expect, it } from '@jest/globals';
import { predictableId } from '@agora/testkit/predictable-ids';
import { checkDisplayName, displayNameFrom, erased, isActive, type Account } from './account.ts';

describe('a display name', () => {
  it('is trimmed', () => {
    expect(checkDisplayName('  Ada Lovelace ')).toBe('Ada Lovelace');
  });

  it.each([
    ['is empty', '   '],
    ['is too long', 'a'.repeat(101)],
    ['has a line break', 'Ada\nLovelace'],
    ['has half a character', 'Ada\ud800'],
    ['turns the reading direction', 'Ada\u202eLovelace'],
  ])('is refused when it %s', (_why, name) => {
    expect(() => checkDisplayName(name)).toThrow('A display name has 1 to 100 visible characters.');
  });
});

describe('an account', () => {
  const account: Account = {
    id: predictableId('usr', 1),
    email: 'ada@example.com',
    passwordHash: 'hash',
    roles: ['customer', 'admin'],
    status: 'active',
    createdAt: new Date('2026-03-01T12:00:00.000Z'),
  };

  it('can be signed in to while it is active', () => {
    expect(isActive(account)).toBe(true);
    expect([isActive({ ...account, status: 'suspended' }), isActive(erased(account))]).toEqual([false, false]);
  });

  it('that is erased is an id and a date', () => {
    const { id, createdAt } = account;
    expect(erased(account)).toEqual({ id, createdAt, roles: [], status: 'deleted' });
  });

  it('has the name that a provider gives, if others may see it', () => {
    expect(displayNameFrom(' Ada ')).toBe('Ada');
    expect([displayNameFrom(undefined), displayNameFrom('A\u202eda')]).toEqual(['New customer', 'New customer']);
  });
});
