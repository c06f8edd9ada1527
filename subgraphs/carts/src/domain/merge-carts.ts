import {
  emptyCart,
  next,
  type Cart,
  type CartId,
  type CartLimits,
  type HeldLine,
  type NewCart,
  type VariantId,
} from './cart.ts';

/** Units that did not fit: a line has `quantity` of the `requested`, 0 where there was no room for the line. */
export interface CappedLine {
  readonly variantId: VariantId;
  readonly requested: number;
  readonly quantity: number;
}

export type MergeDecision =
  | {
      readonly kind: 'merged';
      readonly cart: Cart;
      /** Empty, with another id and another secret: what the guest puts in from now on is a new cart. */
      readonly guestCart: Cart;
      /** Units that came in. */
      readonly units: number;
      readonly capped: readonly CappedLine[];
    }
  /** It was taken over into this cart before. */
  | { readonly kind: 'repeated'; readonly cart: Cart }
  | { readonly kind: 'invalidToken' };

export interface Merge {
  readonly secret: string;
  readonly limits: CartLimits;
  readonly create: NewCart;
  /** What becomes of the guest's cart. */
  readonly emptied: { readonly id: CartId; readonly mergeSecret: string };
  readonly now: Date;
}

// Somebody signs in some times a day; what was taken over weeks ago is not brought again.
const MAX_TAKEN_OVER = 20;

/**
 * Brings what a guest has put together into the cart of the customer who they turn out to be. Units of a variant that is
 * in both add up, as far as the limits go; the customer's currency stays, unless nothing speaks for it.
 * @param guestCart the one that has the secret.
 */
export function mergeCarts(
  cart: Cart | undefined,
  guestCart: Cart | undefined,
  { secret, limits, create, emptied, now }: Merge,
): MergeDecision {
  if (cart?.takenOver.includes(secret)) return { kind: 'repeated', cart };
  if (guestCart === undefined) return { kind: 'invalidToken' };
  const before = cart ?? emptyCart(create, now);
  const currency = before.lines.length === 0 ? (before.currency ?? guestCart.currency) : before.currency;
  const { lines, units, capped } = bring(guestCart, { ...before, currency }, limits);
  const takenOver = [...before.takenOver, secret].slice(-MAX_TAKEN_OVER);
  return {
    kind: 'merged',
    cart: next({ ...before, currency, takenOver }, lines, now),
    guestCart: next({ ...guestCart, ...emptied }, [], now),
    units,
    capped,
  };
}

function bring(guestCart: Cart, cart: Cart, limits: CartLimits) {
  const lines = new Map(cart.lines.map((line) => [line.variantId, line]));
  const capped: CappedLine[] = [];
  let units = 0;
  for (const brought of guestCart.lines) {
    const { variantId } = brought;
    const held = lines.get(variantId);
    const present = held?.quantity ?? 0;
    const requested = present + brought.quantity;
    const hasRoom = held !== undefined || lines.size < limits.maxLines;
    // A lowered limit takes nothing away from what is there.
    const quantity = hasRoom ? Math.max(present, Math.min(requested, limits.maxQuantityPerLine)) : 0;
    if (quantity < requested) capped.push({ variantId, requested, quantity });
    if (!hasRoom) continue;
    units += quantity - present;
    lines.set(variantId, { ...(held ?? asNew(brought, guestCart, cart)), quantity });
  }
  return { lines: [...lines.values()], units, capped };
}

const asNew = (line: HeldLine, guestCart: Cart, cart: Cart): HeldLine => ({
  ...line,
  since: cart.version + 1,
  // What was seen in another currency is not comparable.
  seenPrice: guestCart.currency === cart.currency ? line.seenPrice : undefined,
});
