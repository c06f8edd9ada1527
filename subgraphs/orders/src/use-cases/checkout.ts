import { badUserInput } from '@agora/subgraph-kit/errors';
import { checkKey, fingerprintOf, keyReused } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { zero, type Money } from '@agora/subgraph-kit/money';
import { checkVisibleAscii, looksLikeCardNumber } from '@agora/subgraph-kit/visible-text';
import type { CartId, CustomerId, Order, OrderId, PaymentMethod } from '../domain/order.ts';
import { placeOrder, type PlacedOrder, type PlaceOrderDecision } from '../domain/place-order.ts';
import { firstStep, timeLimitMs } from '../domain/saga.ts';
import { AlreadyPlaced, type OrderRequest } from '../ports/order-store.ts';
import type { Dependencies } from './dependencies.ts';
import { commandMessage, orderPlaced } from './order-messages.ts';
import { quoteCart, type ShippingChoice } from './quote-cart.ts';

export interface Checkout {
  readonly cartId: CartId;
  readonly expectedVersion: number;
  readonly expectedTotal: Money;
  /** Absent where the customer expects to pay nothing. */
  readonly paymentMethod?: PaymentMethod;
  /** Absent where the customer collects the goods. */
  readonly shipping?: ShippingChoice;
  readonly idempotencyKey: string;
  readonly externalReference?: string;
}

export type CheckoutResult =
  | { readonly kind: 'placed'; readonly orderId: OrderId; readonly replayed: boolean }
  | { readonly kind: 'cartOrdered'; readonly orderId: OrderId }
  | Exclude<PlaceOrderDecision, { kind: 'placed' }>;

const MAX_TOKEN_LENGTH = 255;

/**
 * Places the order of a cart and starts its checkout. Asking again with the same key or reference answers the same
 * order, for ever.
 * @throws NOT_FOUND for a cart that is not the viewer's, IDEMPOTENCY_KEY_REUSED, BAD_USER_INPUT, SUBGRAPH_UNAVAILABLE
 */
export async function checkout(dependencies: Dependencies, viewer: Viewer, command: Checkout): Promise<CheckoutResult> {
  const customerId = subjectOf(viewer);
  const { idempotencyKey, ...asked } = command;
  checkKey(idempotencyKey);
  if (asked.externalReference !== undefined) checkVisibleAscii('A reference', asked.externalReference);
  const { paymentMethod } = asked;
  if (paymentMethod !== undefined && 'token' in paymentMethod) {
    checkVisibleAscii('A payment token', paymentMethod.token, MAX_TOKEN_LENGTH);
    // Before it is kept or told to anybody.
    if (looksLikeCardNumber(paymentMethod.token))
      throw badUserInput('A token of the provider was expected, not a card number.');
  }
  const request: OrderRequest = { customerId, idempotencyKey, fingerprint: fingerprintOf(asked) };
  const known = await findPlaced(dependencies, request, command.externalReference);
  if (known !== undefined) return { kind: 'placed', orderId: known, replayed: true };

  const { quote } = await quoteCart(dependencies, viewer, command);
  const decision = placeOrder(quote, {
    cartVersion: command.expectedVersion,
    total: command.expectedTotal,
    ...(paymentMethod !== undefined && { paymentMethod }),
  });
  // Another request may have ordered this cart in the meantime; then it is empty or changed because of that.
  if (decision.kind !== 'placed') return (await answerOfEarlier(dependencies, request, command)) ?? decision;
  try {
    const order = await start(dependencies, customerId, command, decision.order, request);
    return { kind: 'placed', orderId: order.id, replayed: false };
  } catch (error) {
    const earlier = error instanceof AlreadyPlaced ? await answerOfEarlier(dependencies, request, command) : undefined;
    if (earlier === undefined) throw error;
    return earlier;
  }
}

/** The answer where another request has ordered under the same key, the same reference or from the same cart. */
async function answerOfEarlier(
  dependencies: Dependencies,
  request: OrderRequest,
  { cartId, expectedVersion, externalReference }: Checkout,
): Promise<CheckoutResult | undefined> {
  const placed = await findPlaced(dependencies, request, externalReference);
  if (placed !== undefined) return { kind: 'placed', orderId: placed, replayed: true };
  const ordered = await dependencies.reads.byCart(cartId, expectedVersion);
  return ordered && { kind: 'cartOrdered', orderId: ordered.id };
}

async function findPlaced(
  { reads }: Dependencies,
  { customerId, idempotencyKey, fingerprint }: OrderRequest,
  reference: string | undefined,
): Promise<OrderId | undefined> {
  const byKey = await reads.byKey(customerId, idempotencyKey);
  if (byKey !== undefined) {
    if (byKey.fingerprint !== fingerprint) throw keyReused();
    return byKey.order.id;
  }
  const [byReference] = reference === undefined ? [] : await reads.byReference(customerId, [reference]);
  return byReference?.id;
}

function start(
  { store, answerTimes, clock, newId }: Dependencies,
  customerId: CustomerId,
  command: Checkout,
  { shops, ...placed }: PlacedOrder,
  request: OrderRequest,
): Promise<Order> {
  return store.transaction(async (transaction) => {
    const now = clock.now();
    const order: Order = {
      id: newId('ord'),
      number: await transaction.nextNumber(),
      customerId,
      cart: { id: command.cartId, version: command.expectedVersion },
      ...(command.externalReference !== undefined && { externalReference: command.externalReference }),
      ...placed,
      status: 'pending',
      paymentStatus: 'pending',
      refunded: zero(placed.total.currency),
      shopOrders: shops.map((shop) => ({ ...shop, id: newId('sor'), fulfilment: 'unfulfilled', version: 1 })),
      version: 1,
      placedAt: now,
    };
    await transaction.insert(order, request);
    await transaction.tell(order.id, [{ type: 'placed', details: {} }], now);
    const { state, commands } = firstStep;
    await transaction.saveSaga(
      {
        orderId: order.id,
        state,
        version: 1,
        deadline: new Date(now.getTime() + (timeLimitMs(state, answerTimes) ?? 0)),
      },
      { cause: 'checkout', at: now },
    );
    await transaction.publish(orderPlaced(order), ...commands.map((each) => commandMessage(order, each, now)));
    return order;
  });
}
