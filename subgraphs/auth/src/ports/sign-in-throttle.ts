export interface SignInThrottle {
  /**
   * Runs `verify` unless too many attempts have failed lately, and counts it as failed unless it answers true. Attempts
   * under way count, too, so that many at once get no more guesses; one that throws does not count.
   * @param email in canonical form; it may have no account.
   */
  attempt(email: string, verify: () => Promise<boolean>): Promise<AttemptResult>;
}

export type AttemptResult =
  { readonly kind: 'succeeded' | 'failed' } | { readonly kind: 'tooMany'; readonly retryAfterSeconds: number };
