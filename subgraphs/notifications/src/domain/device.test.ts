import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { MAX_DEVICES, surplus, type Device } from './device.ts';

const device = (minute: number): Device => ({
  userId: predictableId('usr', 1),
  token: `token-${minute}`,
  platform: 'WEB',
  registeredAt: new Date(Date.UTC(2026, 0, 1, 0, minute)),
});

describe('devices', () => {
  it('are let go when there are too many, those that were registered first', () => {
    const devices = Array.from({ length: MAX_DEVICES + 2 }, (_, minute) => device((minute * 7) % (MAX_DEVICES + 2)));
    expect(surplus(devices).map(({ token }) => token)).toEqual(['token-1', 'token-0']);
    expect(surplus(devices.slice(2))).toEqual([]);
  });
});
