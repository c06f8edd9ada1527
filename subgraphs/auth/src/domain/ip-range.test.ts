import { describe, expect, it } from '@jest/globals';
import { isIpRange } from './ip-range.ts';

describe('an address or a network', () => {
  it.each(['0.0.0.0', '192.0.2.7', '255.255.255.255', '10.0.0.0/8', '0.0.0.0/0', '192.0.2.0/32'])('is %s', (text) => {
    expect(isIpRange(text)).toBe(true);
  });

  it.each(['::', '::1', '2001:db8::', '2001:db8::/32', '1:2:3:4:5:6:7:8', '::/0', '1::8/128', 'FE80::1'])(
    'is %s',
    (text) => {
      expect(isIpRange(text)).toBe(true);
    },
  );

  it.each([
    '',
    '192.0.2',
    '192.0.2.256',
    '192.0.2.01',
    '192.0.2.7/33',
    '192.0.2.7/',
    '1.2.3.4.5',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '::12345',
    '::1/129',
    '::1/1/2',
    'example.org',
    "' or true --",
  ])('is not "%s"', (text) => {
    expect(isIpRange(text)).toBe(false);
  });
});
