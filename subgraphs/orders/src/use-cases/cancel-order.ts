import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import * as cancelling from '../domain/cancel.ts';
import { partOf } from '../domain/fulfilment.ts';
import type { Order, OrderId, OrderStatus, ShopOrderId } from '../domain/order.ts';
import type { OrderEvent } from '../domain/timeline.ts';
import type { OrderTransaction, Saga } from '../ports/order-store.ts';
import { isSupport, mayFulfil, seen } from './access.ts';
import { takeStep, type SagaDependencies } from './advance-saga.ts';
import { giveBackParts } from './give-back.ts';
import { keepOrder } from './keep-order.ts';
import { cancelledStock } from './order-messages.ts';

interface Cancel {
  /** Why, in the caller's words. */
  readonly reason: string;
  readonly expectedVersion?: number;
  readonly idempotencyKey: string;
}

export interface CancelOrder extends Cancel {
  readonly orderId: OrderId;
}

export interface CancelShopOrder extends Cancel {
  readonly shopOrderId: ShopOrderId;
}

/** What the idempotency key stands for, as plain JSON. */
type Decided =
  | { readonly kind: 'cancelling'; readonly orderId: OrderId }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'notCancellable'; readonly status: OrderStatus };

export type CancelRefusal = Exclude<Decided, { kind: 'cancelling' }>;

export type CancelResult = Decided & { readonly replayed: boolean };

export const MAX_REASON_LENGTH = 500;

/** @throws NOT_FOUND for another's order, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED */
export function cancelOrder(
  dependencies: SagaDependencies,
  viewer: Viewer,
  { orderId, idempotencyKey, ...asked }: CancelOrder,
): Promise<CancelResult> {
  const reason = checkVisibleText('A reason', asked.reason, MAX_REASON_LENGTH);
  return dependencies.store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once<Decided>(
      {
        principal: subjectOf(viewer),
        operation: 'cancelOrder',
        key: idempotencyKey,
        parameters: { orderId, ...asked },
      },
      async () => {
        const { saga, order } = await lockBoth(transaction, orderId);
        seen(viewer, order);
        if (asked.expectedVersion !== undefined && asked.expectedVersion !== order.version) {
          return { kind: 'conflict', currentVersion: order.version };
        }
        const by = order.customerId === viewer.subject ? 'customer' : 'support';
        const decision = cancelling.cancelOrder(order, saga.state, by);
        if (decision.kind === 'notCancellable') return decision;
        await takeStep(transaction, dependencies, { saga, order, input: decision.input }, [requested(reason)]);
        if (by === 'support') await transaction.audit(viewer, { action: 'cancelOrder', subject: orderId });
        return { kind: 'cancelling', orderId };
      },
    );
    return { ...answer, replayed };
  });
}

/**
 * A shop does not send its part after all: what was paid for it goes back.
 * @throws NOT_FOUND for another shop's part, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED
 */
export function cancelShopOrder(
  dependencies: SagaDependencies,
  viewer: Viewer,
  { shopOrderId, idempotencyKey, ...asked }: CancelShopOrder,
): Promise<CancelResult> {
  const reason = checkVisibleText('A reason', asked.reason, MAX_REASON_LENGTH);
  return dependencies.store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once<Decided>(
      {
        principal: subjectOf(viewer),
        operation: 'cancelShopOrder',
        key: idempotencyKey,
        parameters: { shopOrderId, ...asked },
      },
      async () => {
        const orderId = await transaction.orderOf(shopOrderId);
        if (orderId === undefined) throw notFound('The shop order');
        const { saga, order } = await lockBoth(transaction, orderId);
        const part = partOf(order, shopOrderId);
        if (!mayFulfil(viewer, part.shopId)) throw notFound('The shop order');
        if (asked.expectedVersion !== undefined && asked.expectedVersion !== part.version) {
          return { kind: 'conflict', currentVersion: part.version };
        }
        const decision = cancelling.cancelPart(order, saga.state, part, 'shop');
        switch (decision.kind) {
          case 'notCancellable':
            return decision;
          case 'whole':
            await takeStep(transaction, dependencies, { saga, order, input: decision.input }, [requested(reason)]);
            break;
          case 'part': {
            // What is not paid yet goes back when the money comes.
            const after = await giveBackParts(transaction, dependencies, decision.order, [part]);
            await keepOrder(transaction, order, after, dependencies.clock.now(), [requested(reason)]);
            await transaction.publish(cancelledStock(order, part));
          }
        }
        if (isSupport(viewer)) await transaction.audit(viewer, { action: 'cancelShopOrder', subject: shopOrderId });
        return { kind: 'cancelling', orderId };
      },
    );
    return { ...answer, replayed };
  });
}

export async function lockBoth(transaction: OrderTransaction, orderId: OrderId): Promise<{ saga: Saga; order: Order }> {
  const saga = await transaction.lockSaga(orderId);
  const order = await transaction.lock(orderId);
  if (saga === undefined || order === undefined) throw notFound('The order');
  return { saga, order };
}

const requested = (note: string): OrderEvent => ({ type: 'cancelRequested', details: { note } });
