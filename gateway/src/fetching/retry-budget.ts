/** How often fetches may be made again: an outage must not be answered with more load. */
export interface RetryBudget {
  /** A fetch is made for the first time. */
  deposit(): void;
  /** Whether one may be made again. */
  withdraw(): boolean;
}

// What a quiet hour has saved may not come back at once.
const MOST_SAVED = 10;

/** Of a hundred first fetches `percent` may be repeated, and never more: it begins with nothing. */
export function createRetryBudget(percent: number): RetryBudget {
  // In hundredths, so that no fraction is lost.
  let saved = 0;
  return {
    deposit() {
      saved = Math.min(saved + percent, MOST_SAVED * 100);
    },
    withdraw() {
      if (saved < 100) return false;
      saved -= 100;
      return true;
    },
  };
}
