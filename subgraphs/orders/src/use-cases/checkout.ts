import { AppError, badUserInput, notFound, unauthenticated } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Money } from '@agora/subgraph-kit/money';
import type { CartId, CustomerId, Order, OrderId, PaymentMethod } from '../domain/order.ts';
import { placeOrder, type PlaceOrderDecision } from '../domain/place-order.ts';
import { firstStep, timeLimitMs } from '../domain/saga.ts';
import { AlreadyPlaced, type OrderRequest } from '../ports/order-store.ts';
import type { Dependencies } from './dependencies.ts';
import { commandMessage, orderPlaced } from './order-messages.ts';

export interface Checkout {
  readonly cartId: CartId;
  readonly expectedVersion: number;
  readonly expectedTotal: Money;
  readonly paymentMethod: PaymentMethod;
  readonly idempotencyKey: string;
  readonly externalReference?: string;
}

export type CheckoutResult =
  | { readonly kind: 'placed'; readonly orderId: OrderId; readonly replayed: boolean }
  | { readonly kind: 'cartOrdered'; readonly orderId: OrderId }
  | Exclude<PlaceOrderDecision, { kind: 'placed' }>;

// Printable ASCII: a key and a reference end up in logs and in clients' headers.
const NAME = /^[\x21-\x7e]{1,128}$/;

/**
 * Places the order of a cart and starts its checkout. Asking again with the same key or reference answers the same
 * order, for ever.
 * @throws NOT_FOUND for a cart that is not the viewer's, IDEMPOTENCY_KEY_REUSED, BAD_USER_INPUT, SUBGRAPH_UNAVAILABLE
 */
export async function checkout(dependencies: Dependencies, viewer: Viewer, command: Checkout): Promise<CheckoutResult> {
  if (viewer.subject === undefined) throw unauthenticated();
  if (!NAME.test(command.idempotencyKey)) {
    throw badUserInput('An idempotency key has 1 to 128 printable ASCII characters without spaces.');
  }
  if (command.externalReference !== undefined && !NAME.test(command.externalReference)) {
    throw badUserInput('A reference has 1 to 128 printable ASCII characters without spaces.');
  }
  const request: OrderRequest = {
    customerId: viewer.subject,
    idempotencyKey: command.idempotencyKey,
    fingerprint: fingerprintOf(command),
  };
  const known = await findPlaced(dependencies, request, command.externalReference);
  if (known !== undefined) return { kind: 'placed', orderId: known, replayed: true };

  const quote = await dependencies.quotes.quote(viewer, command.cartId);
  if (quote === undefined) throw notFound('The cart');
  const decision = placeOrder(quote, { cartVersion: command.expectedVersion, total: command.expectedTotal });
  if (decision.kind !== 'placed') {
    // Another request may have ordered this cart in the meantime; then it is empty or changed because of that.
    const ordered = await dependencies.reads.byCart(command.cartId, command.expectedVersion);
    return ordered === undefined ? decision : { kind: 'cartOrdered', orderId: ordered.id };
  }
  try {
    const order = await start(dependencies, viewer.subject, command, decision, request);
    return { kind: 'placed', orderId: order.id, replayed: false };
  } catch (error) {
    if (!(error instanceof AlreadyPlaced)) throw error;
    const placed = await findPlaced(dependencies, request, command.externalReference);
    if (placed !== undefined) return { kind: 'placed', orderId: placed, replayed: true };
    const ordered = await dependencies.reads.byCart(command.cartId, command.expectedVersion);
    if (ordered === undefined) throw error;
    return { kind: 'cartOrdered', orderId: ordered.id };
  }
}

/** What was asked, in one line: the same key with anything else is refused. */
function fingerprintOf({ cartId, expectedVersion, expectedTotal, paymentMethod, externalReference }: Checkout): string {
  const { minorUnits, currency } = expectedTotal;
  const { kind, token } = paymentMethod;
  return JSON.stringify([cartId, expectedVersion, `${minorUnits} ${currency}`, kind, token, externalReference]);
}

async function findPlaced(
  { reads }: Dependencies,
  { customerId, idempotencyKey, fingerprint }: OrderRequest,
  reference: string | undefined,
): Promise<OrderId | undefined> {
  const byKey = await reads.byKey(customerId, idempotencyKey);
  if (byKey !== undefined) {
    if (byKey.fingerprint !== fingerprint) {
      throw new AppError('IDEMPOTENCY_KEY_REUSED', 'This idempotency key was used for another checkout.');
    }
    return byKey.order.id;
  }
  const [byReference] = reference === undefined ? [] : await reads.byReference(customerId, [reference]);
  return byReference?.id;
}

function start(
  { store, clock, newId }: Dependencies,
  customerId: CustomerId,
  command: Checkout,
  { lines, total }: Extract<PlaceOrderDecision, { kind: 'placed' }>,
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
      paymentMethod: command.paymentMethod,
      status: 'pending',
      paymentStatus: 'pending',
      total,
      refunded: { minorUnits: 0n, currency: total.currency },
      lines,
      version: 1,
      placedAt: now,
    };
    await transaction.insert(order, request);
    const { state, commands } = firstStep;
    await transaction.saveSaga(
      { orderId: order.id, state, version: 1, deadline: new Date(now.getTime() + (timeLimitMs(state) ?? 0)) },
      { cause: 'checkout', at: now },
    );
    await transaction.publish(orderPlaced(order));
    for (const each of commands) await transaction.publish(commandMessage(order, each, now));
    return order;
  });
}
