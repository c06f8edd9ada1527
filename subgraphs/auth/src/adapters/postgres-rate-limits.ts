import { createHash } from 'node:crypto';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { createWindowCounts } from '@agora/subgraph-kit/postgres/window-counts';
import { networkOf } from '../domain/client-network.ts';
import type { Limited, RateLimits } from '../ports/rate-limits.ts';

export interface Limit {
  readonly uses: number;
  /** Of these, how many from one client; absent where it does not matter from where. */
  readonly usesPerClient?: number;
  readonly windowSeconds: number;
}

export type Limits = Readonly<Record<Limited, Limit>>;

/** @returns the limits for a client, which is not known where nobody has told. */
export function createPostgresRateLimits(
  postgres: Postgres,
  clock: Clock,
  limits: Limits,
): (clientIp: string | undefined) => RateLimits {
  const counts = createWindowCounts<Buffer>(postgres, clock, { table: 'use_count', key: 'key', count: 'uses' });
  const refusalFor = async (counted: readonly string[], limit: { uses: number; windowSeconds: number }) => {
    // A digest, because people also type other things into the field for their address, and a client's is personal.
    const key = createHash('sha256').update(JSON.stringify(counted)).digest();
    const { count, secondsLeft } = await counts.add(key, limit.windowSeconds);
    return count > limit.uses ? ({ kind: 'tooMany', retryAfterSeconds: secondsLeft } as const) : undefined;
  };

  return (clientIp) => ({
    async take(limited, of = '') {
      const { uses, usesPerClient, windowSeconds } = limits[limited];
      // The client's share first: what it is refused must not be missing for others.
      const isShared = usesPerClient !== undefined && clientIp !== undefined;
      const refused = isShared
        ? await refusalFor([limited, 'from', networkOf(clientIp)], { uses: usesPerClient, windowSeconds })
        : undefined;
      return refused ?? (await refusalFor([limited, of], { uses, windowSeconds })) ?? { kind: 'allowed' };
    },
  });
}
