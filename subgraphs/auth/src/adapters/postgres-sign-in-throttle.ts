import { createHash } from 'node:crypto';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { createWindowCounts, type WindowCount } from '@agora/subgraph-kit/postgres/window-counts';
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

// No digest of an e-mail is this short.
const EVERYBODY = Buffer.from('*');

/** @returns the throttle for a client, which is not known where nobody has told. */
export function createPostgresSignInThrottle(
  postgres: Postgres,
  clock: Clock,
  { maxFailures, windowSeconds, maxFailuresPerMinute, maxFailuresPerMinuteAndClient }: ThrottleLimits,
): (clientIp: string | undefined) => SignInThrottle {
  const failures = createWindowCounts<Buffer>(postgres, clock, {
    table: 'sign_in_failures',
    key: 'key',
    count: 'failures',
  });
  const tooMany = ({ secondsLeft }: WindowCount): AttemptResult => ({
    kind: 'tooMany',
    retryAfterSeconds: secondsLeft,
  });

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
        const counted = await failures.current(other.key);
        if (counted !== undefined && counted.count >= other.maxFailures) return tooMany(counted);
      }
      // Counted as failed before it is verified: a hundred guesses at once must not all find room for one.
      const own = await failures.add(key, windowSeconds);
      if (own.count > maxFailures) return tooMany(own);
      let isRight: boolean;
      try {
        isRight = await verify();
      } catch (error) {
        await postgres.query('update sign_in_failures set failures = greatest(failures - 1, 0) where key = $1', [key]);
        throw error;
      }
      if (isRight) await postgres.query('delete from sign_in_failures where key = $1', [key]);
      else for (const other of others) await failures.add(other.key, 60);
      return { kind: isRight ? 'succeeded' : 'failed' };
    },
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
