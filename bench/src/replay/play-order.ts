import type { Session } from '@agora/clients/session';
import {
  APPLY_VOUCHER,
  CHECKOUT,
  describeErrors,
  FILL_CART,
  FIND_ORDER,
  FOLLOW_ORDER,
  REMOVE_VOUCHER,
  type OrderAnswer,
  type UserErrors,
} from './documents.ts';
import type { PlannedOrder } from './plan.ts';
import { watch } from './watch.ts';

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

export interface PlayOptions {
  readonly currency: string;
  /** By SKU. */
  readonly variantIds: ReadonlyMap<string, string>;
  /** The code for orders with a discount; absent where none has one. */
  readonly voucherCode?: () => Promise<string>;
}

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
  const fault = await chooseVoucher(session, cart.id, order, options);
  if (fault !== undefined) return { kind: 'failed', reason: fault };
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
  if (checkout.order === null) return { kind: 'failed', reason: describeErrors(checkout) };
  return { kind: 'placed', order: checkout.order, wasThere: false };
}

async function fillCart(
  session: Session,
  { lines }: PlannedOrder,
  variantIds: PlayOptions['variantIds'],
): Promise<{ id: string; version: number } | string> {
  const wanted = [...lines].map(([sku, { quantity }]) => ({ variantId: variantIds.get(sku), quantity }));
  const { addCartLines } = await session.ask<{
    addCartLines: UserErrors & { cart: { id: string; version: number } | null };
  }>(FILL_CART, { clear: {}, add: { lines: wanted } });
  return addCartLines.userErrors.length > 0 || addCartLines.cart === null
    ? describeErrors(addCartLines)
    : addCartLines.cart;
}

/** Puts the voucher on the cart, or takes one off that an order before has left there. Answers why that failed. */
async function chooseVoucher(
  session: Session,
  cartId: string,
  { isDiscounted }: PlannedOrder,
  { voucherCode }: PlayOptions,
): Promise<string | undefined> {
  if (voucherCode === undefined) return undefined;
  if (!isDiscounted) {
    await session.ask(REMOVE_VOUCHER, { input: { cartId } });
    return undefined;
  }
  const { applyVoucher } = await session.ask<{ applyVoucher: UserErrors }>(APPLY_VOUCHER, {
    input: { cartId, code: await voucherCode() },
  });
  return applyVoucher.userErrors.length === 0 ? undefined : describeErrors(applyVoucher);
}

/** Waits for the end of an order; answers why it did not end well. */
export async function follow(session: Session, placed: OrderAnswer): Promise<string | undefined> {
  const order = await watch<OrderAnswer | null>(
    placed,
    (seen) => seen?.status !== 'PENDING',
    async () => (await session.ask<{ order: OrderAnswer | null }>(FOLLOW_ORDER, { id: placed.id })).order,
  );
  switch (order?.status) {
    case 'CONFIRMED':
      return undefined;
    case 'CANCELLED':
      return `cancelled: ${order.cancelReason ?? ''}`;
    case 'PENDING':
      return 'still PENDING';
    case undefined:
      return 'the order is gone';
  }
}
