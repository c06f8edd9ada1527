import type { Clock } from '@agora/subgraph-kit/clock';
import { isId } from '@agora/subgraph-kit/ids';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Attempt, CodeThrottle } from '../ports/code-throttle.ts';

export interface CodeLimits {
  /** How many wrong codes one may name in a window. */
  readonly maxWrongCodes: number;
  /** How many all guests together may: anybody can be another guest each time. */
  readonly maxWrongCodesOfGuests: number;
  readonly windowSeconds: number;
}

interface CountRow {
  attempts: number;
  window_ends_at: Date;
}

/**
 * Counts in the database, because replicas must share the counts. A right code gives back its own attempt and no more:
 * who knows one must not get new guesses by naming it in between.
 */
export function createPostgresCodeThrottle(
  postgres: Postgres,
  clock: Clock,
  { maxWrongCodes, maxWrongCodesOfGuests, windowSeconds }: CodeLimits,
): CodeThrottle {
  /** One statement, so that attempts at the same time are counted one after the other. */
  const count = async (principal: string): Promise<CountRow> => {
    const now = clock.now();
    const [row] = await postgres.query<CountRow>(
      `insert into wrong_codes as w (principal, attempts, window_ends_at) values ($1, 1, $2)
       on conflict (principal) do update set
         attempts = case when w.window_ends_at > $3 then least(w.attempts + 1, 1000000) else 1 end,
         window_ends_at = case when w.window_ends_at > $3 then w.window_ends_at else excluded.window_ends_at end
       returning attempts, window_ends_at`,
      [principal, new Date(now.getTime() + windowSeconds * 1_000), now],
    );
    if (row === undefined) throw new Error('an upsert returns its row');
    return row;
  };
  const giveBack = async (counted: readonly Counted[]): Promise<void> => {
    await postgres.query('update wrong_codes set attempts = greatest(attempts - 1, 0) where principal = any($1)', [
      counted.map(({ principal }) => principal),
    ]);
  };
  const countedFor = (principal: string): readonly Counted[] => [
    { principal, limit: maxWrongCodes },
    ...(isId('gst', principal) ? [{ principal: 'guests', limit: maxWrongCodesOfGuests }] : []),
  ];

  return {
    async attempt<Found>(principal: string, find: () => Promise<Found | undefined>): Promise<Attempt<Found>> {
      const counted = countedFor(principal);
      // Counted as wrong before it is looked up: a hundred guesses at once must not all find room for one.
      for (const { principal: who, limit } of counted) {
        const { attempts, window_ends_at: end } = await count(who);
        if (attempts <= limit) continue;
        const leftMs = end.getTime() - clock.now().getTime();
        return { kind: 'tooMany', retryAfterSeconds: Math.max(1, Math.ceil(leftMs / 1_000)) };
      }
      let found: Found | undefined;
      try {
        found = await find();
      } catch (error) {
        await giveBack(counted);
        throw error;
      }
      if (found === undefined) return { kind: 'unknown' };
      await giveBack(counted);
      return { kind: 'found', found };
    },
  };
}

interface Counted {
  readonly principal: string;
  readonly limit: number;
}
