import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { changeEmail, deleteUser, isOwnEmail, reactivateUser, suspendUser } from './account.ts';
import { newUser, type User } from './user.ts';

const ada: User = {
  ...newUser({ id: predictableId('usr', 1), email: 'Ada@example.org', displayName: 'Ada', createdAt: new Date(0) }),
  username: 'ada',
  givenName: 'Ada',
  familyName: 'Lovelace',
  phone: '+4930123456',
  birthDate: '1990-12-10',
};
const gone = { id: ada.id, createdAt: ada.createdAt, displayName: 'Former customer', status: 'deleted', version: 2 };

describe('an account', () => {
  it('is suspended and used again', () => {
    const suspended = { ...ada, status: 'suspended' as const, version: 2 };
    expect(suspendUser(ada)).toEqual({ kind: 'changed', user: suspended });
    expect(suspendUser(suspended)).toEqual({ kind: 'unchanged', user: suspended });
    expect(reactivateUser(suspended)).toEqual({ kind: 'changed', user: { ...ada, version: 3 } });
    expect(reactivateUser(ada)).toEqual({ kind: 'unchanged', user: ada });
  });

  it('keeps nothing personal when it is deleted, and stays so', () => {
    const { user } = deleteUser(ada);
    expect(user).toEqual(gone);
    expect(deleteUser(user)).toEqual({ kind: 'unchanged', user });
    expect(suspendUser(user)).toEqual({ kind: 'deleted' });
    expect(reactivateUser(user)).toEqual({ kind: 'deleted' });
    expect(changeEmail(user, 'ada@example.org')).toBeUndefined();
  });

  it('follows the address that is signed in with', () => {
    expect(changeEmail(ada, 'ada@example.com')).toEqual({ ...ada, email: 'ada@example.com', version: 2 });
    expect(changeEmail(ada, 'Ada@example.org')).toBeUndefined();
  });

  it('is confirmed by its address', () => {
    expect(isOwnEmail(ada, ' ada@EXAMPLE.org')).toBe(true);
    expect(isOwnEmail(ada, 'eve@example.org')).toBe(false);
    expect(isOwnEmail(deleteUser(ada).user, '')).toBe(false);
  });
});
