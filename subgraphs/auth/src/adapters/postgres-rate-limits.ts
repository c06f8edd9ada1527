import { createHash } from 'node:crypto';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { networkOf } from '../domain/client-network.ts';
import type { Limited, RateLimits } from '../ports/rate-limits.ts';

export interface Limit {
  readonly uses: number;
  /** Of these, how many from one client; absent where it does not matter from where. */
  readonly usesPerClient?: number;
  readonly windowSeconds: number;
}

export type Limits = Readonly<Record<Limited, Limit>>;

/**
 * In the database, because replicas share the counts and a restart must not forget them.
 * @returns the limits for a client, which is not known where nobody has told.
 */
export function createPostgresRateLimits(
  postgres: Postgres,
  clock: Clock,
  limits: Limits,
): (clientIp: string | undefined) => RateLimits {
  const countedUntil = async (counted: readonly string[], limit: { uses: number; windowSeconds: number }) => {
    const { uses, windowSeconds } = limit;
    const now = clock.now();
    // A digest, because people also type other things into the field for their address, and a client's is personal.
    const key = createHash('sha256').update(JSON.stringify(counted)).digest();
    const [count] = await postgres.query<{ uses: number; window_ends_at: Date }>(
      `insert into use_count as c (key, uses, window_ends_at) values ($1, 1, $2)
       on conflict (key) do update set
         uses = case when c.window_ends_at > $3 then least(c.uses + 1, 1000000000) else 1 end,
         window_ends_at = case when c.window_ends_at > $3 then c.window_ends_at else excluded.window_ends_at end
       returning uses, window_ends_at`,
      [key, new Date(now.getTime() + windowSeconds * 1_000), now],
    );
    if (count === undefined) throw new Error('an upsert returns its row');
    if (count.uses <= uses) return undefined;
    const leftMs = count.window_ends_at.getTime() - now.getTime();
    return { kind: 'tooMany', retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1_000)) } as const;
  };

  return (clientIp) => ({
    async take(limited, of = '') {
      const { uses, usesPerClient, windowSeconds } = limits[limited];
      // The client's share first: what it is refused must not be missing for others.
      const isShared = usesPerClient !== undefined && clientIp !== undefined;
      const refused = isShared
        ? await countedUntil([limited, 'from', networkOf(clientIp)], { uses: usesPerClient, windowSeconds })
        : undefined;
      return refused ?? (await countedUntil([limited, of], { uses, windowSeconds })) ?? { kind: 'allowed' };
    },
  });
}
