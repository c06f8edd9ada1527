import { describe, expect, it } from '@jest/globals';
import { ipRanges, isIpRange } from './ip-ranges.ts';

describe('ranges of addresses', () => {
  const ranges = ipRanges(['192.0.2.0/24', '198.51.100.7', '2001:db8::/32', '10.0.0.0/8']);
  it.each(['192.0.2.0', '192.0.2.255', '198.51.100.7', '2001:db8::1', '2001:DB8:0:0::1', '10.255.0.1'])(
    'have %s',
    (ip) => {
      expect(ranges.has(ip)).toBe(true);
    },
  );
  it.each(['192.0.3.0', '198.51.100.8', '2001:db9::1', '11.0.0.1', '::', '', 'nowhere', '192.0.2.1/32'])(
    'do not have %j',
    (ip) => {
      expect(ranges.has(ip)).toBe(false);
    },
  );
  it('have nothing where there are none', () => {
    expect(ipRanges([]).has('192.0.2.1')).toBe(false);
  });
  it.each(['192.0.2.0/33', '192.0.2', '2001:db8::/129', '192.0.2.0/', '192.0.2.0/-1', '192.0.2.0/8/8', 'here', ''])(
    'are not made of %j',
    (text) => {
      expect(isIpRange(text)).toBe(false);
      expect(() => ipRanges([text])).toThrow('no range');
    },
  );
});
