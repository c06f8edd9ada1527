import type { PartnerId } from '../domain/partner.ts';
import type { PartnerOperation } from '../domain/partner-operation.ts';
import type { Dependencies } from './dependencies.ts';

/** An operation that somebody has asked for; without the operation where it is not for this partner. */
export interface OperationGrant {
  readonly operation?: PartnerOperation;
}

/** What the gateway asks for an operation that has come with a partner's key; undefined for one that nobody knows. */
export async function findOperationGrant(
  { partnerReads }: Pick<Dependencies, 'partnerReads'>,
  partnerId: PartnerId,
  named: { readonly id: string } | { readonly digest: string },
): Promise<OperationGrant | undefined> {
  const found = await partnerReads.findOperation(partnerId, named);
  if (found === undefined) return undefined;
  const isForPartner = found.partnerId === partnerId && found.state === 'approved';
  return isForPartner ? { operation: found } : {};
}
