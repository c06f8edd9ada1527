import { subtract, type Money } from '@agora/subgraph-kit/money';
import { isPaid, type CancelReason, type Order, type ShopId, type ShopOrder } from './order.ts';

export type OrderEventType =
  | 'placed'
  | 'paid'
  | 'paymentFailed'
  | 'confirmed'
  | 'shipped'
  | 'delivered'
  | 'cancelRequested'
  | 'partCancelled'
  | 'cancelled'
  | 'completed'
  | 'refunded'
  | 'returnRequested'
  | 'returnApproved'
  | 'returnRejected'
  | 'returnReceived';

/** Something that has happened to an order, as its customer is told. */
export interface OrderEvent {
  readonly type: OrderEventType;
  readonly details: OrderEventDetails;
}

export interface OrderEventDetails {
  readonly shopId?: ShopId;
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly amount?: Money;
  readonly reason?: CancelReason;
  /** What somebody has said about it. */
  readonly note?: string;
}

/** What has happened between two states of an order, in the order in which one tells it. */
export function eventsBetween(before: Order, after: Order): OrderEvent[] {
  const events: OrderEvent[] = [];
  const tell = (type: OrderEventType, details: OrderEventDetails = {}): void => {
    events.push({ type, details });
  };
  if (isPaid(after) && !isPaid(before) && after.total.minorUnits > 0n) tell('paid', { amount: after.total });
  if (after.paymentStatus === 'failed' && before.paymentStatus !== 'failed') tell('paymentFailed');
  const isNow = (status: Order['status']): boolean => after.status === status && before.status !== status;
  if (isNow('confirmed')) tell('confirmed');
  for (const part of after.shopOrders) {
    const earlier = before.shopOrders.find(({ id }) => id === part.id)?.fulfilment;
    if (part.fulfilment !== earlier && after.status !== 'cancelled') events.push(...partEvents(part));
  }
  if (isNow('cancelled')) tell('cancelled', after.cancelReason && { reason: after.cancelReason });
  if (isNow('completed')) tell('completed');
  const refunded = subtract(after.refunded, before.refunded);
  if (refunded.minorUnits > 0n) tell('refunded', { amount: refunded });
  return events;
}

function partEvents({ shopId, fulfilment, shipment }: ShopOrder): OrderEvent[] {
  switch (fulfilment) {
    case 'shipped': {
      const { carrier, trackingNumber } = shipment ?? {};
      return [
        {
          type: 'shipped',
          details: { shopId, ...(carrier && { carrier }), ...(trackingNumber && { trackingNumber }) },
        },
      ];
    }
    case 'delivered':
      return [{ type: 'delivered', details: { shopId } }];
    case 'cancelled':
      return [{ type: 'partCancelled', details: { shopId } }];
    case 'unfulfilled':
      return [];
  }
}
