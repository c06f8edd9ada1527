import { badUserInput } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleAscii } from '@agora/subgraph-kit/visible-text';
import { checkSku, receive, type VariantId } from '../domain/stock.ts';
import { isInventoryAdmin, manageable } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';
import { stockAdjusted } from './stock-events.ts';

export interface ReceiveStock {
  /** The delivery: each variant is received once for it, for ever. */
  readonly reference: string;
  readonly receipts: readonly { readonly variantId: VariantId; readonly sku: string; readonly quantity: number }[];
}

/** How many of the receipts count, and how many did so before. */
export interface ReceiveStockResult {
  readonly received: number;
  readonly alreadyReceived: number;
}

const MAX_RECEIPTS = 500;

/**
 * All receipts or none. Administrators may receive variants of which the catalogue has not told yet.
 * @throws NOT_FOUND for a variant that is not known or another shop's, BAD_USER_INPUT
 */
export function receiveStock(
  { store }: Dependencies,
  viewer: Viewer,
  { reference, receipts }: ReceiveStock,
): Promise<ReceiveStockResult> {
  check({ reference, receipts });
  const ids = receipts.map(({ variantId }) => variantId);
  return store.transaction(async (transaction) => {
    if (isInventoryAdmin(viewer)) await transaction.addLevels(receipts);
    const levels = await transaction.lockLevels(ids);
    const receivedBefore = await transaction.movedBefore('RECEIPT', reference, ids);
    const received = receipts
      .map(({ variantId, quantity }) => ({ before: manageable(viewer, levels.get(variantId)), quantity }))
      .filter(({ before }) => !receivedBefore.has(before.variantId))
      .map(({ before, quantity }) => ({ after: receive(before, quantity), quantity }));
    if (received.length > 0) {
      const movedBy = subjectOf(viewer);
      await transaction.move(
        received.map(({ after: { variantId }, quantity }) => ({
          variantId,
          quantity,
          reason: 'RECEIPT',
          reference,
          movedBy,
        })),
      );
      await transaction.publish(...received.map(({ after }) => stockAdjusted(after, 'RECEIPT')));
      const taken = received.map(({ after }) => after);
      const details = { variants: taken.length };
      await auditPower(transaction, viewer, taken, { action: 'receiveStock', subject: reference, details });
    }
    return { received: received.length, alreadyReceived: receipts.length - received.length };
  });
}

function check({ reference, receipts }: ReceiveStock): void {
  checkVisibleAscii('A reference', reference);
  if (receipts.length < 1 || receipts.length > MAX_RECEIPTS) {
    throw badUserInput(`1 to ${MAX_RECEIPTS} variants can be received at once.`);
  }
  if (new Set(receipts.map(({ variantId }) => variantId)).size < receipts.length) {
    throw badUserInput('Each variant can be received once in a delivery.');
  }
  for (const { sku } of receipts) checkSku(sku);
}
