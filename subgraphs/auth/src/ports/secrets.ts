/** What is kept of a secret: enough to recognise it, not to use it. */
export type SecretDigest = Buffer & { readonly brand: 'SecretDigest' };

/** What only its bearer knows: refresh tokens, links, handles. */
export interface Secrets {
  /** A new secret of 256 random bits. */
  generate(): string;
  digest(secret: string): SecretDigest;
  /** In the same time wherever they differ. */
  isSame(a: SecretDigest, b: SecretDigest): boolean;
}
