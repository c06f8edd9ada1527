import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { forbidden, notFound } from '@agora/subgraph-kit/errors';
import { newVoucher, type ShopId, type Terms, type VoucherId } from '../domain/voucher.ts';
import { CodeTaken } from '../ports/voucher-store.ts';
import { isVoucherAdmin, mayManage } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreateVoucher extends Omit<Terms, 'startsAt'> {
  readonly code: string;
  /** Null for one of the marketplace. */
  readonly shopId: ShopId | null;
  /** At once when null. */
  readonly startsAt: Date | null;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type CreateVoucherResult =
  | { readonly kind: 'created'; readonly voucherId: VoucherId; readonly replayed: boolean }
  | { readonly kind: 'codeTaken'; readonly code: string };

/** @throws NOT_FOUND for a shop of which the viewer is no member, FORBIDDEN for the marketplace's, BAD_USER_INPUT */
export async function createVoucher(
  { store, clock, newId }: Pick<Dependencies, 'store' | 'clock' | 'newId'>,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateVoucher,
): Promise<CreateVoucherResult> {
  checkMayCreate(viewer, command.shopId);
  const now = clock.now();
  const voucher = newVoucher({ ...command, startsAt: command.startsAt ?? now, id: newId('vch'), createdAt: now });
  try {
    return await store.transaction(async (transaction) => {
      const { answer, replayed } = await transaction.once(
        { principal: subjectOf(viewer), operation: 'createVoucher', key, parameters: command },
        async () => {
          await transaction.addVoucher(voucher);
          await auditPower(transaction, viewer, 'createVoucher', voucher);
          return { voucherId: voucher.id };
        },
      );
      return { kind: 'created', ...answer, replayed };
    });
  } catch (error) {
    if (error instanceof CodeTaken) return { kind: 'codeTaken', code: voucher.code };
    throw error;
  }
}

function checkMayCreate(viewer: Viewer, shopId: ShopId | null): void {
  if (shopId === null && !isVoucherAdmin(viewer)) {
    throw forbidden('Only administrators make vouchers of the marketplace.');
  }
  if (!mayManage(viewer, { shopId })) throw notFound('The shop');
}
