import { isGood, type ApiKey } from '../domain/api-key.ts';
import type { Partner } from '../domain/partner.ts';
import type { SecretDigest } from '../ports/secrets.ts';
import type { Dependencies } from './dependencies.ts';

/** A key that opens something, and whose it is. */
export interface ApiKeyGrant {
  readonly key: ApiKey;
  readonly partner: Partner;
}

/**
 * The key of which the gateway has got the whole, if it opens anything now. Unknown, revoked and expired keys and those
 * of suspended partners cannot be told apart.
 * @param digest of the whole key, so that the key itself stays where it was sent.
 */
export async function verifyApiKey(
  { partnerReads, secrets, clock }: Pick<Dependencies, 'partnerReads' | 'secrets' | 'clock'>,
  { prefix, digest }: { readonly prefix: string; readonly digest: SecretDigest },
): Promise<ApiKeyGrant | undefined> {
  const found = await partnerReads.findApiKey(prefix);
  const now = clock.now();
  if (found === undefined || !secrets.isSame(found.digest, digest)) return undefined;
  const { key, partner } = found;
  if (partner.status !== 'active' || !isGood(key, now)) return undefined;
  await partnerReads.noteUse(key.id, now);
  return { key, partner };
}
