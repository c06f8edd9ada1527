import { describe, expect, it } from '@jest/globals';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { createLogger } from '@agora/subgraph-kit/log';
import { createMetrics } from '@agora/subgraph-kit/metrics';
import { createFakeClock } from '@agora/testkit/fake-clock';
import type { z } from 'zod';
import { OperationRefused } from '../operation/refusal.ts';
import { rateConfig } from './limit-config.ts';
import { createLimitMetrics } from './limit-metrics.ts';
import { createLocalCounters } from './local-counters.ts';
import { createMeters } from './meter.ts';
import { createRateLimits } from './rate-limits.ts';
import { createSharedCounters } from './shared-counters.ts';

function meters(rate: z.input<typeof rateConfig>, maximumCost?: number) {
  const clock = createFakeClock();
  const local = createLocalCounters(clock);
  const log = createLogger({ service: 'test', level: 'silent' });
  const registry = createMetrics('test');
  const meterOf = createMeters({
    limits: createRateLimits(rateConfig.parse(rate)),
    counters: createSharedCounters({ store: local, local, log }),
    maximumCost,
    metrics: createLimitMetrics(registry, false),
  });
  return { meterOf, clock, registry };
}
const stranger = { viewer: GUEST, clientIp: '192.0.2.7' };
const use = (cost: number, ...rootFields: string[]) => ({ cost, rootFields });

describe('a meter', () => {
  it('refuses beyond the capacity, says when to come again, and lets in then', async () => {
    const { meterOf, clock } = meters({ networks: { requests: { capacity: 2, perSecond: 0.25 } } });
    await meterOf(stranger).admit();
    await meterOf(stranger).admit();
    const third = meterOf(stranger);
    await expect(third.admit()).rejects.toMatchObject({ code: 'RATE_LIMITED', details: { retryAfterSeconds: 4 } });
    expect(third.headers()).toEqual({
      'ratelimit-policy': '"network";q=2;w=8',
      ratelimit: '"network";r=0;t=8',
    });
    clock.advance(4_000);
    await meterOf(stranger).admit();
  });

  it('takes nothing of a request that another limit refuses', async () => {
    const { meterOf } = meters({
      networks: { cost: { capacity: 10, perSecond: 1 } },
      fields: [{ names: ['Mutation.signIn'], capacity: 2, perSecond: 1 }],
    });
    await expect(meterOf(stranger).charge(use(8, ...Array<string>(3).fill('Mutation.signIn')))).rejects.toBeInstanceOf(
      OperationRefused,
    );
    const two = meterOf(stranger);
    await two.charge(use(8, 'Mutation.signIn', 'Mutation.signIn'));
    await expect(meterOf(stranger).charge(use(1, 'Mutation.signIn'))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    expect(two.headers().ratelimit).toContain('"network-cost";r=2');
    await meterOf(stranger).charge(use(2));
  });

  it('refuses what no pause would help as too complex, with its cost', async () => {
    const { meterOf } = meters({ networks: { cost: { capacity: 50, perSecond: 1 } } }, 100);
    const refusal = (cost: number) =>
      meterOf(stranger)
        .charge(use(cost))
        .catch((error: unknown) => (error as OperationRefused).errors[0]?.originalError);
    await expect(refusal(101)).resolves.toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      details: { cost: 101, maximum: 100 },
    });
    await expect(refusal(51)).resolves.toMatchObject({ details: { cost: 51, maximum: 50 } });
  });

  it('charges a quota the estimate, and gives back what was not needed', async () => {
    const { meterOf, clock } = meters({ enforced: false });
    const quota = { requests: 3, cost: 100, windowSeconds: 60 };
    const partner = { viewer: GUEST, grant: { key: 'key_1', partner: 'ptn_1', quota } };
    const first = meterOf(partner);
    await first.admit();
    await first.charge(use(90));
    await expect(meterOf(partner).charge(use(11))).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    first.settle(20);
    const second = meterOf(partner);
    await second.admit();
    await second.charge(use(80));
    expect(second.headers()).toEqual({
      'ratelimit-policy': '"quota";q=3;w=60, "quota-cost";q=100;w=60',
      ratelimit: '"quota";r=1;t=60, "quota-cost";r=0;t=60',
    });
    await meterOf(partner).admit();
    await expect(meterOf(partner).admit()).rejects.toMatchObject({ details: { retryAfterSeconds: 60 } });
    clock.advance(60_000);
    await meterOf(partner).admit();
  });

  it('counts what it refuses, by the limit', async () => {
    const { meterOf, registry } = meters({ networks: { requests: { capacity: 1, perSecond: 1 } } });
    await meterOf(stranger).admit();
    await meterOf(stranger)
      .admit()
      .catch(() => undefined);
    expect(await registry.getSingleMetricAsString('rate_limited_total')).toContain(
      '{limit="network",service="test"} 1',
    );
  });
});
