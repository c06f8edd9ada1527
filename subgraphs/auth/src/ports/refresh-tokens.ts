/** What is kept of a refresh token: enough to recognise it, not to use it. */
export type TokenDigest = Buffer & { readonly brand: 'TokenDigest' };

export interface RefreshTokens {
  /** A new token of 256 random bits, for its bearer alone. */
  generate(): string;
  digest(token: string): TokenDigest;
}
