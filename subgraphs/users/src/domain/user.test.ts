import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { changeProfile, hideAvatar, newUser, showAvatar, type ProfileChange } from './user.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const ada = newUser({
  id: predictableId('usr', 1),
  email: 'ada@example.org',
  displayName: 'Ada',
  createdAt: new Date('2026-01-01T00:00:00.000Z'),
});
const changing = (change: ProfileChange, user = ada) =>
  changeProfile(user, { expectedVersion: user.version, change, now });

describe('a profile', () => {
  it('changes what is given, in its canonical form, and keeps the rest', () => {
    const change = { username: 'Ada.Lovelace', givenName: ' Ada ', phone: '+49 30 123456', birthDate: '1815-12-10' };
    expect(() => changing(change)).toThrow('since 1900');
    expect(changing({ ...change, birthDate: '1990-12-10' })).toEqual({
      kind: 'changed',
      user: {
        ...ada,
        version: 2,
        username: 'ada.lovelace',
        givenName: 'Ada',
        phone: '+4930123456',
        birthDate: '1990-12-10',
      },
    });
  });

  it('loses what is null, and leaves what is absent', () => {
    const named = { ...ada, username: 'ada', givenName: 'Ada', familyName: 'Lovelace' };
    const decision = changing({ displayName: null, username: null, familyName: undefined }, named);
    expect(decision).toEqual({
      kind: 'changed',
      user: { ...ada, version: 2, givenName: 'Ada', familyName: 'Lovelace' },
    });
  });

  it('is not changed by somebody who has seen another version', () => {
    expect(changeProfile({ ...ada, version: 3 }, { expectedVersion: 2, change: {}, now })).toEqual({
      kind: 'conflict',
      currentVersion: 3,
    });
  });

  it.each<ProfileChange>([
    { displayName: '  ' },
    { displayName: 'x'.repeat(101) },
    { username: 'ad' },
    { username: '4da' },
    { username: 'аda' },
    { username: 'ada lovelace' },
    { phone: '030 123456' },
    { phone: '+0301234567' },
    { birthDate: '1990-02-30' },
    { birthDate: '2026-03-02' },
    { birthDate: '1990-1-1' },
    { birthDate: 'yesterday' },
  ])('refuses %j', (change) => {
    expect(() => changing(change)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('an avatar', () => {
  const avatar = predictableId('med', 1);

  it('is shown and hidden', () => {
    const shown = showAvatar(ada, avatar);
    expect(shown).toEqual({ ...ada, avatar, version: 2 });
    expect(hideAvatar(shown, 2)).toEqual({ kind: 'changed', user: { ...ada, version: 3 }, removed: avatar });
    expect(hideAvatar(shown, 1)).toEqual({ kind: 'conflict', currentVersion: 2 });
    expect(hideAvatar(ada, 1)).toEqual({ kind: 'unchanged', user: ada });
  });
});
