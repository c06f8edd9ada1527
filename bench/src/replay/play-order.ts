import { setTimeout as delay } from 'node:timers/promises';
import type { Session } from '@agora/clients/session';
import { CHECKOUT, FILL_CART, FIND_ORDER, FOLLOW_ORDER, type OrderAnswer, type UserErrors } from './documents.ts';
import type { PlannedOrder } from './plan.ts';

export interface Placed {
  readonly kind: 'placed';
  readonly order: OrderAnswer;
  /** Whether an earlier run has placed it. */
  readonly wasThere: boolean;
}

export interface Failed {
  readonly kind: 'failed';
  readonly reason: string;
}

interface PlayOptions {
  readonly currency: string;
  /** By SKU. */
  readonly variantIds: ReadonlyMap<string, string>;
}

const POLL_MS = 250;
const PATIENCE_MS = 180_000;

/**
 * Fills the customer's cart and checks it out with a sandbox card. An order that exists under this reference is taken as
 * it is, so playing again doubles nothing.
 */
export async function place(session: Session, order: PlannedOrder, options: PlayOptions): Promise<Placed | Failed> {
  const { orderByReference } = await session.ask<{ orderByReference: OrderAnswer | null }>(FIND_ORDER, {
    reference: order.reference,
  });
  if (orderByReference !== null) return { kind: 'placed', order: orderByReference, wasThere: true };

  const cart = await fillCart(session, order, options.variantIds);
  if (typeof cart === 'string') return { kind: 'failed', reason: cart };
  const { checkout } = await session.ask<{ checkout: UserErrors & { order: OrderAnswer | null } }>(CHECKOUT, {
    input: {
      cartId: cart.id,
      expectedVersion: cart.version,
      expectedTotal: { minorUnits: order.totalMinor.toString(), currency: options.currency },
      payment: { kind: 'CARD', token: 'tok_visa' },
      idempotencyKey: `replay-${order.reference}-${cart.version}`,
      externalReference: order.reference,
    },
  });
  if (checkout.order === null) return { kind: 'failed', reason: describe(checkout) };
  return { kind: 'placed', order: checkout.order, wasThere: false };
}

async function fillCart(
  session: Session,
  { quantities }: PlannedOrder,
  variantIds: PlayOptions['variantIds'],
): Promise<{ id: string; version: number } | string> {
  const lines = [...quantities].map(([sku, quantity]) => ({ variantId: variantIds.get(sku), quantity }));
  const { addCartLines } = await session.ask<{
    addCartLines: UserErrors & { cart: { id: string; version: number } | null };
  }>(FILL_CART, { clear: {}, add: { lines } });
  return addCartLines.userErrors.length > 0 || addCartLines.cart === null ? describe(addCartLines) : addCartLines.cart;
}

/** Waits for the end of an order; answers why it did not end well. */
export async function follow(session: Session, placed: OrderAnswer): Promise<string | undefined> {
  const givenUpAt = performance.now() + PATIENCE_MS;
  for (let order = placed; ;) {
    if (order.status === 'CONFIRMED') return undefined;
    if (order.status === 'CANCELLED') return `cancelled: ${order.cancelReason ?? ''}`;
    if (performance.now() > givenUpAt) return `still ${order.status}`;
    await delay(POLL_MS);
    const answer = await session.ask<{ order: OrderAnswer | null }>(FOLLOW_ORDER, { id: order.id });
    if (answer.order === null) return 'the order is gone';
    order = answer.order;
  }
}

const describe = ({ userErrors }: UserErrors): string =>
  userErrors.map(({ __typename, message }) => `${__typename} ${message ?? ''}`).join('; ');
