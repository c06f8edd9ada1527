import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { withStatus, type PartnerId, type PartnerStatus } from '../domain/partner.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

type Needs = Pick<Dependencies, 'partners' | 'clock'>;

/** None of the partner's keys is good until it is reactivated. Again it changes nothing. @throws NOT_FOUND */
export const suspendPartner = (dependencies: Needs, viewer: Viewer, id: PartnerId): Promise<void> =>
  changeStatus(dependencies, viewer, { id, status: 'suspended', action: 'suspendPartner' });

/** Its keys are as good as before. Again it changes nothing. @throws NOT_FOUND */
export const reactivatePartner = (dependencies: Needs, viewer: Viewer, id: PartnerId): Promise<void> =>
  changeStatus(dependencies, viewer, { id, status: 'active', action: 'reactivatePartner' });

function changeStatus(
  { partners, clock }: Needs,
  viewer: Viewer,
  { id, status, action }: { readonly id: PartnerId; readonly status: PartnerStatus; readonly action: string },
): Promise<void> {
  return partners.transaction(async (transaction) => {
    const partner = await transaction.lockPartner(id);
    if (partner === undefined) throw notFound('The partner');
    const after = withStatus(partner, status);
    if (after === partner) return;
    await transaction.savePartner(after);
    await transaction.audit(viewer, { action, subject: id });
    await transaction.publish(accessRevoked('partner', id, clock.now()));
  });
}
