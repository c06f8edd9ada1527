import { describe, expect, it } from '@jest/globals';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { rateConfig } from './limit-config.ts';
import { createRateLimits } from './rate-limits.ts';

const limits = createRateLimits(
  rateConfig.parse({
    networks: { requests: { capacity: 50, perSecond: 10 }, cost: { capacity: 500, perSecond: 100 } },
    callers: [
      { roles: ['admin'], requests: { capacity: 7, perSecond: 7 } },
      { requests: { capacity: 5, perSecond: 2 }, cost: { capacity: 100, perSecond: 10 } },
    ],
    fields: [
      { names: ['Mutation.signIn', 'Mutation.signUp'], capacity: 3, perSecond: 1 },
      { names: ['Mutation.redeem'], by: 'caller', capacity: 2, perSecond: 1, whenLost: 'local' },
    ],
  }),
);
const user = { ...GUEST, roles: ['customer'], subject: 'usr_1' } as unknown as Viewer;
const use = { cost: 20.5, rootFields: [] };
const told = (charges: ReturnType<typeof limits.ofRequest>) =>
  charges.map(({ limit, amount, allowance }) => [
    limit,
    amount,
    allowance.capacity,
    allowance.periodMicros / 1_000_000,
  ]);

describe('what is counted', () => {
  it('of a stranger: the network, its cost, too', () => {
    const stranger = { viewer: GUEST, clientIp: '192.0.2.7' };
    expect(told(limits.ofRequest(stranger))).toEqual([['network', 1, 50, 5]]);
    expect(told(limits.ofOperation(stranger, use))).toEqual([['network-cost', 21, 500, 5]]);
  });

  it('of a user: the network and the user', () => {
    const caller = { viewer: user, clientIp: '192.0.2.7' };
    expect(told(limits.ofRequest(caller))).toEqual([
      ['network', 1, 50, 5],
      ['requests', 1, 5, 2.5],
    ]);
    expect(told(limits.ofOperation(caller, use))).toEqual([['cost', 21, 100, 10]]);
    const admin = { viewer: { ...user, roles: ['customer', 'admin'] } };
    expect(told(limits.ofRequest(admin))[1]).toEqual(['requests', 1, 7, 1]);
  });

  it('of a key: its quota, in windows', () => {
    const quota = { requests: 100, cost: 1_000, windowSeconds: 60 };
    const partner = { viewer: { ...GUEST, roles: ['partner'] }, grant: { key: 'key_1', partner: 'ptn_1', quota } };
    expect(told(limits.ofRequest(partner)).at(-1)).toEqual(['quota', 1, 100, 60]);
    expect(told(limits.ofOperation(partner, use)).at(-1)).toEqual(['quota-cost', 21, 1_000, 60]);
  });

  it('of a field: each time that it is asked for, by the network also of those who have a session', () => {
    const rootFields = ['Mutation.signIn', 'Mutation.signUp', 'Mutation.redeem', 'Mutation.other'];
    const keysOf = (viewer: Viewer, clientIp: string) =>
      limits
        .ofOperation({ viewer, clientIp }, { cost: 0, rootFields })
        .map(({ key, amount, whenLost }) => [key, amount, whenLost]);
    const [signIn, redeem] = keysOf(user, '192.0.2.7');
    expect(signIn?.slice(1)).toEqual([2, 'refuse']);
    expect(redeem).toEqual(['fields:1:usr_1', 1, 'local']);
    expect(keysOf(GUEST, '192.0.2.7')[0]).toEqual(signIn);
    expect(keysOf(user, '192.0.2.8')[0]).not.toEqual(signIn);
  });

  it('keeps no address', () => {
    expect(JSON.stringify(limits.ofRequest({ viewer: GUEST, clientIp: '192.0.2.7' }))).not.toContain('192.0.2');
  });

  it('is one thing for all of an IPv6 network', () => {
    const keyOf = (clientIp: string) => limits.ofRequest({ viewer: GUEST, clientIp })[0]?.key;
    expect(keyOf('2001:db8:1:2::1')).toBe(keyOf('2001:db8:1:2:ffff::9'));
    expect(keyOf('2001:db8:1:2::1')).not.toBe(keyOf('2001:db8:1:3::1'));
  });

  it('is nothing but quotas where limits are not enforced', () => {
    const off = createRateLimits(
      rateConfig.parse({ enforced: 'false', networks: { requests: { capacity: 1, perSecond: 1 } } }),
    );
    expect(off.ofRequest({ viewer: user, clientIp: '192.0.2.7' })).toEqual([]);
  });
});
