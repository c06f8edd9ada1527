import { unavailable } from '@agora/subgraph-kit/errors';
import type { Logger } from '@agora/subgraph-kit/log';
import type { Charge, Taken } from './bucket.ts';
import type { Counters } from './counters.ts';
import type { LimitedCharge } from './rate-limits.ts';

export interface SharedCounters extends Counters {
  /** @throws SUBGRAPH_UNAVAILABLE while the store is lost, for what may not be counted without it */
  take(charges: readonly LimitedCharge[]): Promise<Taken>;
}

// In between the store is not asked: nobody waits for what has just not answered.
const RETRY_MS = 1_000;

/**
 * Counts in a store that all gateways share, and while that is lost as each charge says: here alone, or not at all. It
 * is found again by itself: once a second one request asks it first.
 */
export function createSharedCounters(options: {
  readonly store: Counters;
  readonly local: Counters;
  readonly log: Logger;
  /** Told when it is lost, and when it is back. */
  readonly onStore?: (isThere: boolean) => void;
  /** In milliseconds, of no particular beginning. */
  readonly now?: () => number;
}): SharedCounters {
  const { store, local, log, onStore = () => undefined, now = () => performance.now() } = options;
  let askedAgainAt: number | undefined;

  const asked = async <Result>(work: () => Promise<Result>, otherwise: () => Promise<Result>): Promise<Result> => {
    if (askedAgainAt !== undefined && now() < askedAgainAt) return otherwise();
    if (askedAgainAt !== undefined) askedAgainAt = now() + RETRY_MS;
    try {
      const result = await work();
      if (askedAgainAt !== undefined) {
        askedAgainAt = undefined;
        log.info('limits are counted together again');
        onStore(true);
      }
      return result;
    } catch (error) {
      if (askedAgainAt === undefined) {
        log.warn({ err: error }, 'limits are not counted together: the store does not answer');
        onStore(false);
      }
      askedAgainAt = now() + RETRY_MS;
      return otherwise();
    }
  };

  return {
    take: (charges) =>
      asked(
        () => store.take(charges),
        () => {
          if (charges.some(({ whenLost }) => whenLost === 'refuse')) throw unavailable('What limits requests');
          return local.take(charges);
        },
      ),
    settle: (charges: readonly Charge[], windows) =>
      asked(
        () => store.settle(charges, windows),
        () => local.settle(charges, windows),
      ),
  };
}
