import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it, jest } from '@jest/globals';
import { createLoaders } from './context.ts';
import type { LoyaltyStore } from './ports/loyalty-store.ts';
import type { UserReads } from './ports/user-reads.ts';

describe('the loaders of a request', () => {
  it('read the points of 50 users in one go', async () => {
    const ids = Array.from({ length: 50 }, (_each, index) => predictableId('usr', index));
    const points = jest.fn<LoyaltyStore['points']>().mockResolvedValue(new Map(ids.map((id, index) => [id, index])));
    const loaders = createLoaders(
      { users: jest.fn<UserReads['users']>() },
      { points, list: jest.fn<LoyaltyStore['list']>(), count: jest.fn<LoyaltyStore['count']>() },
    );
    expect(await loaders.loyaltyPoints.loadMany(ids)).toEqual(ids.map((_id, index) => index));
    expect(points).toHaveBeenCalledTimes(1);
  });
});
