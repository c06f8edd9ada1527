import { createHash } from 'node:crypto';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { networkOf } from '../domain/client-network.ts';
import type { AttemptResult, SignInThrottle } from '../ports/sign-in-throttle.ts';

export interface ThrottleLimits {
  /** How many attempts may fail per e-mail and window. */
  readonly maxFailures: number;
  readonly windowSeconds: number;
  /** How many attempts may fail per minute, whatever the e-mail: against one password tried on many accounts. */
  readonly maxFailuresPerMinute: number;
  /** Of these, how many from one client. */
  readonly maxFailuresPerMinuteAndClient: number;
}

interface CountRow {
  failures: number;
  window_ends_at: Date;
}

// No digest of an e-mail is this short.
const EVERYBODY = Buffer.from('*');

/**
 * Counts in the database, because replicas must share the counts and a restart must not forget them. A window begins
 * with its first failure and ends by the clock, so nobody can keep an account locked by trying on.
 * @returns the throttle for a client, which is not known where nobody has told.
 */
export function createPostgresSignInThrottle(
  postgres: Postgres,
  clock: Clock,
  { maxFailures, windowSeconds, maxFailuresPerMinute, maxFailuresPerMinuteAndClient }: ThrottleLimits,
): (clientIp: string | undefined) => SignInThrottle {
  const secondsUntil = (end: Date): number => Math.max(1, Math.ceil((end.getTime() - clock.now().getTime()) / 1_000));
  const tooMany = ({ window_ends_at: end }: CountRow): AttemptResult => ({
    kind: 'tooMany',
    retryAfterSeconds: secondsUntil(end),
  });

  /** One statement, so that attempts at the same time are counted one after the other. */
  const count = async (key: Buffer, seconds: number): Promise<CountRow> => {
    const now = clock.now();
    const [row] = await postgres.query<CountRow>(
      `insert into sign_in_failures as f (key, failures, window_ends_at) values ($1, 1, $2)
       on conflict (key) do update set
         failures = case when f.window_ends_at > $3 then least(f.failures + 1, 1000000) else 1 end,
         window_ends_at = case when f.window_ends_at > $3 then f.window_ends_at else excluded.window_ends_at end
       returning failures, window_ends_at`,
      [key, new Date(now.getTime() + seconds * 1_000), now],
    );
    if (row === undefined) throw new Error('an upsert returns its row');
    return row;
  };
  const current = async (key: Buffer): Promise<CountRow | undefined> => {
    const [row] = await postgres.query<CountRow>(
      'select failures, window_ends_at from sign_in_failures where key = $1 and window_ends_at > $2',
      [key, clock.now()],
    );
    return row;
  };

  /** What is counted beside the e-mail, with how many failures it may have in a minute. */
  const othersOf = (
    clientIp: string | undefined,
  ): readonly { readonly key: Buffer; readonly maxFailures: number }[] => [
    ...(clientIp === undefined
      ? []
      : [{ key: digest(`client ${networkOf(clientIp)}`), maxFailures: maxFailuresPerMinuteAndClient }]),
    { key: EVERYBODY, maxFailures: maxFailuresPerMinute },
  ];

  return (clientIp) => ({
    async attempt(email, verify) {
      const key = digest(email);
      const others = othersOf(clientIp);
      for (const other of others) {
        const counted = await current(other.key);
        if (counted !== undefined && counted.failures >= other.maxFailures) return tooMany(counted);
      }
      // Counted as failed before it is verified: a hundred guesses at once must not all find room for one.
      const own = await count(key, windowSeconds);
      if (own.failures > maxFailures) return tooMany(own);
      let isRight: boolean;
      try {
        isRight = await verify();
      } catch (error) {
        await postgres.query('update sign_in_failures set failures = greatest(failures - 1, 0) where key = $1', [key]);
        throw error;
      }
      if (isRight) await postgres.query('delete from sign_in_failures where key = $1', [key]);
      else for (const other of others) await count(other.key, 60);
      return { kind: isRight ? 'succeeded' : 'failed' };
    },
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
