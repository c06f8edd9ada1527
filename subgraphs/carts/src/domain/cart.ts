import { badUserInput } from '@agora/subgraph-kit/errors';
import { isId, type Id } from '@agora/subgraph-kit/ids';
import { moneyToJson, type Money, type MoneyJson } from '@agora/subgraph-kit/money';

export type CartId = Id<'crt'>;
export type GuestId = Id<'gst'>;
/** Whose a cart is. Guests are customers who have not signed in. */
export type CustomerId = Id<'usr'> | GuestId;
export type OrderId = Id<'ord'>;
export type VariantId = Id<'var'>;

export interface CartLine {
  readonly variantId: VariantId;
  readonly quantity: number;
}

/** A line as a cart holds it. */
export interface HeldLine extends CartLine {
  /** The cart's version when the variant was put in: an order of an earlier version was not about this line. */
  readonly since: number;
  /** What one unit cost when the customer last saw to it; absent where no price was known. */
  readonly seenPrice?: MoneyJson | undefined;
}

export interface Cart {
  readonly id: CartId;
  readonly customerId: CustomerId;
  /** ISO 4217; absent: each variant has its base price. */
  readonly currency?: string | undefined;
  /** Grows with each change. A customer without a cart is at version 0. */
  readonly version: number;
  /** One per variant, in the order in which the variants were put in. */
  readonly lines: readonly HeldLine[];
  /** The orders that were taken out of it last, so that each is taken out once. */
  readonly settledOrders: readonly OrderId[];
  /** Of a guest's cart: whoever knows it may take over what is in it, once. */
  readonly mergeSecret?: string | undefined;
  /** The secrets of the guests' carts that were taken over into it last, so that each is taken over once. */
  readonly takenOver: readonly string[];
  readonly updatedAt: Date;
}

export interface CartLimits {
  readonly maxQuantityPerLine: number;
  readonly maxLines: number;
}

export type CartRefusal =
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'lineLimit'; readonly maxQuantity: number }
  | { readonly kind: 'tooManyLines'; readonly maxLines: number }
  | { readonly kind: 'lineNotFound'; readonly variantId: VariantId };

/** What becomes of a cart. The version that the caller has seen is checked first, so a refusal is about that state. */
export type CartDecision<Refusal extends CartRefusal['kind'] = CartRefusal['kind']> =
  | { readonly kind: 'changed'; readonly cart: Cart }
  | { readonly kind: 'unchanged'; readonly cart: Cart | undefined }
  | Extract<CartRefusal, { kind: Refusal }>;

interface Change {
  readonly expectedVersion?: number;
  readonly now: Date;
}

/** What the catalogue charged for a unit when it was asked. */
export interface SeenPrices {
  /** The currency that it was asked for; undefined for base prices. */
  readonly currency: string | undefined;
  readonly prices: ReadonlyMap<VariantId, Money | undefined>;
}

export const isGuest = (customerId: CustomerId): customerId is GuestId => isId('gst', customerId);

const MAX_ADDED_AT_ONCE = 2_000;
// An order is told again within minutes, not after a hundred later ones of the same customer.
const MAX_SETTLED_ORDERS = 100;

/**
 * Lines to add, one per variant.
 * @throws BAD_USER_INPUT when there are none, too many, or one without units.
 */
export function mergeLines(lines: readonly CartLine[]): readonly CartLine[] {
  if (lines.length < 1 || lines.length > MAX_ADDED_AT_ONCE) {
    throw badUserInput(`1 to ${MAX_ADDED_AT_ONCE} lines can be added at once.`);
  }
  for (const { quantity } of lines) checkQuantity(quantity);
  return onePerVariant(lines);
}

/** @param create used when the customer has no cart yet. */
export function addLines(
  cart: Cart | undefined,
  { lines, limits, create, seen, ...change }: Change & AddedLines,
): CartDecision<'conflict' | 'lineLimit' | 'tooManyLines'> {
  const conflict = conflictOf(cart, change);
  if (conflict !== undefined) return conflict;
  const before = cart ?? emptyCart(create, change.now);
  const merged = withUnits(before, lines);
  const added = new Set(lines.map(({ variantId }) => variantId));
  if (merged.some(({ variantId, quantity }) => added.has(variantId) && quantity > limits.maxQuantityPerLine)) {
    return { kind: 'lineLimit', maxQuantity: limits.maxQuantityPerLine };
  }
  if (merged.length > limits.maxLines) return { kind: 'tooManyLines', maxLines: limits.maxLines };
  const priced = merged.map((line) => (added.has(line.variantId) ? seeing(line, before, seen) : line));
  return changed(before, priced, change.now);
}

export interface AddedLines {
  /** From `mergeLines`. */
  readonly lines: readonly CartLine[];
  readonly limits: CartLimits;
  readonly create: NewCart;
  readonly seen: SeenPrices;
}

/** What a cart is made of when its customer has none. */
export interface NewCart {
  readonly id: CartId;
  readonly customerId: CustomerId;
  /** For a guest. */
  readonly mergeSecret?: string;
}

/** @throws BAD_USER_INPUT for less than one unit. */
export function changeLine(
  cart: Cart | undefined,
  { variantId, quantity, limits, ...change }: Change & CartLine & { readonly limits: CartLimits },
): CartDecision<'conflict' | 'lineLimit' | 'lineNotFound'> {
  checkQuantity(quantity);
  const conflict = conflictOf(cart, change);
  if (conflict !== undefined) return conflict;
  const line = cart?.lines.find((each) => each.variantId === variantId);
  if (cart === undefined || line === undefined) return { kind: 'lineNotFound', variantId };
  if (quantity > limits.maxQuantityPerLine) return { kind: 'lineLimit', maxQuantity: limits.maxQuantityPerLine };
  if (line.quantity === quantity) return { kind: 'unchanged', cart };
  const lines = cart.lines.map((each) => (each === line ? { ...line, quantity } : each));
  return changed(cart, lines, change.now);
}

export function removeLine(
  cart: Cart | undefined,
  { variantId, ...change }: Change & { readonly variantId: VariantId },
): CartDecision<'conflict'> {
  return keepLines(cart, change, (line) => line.variantId !== variantId);
}

export function clear(cart: Cart | undefined, change: Change): CartDecision<'conflict'> {
  return keepLines(cart, change, () => false);
}

/** @param currency absent for base prices. */
export function changeCurrency(
  cart: Cart | undefined,
  {
    currency,
    create,
    seen,
    ...change
  }: Change & { readonly currency?: string; readonly create: NewCart; readonly seen: SeenPrices },
): CartDecision<'conflict'> {
  const conflict = conflictOf(cart, change);
  if (conflict !== undefined) return conflict;
  if (cart?.currency === currency) return { kind: 'unchanged', cart };
  const before = { ...(cart ?? emptyCart(create, change.now)), currency };
  const lines = before.lines.map((line) => seeing({ ...line, seenPrice: undefined }, before, seen));
  return changed(before, lines, change.now);
}

/** From now on the customer is told of what differs from these prices. */
export function acknowledgePrices(
  cart: Cart | undefined,
  { seen, ...change }: Change & { readonly seen: SeenPrices },
): CartDecision<'conflict'> {
  const conflict = conflictOf(cart, change);
  if (conflict !== undefined) return conflict;
  const lines = cart?.lines.map((line) => seeing(line, cart, seen)) ?? [];
  return cart === undefined || lines.every((line, place) => line === cart.lines[place])
    ? { kind: 'unchanged', cart }
    : changed(cart, lines, change.now);
}

export interface ConfirmedOrder {
  readonly orderId: OrderId;
  readonly cartId: CartId;
  /** Of the cart when it was ordered. */
  readonly cartVersion: number;
  readonly lines: readonly CartLine[];
}

/** Lets go of what was bought, once per order. What was put in since then, or put back, is not touched. */
export function settleOrder(cart: Cart | undefined, order: ConfirmedOrder, now: Date): CartDecision<never> {
  if (cart?.id !== order.cartId || cart.settledOrders.includes(order.orderId)) return { kind: 'unchanged', cart };
  if (!cart.lines.some(({ since }) => since <= order.cartVersion)) return { kind: 'unchanged', cart };
  const settledOrders = [...cart.settledOrders, order.orderId].slice(-MAX_SETTLED_ORDERS);
  return changed({ ...cart, settledOrders }, withoutUnits(cart.lines, order), now);
}

export const totalQuantity = ({ lines }: Cart): number => lines.reduce((total, { quantity }) => total + quantity, 0);

function keepLines(
  cart: Cart | undefined,
  change: Change,
  isKept: (line: HeldLine) => boolean,
): CartDecision<'conflict'> {
  const conflict = conflictOf(cart, change);
  if (conflict !== undefined) return conflict;
  const lines = cart?.lines.filter(isKept) ?? [];
  return cart === undefined || lines.length === cart.lines.length
    ? { kind: 'unchanged', cart }
    : changed(cart, lines, change.now);
}

function conflictOf(
  cart: Cart | undefined,
  { expectedVersion }: Omit<Change, 'now'>,
): Extract<CartRefusal, { kind: 'conflict' }> | undefined {
  const currentVersion = cart?.version ?? 0;
  return expectedVersion === undefined || expectedVersion === currentVersion
    ? undefined
    : { kind: 'conflict', currentVersion };
}

export const emptyCart = (create: NewCart, now: Date): Cart => ({
  ...create,
  version: 0,
  lines: [],
  settledOrders: [],
  takenOver: [],
  updatedAt: now,
});

const changed = (cart: Cart, lines: readonly HeldLine[], now: Date): CartDecision<never> => ({
  kind: 'changed',
  cart: next(cart, lines, now),
});

/** The cart with these lines, one version further. */
export const next = (cart: Cart, lines: readonly HeldLine[], now: Date): Cart => ({
  ...cart,
  lines,
  version: cart.version + 1,
  updatedAt: now,
});

// A price in another currency than the cart's by now is none that the customer has seen in it.
function seeing(line: HeldLine, { currency }: Cart, seen: SeenPrices): HeldLine {
  const price = seen.currency === currency ? seen.prices.get(line.variantId) : undefined;
  if (price === undefined) return line;
  const seenPrice = moneyToJson(price);
  const isSame = line.seenPrice?.minorUnits === seenPrice.minorUnits && line.seenPrice.currency === seenPrice.currency;
  return isSame ? line : { ...line, seenPrice };
}

function onePerVariant(lines: readonly CartLine[]): readonly CartLine[] {
  const quantities = new Map<VariantId, number>();
  for (const { variantId, quantity } of lines) quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  return [...quantities].map(([variantId, quantity]) => ({ variantId, quantity }));
}

function withUnits({ lines, version }: Cart, added: readonly CartLine[]): readonly HeldLine[] {
  const held = new Map(lines.map((line) => [line.variantId, line]));
  return onePerVariant([...lines, ...added]).map((line) => ({
    since: version + 1,
    ...held.get(line.variantId),
    ...line,
  }));
}

function withoutUnits(present: readonly HeldLine[], order: ConfirmedOrder): readonly HeldLine[] {
  const takenOf = new Map(order.lines.map(({ variantId, quantity }) => [variantId, quantity]));
  return present.flatMap((line) => {
    const taken = line.since <= order.cartVersion ? (takenOf.get(line.variantId) ?? 0) : 0;
    return line.quantity > taken ? [{ ...line, quantity: line.quantity - taken }] : [];
  });
}

function checkQuantity(quantity: number): number {
  if (!Number.isInteger(quantity) || quantity < 1) throw badUserInput('A quantity is a whole number of 1 or more.');
  return quantity;
}
