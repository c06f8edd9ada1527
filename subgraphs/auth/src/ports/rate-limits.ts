/** What is done only so often in a while, by all together or for each of something. */
export type Limited = 'guestSession' | 'mail' | 'mailTo' | 'openIdSignIn';

export interface RateLimits {
  /**
   * Counts one use, of all and of the client for which this was made. The window begins with its first use and ends by the clock, whatever is tried meanwhile.
   * @param of for what it counts; absent for all together.
   */
  take(limited: Limited, of?: string): Promise<Allowance>;
}

export type Allowance = { readonly kind: 'allowed' } | { readonly kind: 'tooMany'; readonly retryAfterSeconds: number };
