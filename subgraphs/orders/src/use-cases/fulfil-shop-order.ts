import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleAscii, checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { deliver, partOf, ship, type FulfilmentDecision } from '../domain/fulfilment.ts';
import type { Order, ShopOrder, ShopOrderId } from '../domain/order.ts';
import { isSupport, mayFulfil } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { keepOrder } from './keep-order.ts';
import { orderDelivered, orderShipped } from './order-messages.ts';

interface Fulfil {
  readonly shopOrderId: ShopOrderId;
  readonly expectedVersion: number;
  readonly idempotencyKey: string;
}

export interface ShipShopOrder extends Fulfil {
  readonly carrier?: string;
  readonly trackingNumber?: string;
}

/** What the idempotency key stands for. */
type Decided = { readonly kind: 'changed' } | Exclude<FulfilmentDecision, { kind: 'changed' }>;

export type FulfilResult = Decided & { readonly replayed: boolean };

type FulfilDependencies = Pick<Dependencies, 'store' | 'clock'>;

const MAX_CARRIER_LENGTH = 60;

/** A shop has sent its part. @throws NOT_FOUND for another shop's, BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED */
export function shipShopOrder(
  dependencies: FulfilDependencies,
  viewer: Viewer,
  command: ShipShopOrder,
): Promise<FulfilResult> {
  const { trackingNumber, expectedVersion } = command;
  const carrier =
    command.carrier === undefined ? undefined : checkVisibleText('A carrier', command.carrier, MAX_CARRIER_LENGTH);
  if (trackingNumber !== undefined) checkVisibleAscii('A tracking number', trackingNumber);
  return fulfil(dependencies, viewer, command, 'shipShopOrder', (order, part, shippedAt) =>
    ship(
      order,
      part,
      { ...(carrier !== undefined && { carrier }), ...(trackingNumber !== undefined && { trackingNumber }), shippedAt },
      expectedVersion,
    ),
  );
}

/** A shop's part has arrived. @throws NOT_FOUND for another shop's, IDEMPOTENCY_KEY_REUSED */
export const deliverShopOrder = (
  dependencies: FulfilDependencies,
  viewer: Viewer,
  command: Fulfil,
): Promise<FulfilResult> =>
  fulfil(dependencies, viewer, command, 'deliverShopOrder', (order, part, deliveredAt) =>
    deliver(order, part, deliveredAt, command.expectedVersion),
  );

function fulfil(
  { store, clock }: FulfilDependencies,
  viewer: Viewer,
  { idempotencyKey, ...command }: Fulfil,
  operation: 'shipShopOrder' | 'deliverShopOrder',
  decide: (order: Order, part: ShopOrder, now: Date) => FulfilmentDecision,
): Promise<FulfilResult> {
  const { shopOrderId } = command;
  return store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once<Decided>(
      { principal: subjectOf(viewer), operation, key: idempotencyKey, parameters: command },
      async () => {
        const orderId = await transaction.orderOf(shopOrderId);
        const order = orderId && (await transaction.lock(orderId));
        const part = order && partOf(order, shopOrderId);
        if (order === undefined || part === undefined || !mayFulfil(viewer, part.shopId)) {
          throw notFound('The shop order');
        }
        const now = clock.now();
        const decision = decide(order, part, now);
        if (decision.kind !== 'changed') return decision;
        await keepOrder(transaction, order, decision.order, now);
        const told = operation === 'shipShopOrder' ? orderShipped : orderDelivered;
        await transaction.publish(told(decision.order, decision.part));
        if (isSupport(viewer)) await transaction.audit(viewer, { action: operation, subject: shopOrderId });
        return { kind: 'changed' };
      },
    );
    return { ...answer, replayed };
  });
}
