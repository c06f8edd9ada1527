import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import {
  updatePartner as decide,
  type PartnerDecision,
  type PartnerDetails,
  type PartnerId,
} from '../domain/partner.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

/** Replaces what is written down of a partner. @throws NOT_FOUND, BAD_USER_INPUT */
export function updatePartner(
  { partners, clock }: Pick<Dependencies, 'partners' | 'clock'>,
  viewer: Viewer,
  command: { readonly id: PartnerId; readonly expectedVersion: number; readonly change: PartnerDetails },
): Promise<PartnerDecision> {
  const { id, expectedVersion, change } = command;
  return partners.transaction(async (transaction) => {
    const partner = await transaction.lockPartner(id);
    if (partner === undefined) throw notFound('The partner');
    const decision = decide(partner, expectedVersion, change);
    if (decision.kind !== 'updated') return decision;
    await transaction.savePartner(decision.partner);
    const details = { allowedIps: decision.partner.allowedIps?.join(' ') ?? 'any' };
    await transaction.audit(viewer, { action: 'updatePartner', subject: id, details });
    await transaction.publish(accessRevoked('partner', id, clock.now()));
    return decision;
  });
}
