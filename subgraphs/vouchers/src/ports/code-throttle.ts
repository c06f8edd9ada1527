/** Keeps people from finding codes by trying. */
export interface CodeThrottle {
  /**
   * Runs `find` unless the principal has named too many wrong codes lately, and counts one more unless it finds
   * something. Attempts under way count, too, so that many at once get no more guesses; one that throws does not count.
   */
  attempt<Found>(principal: string, find: () => Promise<Found | undefined>): Promise<Attempt<Found>>;
}

export type Attempt<Found> =
  | { readonly kind: 'found'; readonly found: Found }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'tooMany'; readonly retryAfterSeconds: number };
