import { beforeAll, describe, expect, it } from '@jest/globals';
import { normalPassword, type NormalPassword } from '../domain/password.ts';
import type { PasswordHasher } from '../ports/password-hasher.ts';
import { createArgon2PasswordHasher } from './argon2-password-hasher.ts';

const options = { memoryKib: 19_456, passes: 2, parallelism: 1, concurrency: 1, queueLength: 10 };
const password = (text: string): NormalPassword => normalPassword(text) ?? ('' as NormalPassword);

describe('password hashes', () => {
  let hasher: PasswordHasher;
  beforeAll(async () => {
    hasher = await createArgon2PasswordHasher(options);
  });

  it('are argon2id with the parameters that are asked for, and salted', async () => {
    const [first, second] = await Promise.all([
      hasher.hash(password('one of two')),
      hasher.hash(password('one of two')),
    ]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it('verify their own password and no other, to the last byte', async () => {
    const hash = await hasher.hash(password('before\u0000after'));
    expect(await hasher.verify(hash, password('before\u0000after'))).toBe(true);
    expect(await hasher.verify(hash, password('before\u0000other'))).toBe(false);
    const long = 'k7'.repeat(511);
    const ofLong = await hasher.hash(password(`${long}ab`));
    expect(await hasher.verify(ofLong, password(`${long}ab`))).toBe(true);
    expect(await hasher.verify(ofLong, password(`${long}ac`))).toBe(false);
  });

  it('never verify where there is no hash', async () => {
    expect(await hasher.verify(undefined, password('whatever it is'))).toBe(false);
  });

  it('are not made for more callers than may wait', async () => {
    const busy = await createArgon2PasswordHasher({ ...options, queueLength: 1 });
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => busy.hash(password('one of many'))));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });
});
