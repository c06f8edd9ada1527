import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { checkDeclared } from './declared-media.ts';
import type { DeclaredMedia } from './media.ts';

const checksumSha256 = createHash('sha256').update('a picture').digest('base64');
const fine: DeclaredMedia = { contentType: 'image/png', sizeBytes: 1_000, checksumSha256 };

describe('what is about to be uploaded', () => {
  it('is a picture of a size that is allowed', () => {
    expect(() => {
      checkDeclared(fine, 1_000);
    }).not.toThrow();
  });

  it.each<Partial<DeclaredMedia>>([
    { contentType: 'image/svg+xml' },
    { contentType: 'text/html' },
    { contentType: 'image/PNG' },
    { sizeBytes: 0 },
    { sizeBytes: 1_001 },
    { sizeBytes: 1.5 },
    { checksumSha256: '' },
    { checksumSha256: 'abc' },
    { checksumSha256: `${checksumSha256}=` },
    { checksumSha256: createHash('md5').update('a picture').digest('base64') },
  ])('is refused with %j', (wrong) => {
    expect(() => {
      checkDeclared({ ...fine, ...wrong }, 1_000);
    }).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
