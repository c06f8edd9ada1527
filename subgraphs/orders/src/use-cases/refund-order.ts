import { badUserInput, notFound } from '@agora/subgraph-kit/errors';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { checkKey, keyReused } from '@agora/subgraph-kit/idempotency';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Order, OrderId } from '../domain/order.ts';
import {
  everythingOf,
  owedPartsOf,
  requestRefund,
  settleRefund,
  undoRefund,
  type Refund,
  type RefundDecision,
  type RefundId,
  type RefundRequest,
} from '../domain/refund.ts';
import type { SagaInput } from '../domain/saga.ts';
import { takeStep, type SagaDependencies } from './advance-saga.ts';
import { giveBack } from './give-back.ts';
import { keepOrder } from './keep-order.ts';

export interface RefundOrder extends RefundRequest {
  readonly orderId: OrderId;
  readonly reason: string;
  /** The caller's own name for this refund: asking again with it answers the same refund, for ever. */
  readonly reference: string;
}

export type RefundOrderResult =
  | { readonly kind: 'requested'; readonly refund: Refund; readonly replayed: boolean }
  | Exclude<RefundDecision, { kind: 'accepted' }>;

const MAX_LINES = 2_000;
const MAX_QUANTITY = 1_000_000;
const MAX_REASON_LENGTH = 500;

/** @throws NOT_FOUND, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED */
export function refundOrder(
  dependencies: SagaDependencies,
  viewer: Viewer,
  { orderId, lines, shopOrderIds, reason, reference }: RefundOrder,
): Promise<RefundOrderResult> {
  const parts = lines.length + shopOrderIds.length;
  if (parts < 1 || parts > MAX_LINES) throw badUserInput(`A refund has 1 to ${MAX_LINES} lines and shop orders.`);
  if (lines.some(({ quantity }) => quantity < 1 || quantity > MAX_QUANTITY)) {
    throw badUserInput(`A quantity is 1 to ${MAX_QUANTITY}.`);
  }
  if (reason.length > MAX_REASON_LENGTH) throw badUserInput(`A reason has at most ${MAX_REASON_LENGTH} characters.`);
  checkKey(reference);
  return dependencies.store.transaction(async (transaction) => {
    const order = await transaction.lock(orderId);
    if (order === undefined) throw notFound('The order');
    const known = await transaction.findRefund(orderId, reference);
    if (known !== undefined) {
      if (!isSame(known, { lines, shopOrderIds })) throw keyReused();
      return { kind: 'requested', refund: known, replayed: true };
    }
    const decision = requestRefund(order, { lines, shopOrderIds });
    if (decision.kind !== 'accepted') return decision;
    const { refund, after } = await giveBack(transaction, dependencies, decision, { reason, reference });
    await keepOrder(transaction, order, after, dependencies.clock.now());
    await transaction.audit(viewer, {
      action: 'refundOrder',
      subject: orderId,
      details: { refundId: refund.id, minorUnits: refund.amount.minorUnits.toString() },
    });
    return { kind: 'requested', refund, replayed: false };
  });
}

/** Takes note of what the provider has made of a refund. */
export function recordRefund(
  dependencies: SagaDependencies,
  { orderId, refundId }: { readonly orderId: OrderId; readonly refundId: RefundId },
  status: 'succeeded' | 'failed',
  delivery: Delivery,
): Promise<void> {
  return dependencies.store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    // In the order in which all lock them: the checkout, the order, the refund.
    const saga = await transaction.lockSaga(orderId);
    const order = await transaction.lock(orderId);
    const refund = await transaction.lockRefund(refundId);
    if (order === undefined || refund?.orderId !== orderId || refund.status !== 'requested') return;
    const after = status === 'succeeded' ? settleRefund(order, refund) : undoRefund(order, refund);
    await transaction.saveRefund({ ...refund, status });
    await keepOrder(transaction, order, after, dependencies.clock.now());
    const input = heardOf(after, status);
    if (saga !== undefined && input !== undefined) {
      await takeStep(transaction, dependencies, { saga, order: after, input });
    }
  });
}

/** What a refund means for the checkout: whether money is left that the order may not keep. */
function heardOf(order: Order, status: 'succeeded' | 'failed'): SagaInput | undefined {
  const { lines, shopOrderIds } = everythingOf(order, owedPartsOf(order));
  const isLeft = lines.length + shopOrderIds.length > 0;
  if (status === 'failed') return isLeft ? { kind: 'refundFailed' } : undefined;
  return isLeft ? undefined : { kind: 'refunded' };
}

function isSame(refund: Refund, request: RefundRequest): boolean {
  const asText = ({ lines, shopOrderIds }: RefundRequest): string =>
    [...lines.map(({ sku, quantity }) => `${sku}:${quantity}`).sort(), '', ...shopOrderIds.toSorted()].join();
  return asText({ ...refund, shopOrderIds: refund.shipping.map(({ shopOrderId }) => shopOrderId) }) === asText(request);
}
