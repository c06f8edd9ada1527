import { expect, it } from '@jest/globals';
import { crc32c } from './crc32c.ts';

it.each([
  ['the check value of the catalogue', Buffer.from('123456789'), 0xe3069283],
  ['32 bytes of zeros (RFC 3720, B.4)', Buffer.alloc(32), 0x8a9136aa],
  ['32 bytes of ones (RFC 3720, B.4)', Buffer.alloc(32, 0xff), 0x62a8ab43],
])('is that of %s', (_, bytes, checksum) => {
  expect(crc32c(bytes)).toBe(checksum);
});
