import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { linkExpiry } from './account-link.ts';
import { newSignUp } from './sign-up.ts';

const now = new Date('2026-03-01T12:00:00.000Z');

describe('a link', () => {
  it('is good for an hour where it opens an account, and for a day where it proves an address', () => {
    expect(linkExpiry('resetPassword', now)).toEqual(new Date('2026-03-01T13:00:00.000Z'));
    expect(linkExpiry('changeEmail', now)).toEqual(new Date('2026-03-02T12:00:00.000Z'));
    const signUp = { email: 'ada@example.com', passwordHash: 'hash', displayName: 'Ada', createdAt: now };
    expect(newSignUp({ id: predictableId('usr', 1), ...signUp }).expiresAt).toEqual(linkExpiry('changeEmail', now));
  });
});
