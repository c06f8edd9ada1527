import { describe, expect, it } from '@jest/globals';
import { createUsageCounts, type UsageSample } from './usage-counts.ts';

const sample = (given: Partial<UsageSample> = {}): UsageSample => ({
  operation: 'Stock',
  outcome: 'ok',
  cost: 3,
  ...given,
});

describe('what was asked', () => {
  it('is summed up by partner or client and operation, and told once', () => {
    const counts = createUsageCounts();
    counts.add(sample({ partnerId: 'ptn_1', client: 'whatever' }));
    counts.add(sample({ partnerId: 'ptn_1', outcome: 'errors' }));
    counts.add(sample({ partnerId: 'ptn_1', operation: null, outcome: 'refused', cost: 0 }));
    counts.add(sample({ client: 'storefront' }));
    counts.add(sample());
    expect(counts.drain()).toEqual([
      {
        partnerId: 'ptn_1',
        client: undefined,
        operations: [
          { operation: 'Stock', requests: 2, refused: 0, errors: 1, cost: 6 },
          { operation: null, requests: 1, refused: 1, errors: 0, cost: 0 },
        ],
      },
      expect.objectContaining({ client: 'storefront' }),
      expect.objectContaining({ client: undefined, partnerId: undefined }),
    ]);
    expect(counts.drain()).toEqual([]);
  });

  it('takes as much room as it may, whatever callers call themselves and their operations', () => {
    const counts = createUsageCounts();
    for (let number = 0; number < 2_000; number++) {
      counts.add(sample({ client: `client-${number}` }));
      counts.add(sample({ client: 'one', operation: `Operation${number}` }));
      counts.add(sample({ client: 'one', operation: 'x'.repeat(129) }));
    }
    const drained = counts.drain();
    expect(drained.length).toBeLessThanOrEqual(201);
    const all = drained.flatMap(({ operations }) => operations);
    expect(all.reduce((sum, { requests }) => sum + requests, 0)).toBe(6_000);
    expect(drained.find(({ client }) => client === 'one')?.operations.length).toBeLessThanOrEqual(501);
  });
});
