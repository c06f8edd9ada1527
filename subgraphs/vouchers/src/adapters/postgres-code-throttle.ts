import type { Clock } from '@agora/subgraph-kit/clock';
import { isId } from '@agora/subgraph-kit/ids';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { createWindowCounts } from '@agora/subgraph-kit/postgres/window-counts';
import type { Attempt, CodeThrottle } from '../ports/code-throttle.ts';

export interface CodeLimits {
  /** How many wrong codes one may name in a window. */
  readonly maxWrongCodes: number;
  /** How many all guests together may: anybody can be another guest each time. */
  readonly maxWrongCodesOfGuests: number;
  readonly windowSeconds: number;
}

/** A right code gives back its own attempt and no more: who knows one must not get new guesses by naming it in between. */
export function createPostgresCodeThrottle(
  postgres: Postgres,
  clock: Clock,
  { maxWrongCodes, maxWrongCodesOfGuests, windowSeconds }: CodeLimits,
): CodeThrottle {
  const wrongCodes = createWindowCounts<string>(postgres, clock, {
    table: 'wrong_codes',
    key: 'principal',
    count: 'attempts',
  });
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
        const { count, secondsLeft } = await wrongCodes.add(who, windowSeconds);
        if (count > limit) return { kind: 'tooMany', retryAfterSeconds: secondsLeft };
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
