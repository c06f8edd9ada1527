import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newPartner, type PartnerId } from '../domain/partner.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreatePartner {
  readonly name: string;
  readonly contactEmail: string;
  readonly idempotencyKey: IdempotentRequest['key'];
}

/** @throws BAD_USER_INPUT */
export function createPartner(
  { partners, clock, newId }: Pick<Dependencies, 'partners' | 'clock' | 'newId'>,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreatePartner,
): Promise<{ readonly partnerId: PartnerId; readonly replayed: boolean }> {
  const principal = subjectOf(viewer);
  const partner = newPartner({ ...command, id: newId('ptn'), createdAt: clock.now() });
  return partners.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once(
      { principal, operation: 'createPartner', key, parameters: command },
      async () => {
        await transaction.addPartner(partner);
        await transaction.audit(viewer, { action: 'createPartner', subject: partner.id });
        return partner.id;
      },
    );
    return { partnerId: answer, replayed };
  });
}
