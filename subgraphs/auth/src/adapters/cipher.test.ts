import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { createCipher } from './cipher.ts';

describe('what is encrypted', () => {
  const cipher = createCipher(randomBytes(32));

  it('can be read with its key, looks different each time, and does not show what it is', () => {
    const [first, second] = [cipher.encrypt('a private key'), cipher.encrypt('a private key')];
    expect([cipher.decrypt(first), cipher.decrypt(second)]).toEqual(['a private key', 'a private key']);
    expect(first).not.toBe(second);
    expect(Buffer.from(first, 'base64').toString('latin1')).not.toContain('private');
  });

  it('cannot be read with another key, or when it was changed', () => {
    const encrypted = cipher.encrypt('a private key');
    expect(() => createCipher(randomBytes(32)).decrypt(encrypted)).toThrow();
    const changed = Buffer.from(encrypted, 'base64');
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => cipher.decrypt(changed.toString('base64'))).toThrow();
  });
});
