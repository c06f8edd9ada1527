import { createHash } from 'node:crypto';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Limited, RateLimits } from '../ports/rate-limits.ts';

export type Limits = Readonly<Record<Limited, { readonly uses: number; readonly windowSeconds: number }>>;

/** In the database, because replicas share the counts and a restart must not forget them. */
export function createPostgresRateLimits(postgres: Postgres, clock: Clock, limits: Limits): RateLimits {
  return {
    async take(limited, of = '') {
      const { uses, windowSeconds } = limits[limited];
      const now = clock.now();
      // A digest, because people also type other things into the field for their address.
      const key = createHash('sha256')
        .update(JSON.stringify([limited, of]))
        .digest();
      const [count] = await postgres.query<{ uses: number; window_ends_at: Date }>(
        `insert into use_count as c (key, uses, window_ends_at) values ($1, 1, $2)
         on conflict (key) do update set
           uses = case when c.window_ends_at > $3 then least(c.uses + 1, 1000000000) else 1 end,
           window_ends_at = case when c.window_ends_at > $3 then c.window_ends_at else excluded.window_ends_at end
         returning uses, window_ends_at`,
        [key, new Date(now.getTime() + windowSeconds * 1_000), now],
      );
      if (count === undefined) throw new Error('an upsert returns its row');
      if (count.uses <= uses) return { kind: 'allowed' };
      const leftMs = count.window_ends_at.getTime() - now.getTime();
      return { kind: 'tooMany', retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1_000)) };
    },
  };
}
