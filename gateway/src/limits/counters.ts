import type { Charge, Taken } from './bucket.ts';

/** Counts what is taken from buckets. */
export interface Counters {
  /** Takes all of the charges, or none. */
  take(charges: readonly Charge[]): Promise<Taken>;
  /**
   * Corrects what was taken: a negative amount is given back, a positive one taken whether there is room or not.
   * @param windows what `take` said of each bucket
   */
  settle(charges: readonly Charge[], windows: readonly number[]): Promise<void>;
}
