import { isGood, type ApiKey } from '../domain/api-key.ts';
import type { SecretDigest } from '../ports/secrets.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * The key of which the gateway has got the whole, if it opens anything now. Unknown, revoked and expired keys and those
 * of suspended partners cannot be told apart.
 * @param digest of the whole key, so that the key itself stays where it was sent.
 */
export async function verifyApiKey(
  { partnerReads, secrets, clock }: Pick<Dependencies, 'partnerReads' | 'secrets' | 'clock'>,
  { prefix, digest }: { readonly prefix: string; readonly digest: SecretDigest },
): Promise<ApiKey | undefined> {
  const found = await partnerReads.findApiKey(prefix);
  const now = clock.now();
  if (found === undefined || !secrets.isSame(found.digest, digest)) return undefined;
  if (found.partner.status !== 'active' || !isGood(found.key, now)) return undefined;
  await partnerReads.noteUse(found.key.id, now);
  return found.key;
}
