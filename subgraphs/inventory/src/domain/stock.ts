import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';

export type VariantId = Id<'var'>;
export type ShopId = Id<'shp'>;
export type OrderId = Id<'ord'>;
export type MovementId = Id<'mov'>;

/** How much of a variant there is. Always `0 <= reserved <= onHand`. */
export interface StockLevel {
  readonly variantId: VariantId;
  readonly sku: string;
  /** Absent until the catalogue has told whose variant it is. */
  readonly shopId?: ShopId;
  /** Off sale for good: nobody buys more of it. */
  readonly isArchived: boolean;
  /** Units in the warehouse, those that orders hold included. */
  readonly onHand: number;
  /** Units that orders hold. */
  readonly reserved: number;
  /** Fewer available units than this are low; absent while nobody has asked to be told. */
  readonly lowStockThreshold?: number | undefined;
}

/** What something has made of a level. */
export interface LevelChange {
  readonly before: StockLevel;
  readonly after: StockLevel;
}

export const availableOf = ({ onHand, reserved }: StockLevel): number => onHand - reserved;

export const isLow = (level: StockLevel): boolean =>
  level.lowStockThreshold !== undefined && !level.isArchived && availableOf(level) < level.lowStockThreshold;

/** True once for each time: it must have been enough in between. */
export const becameLow = ({ before, after }: LevelChange): boolean => !isLow(before) && isLow(after);

/** Whether the last available unit went, or the first came. */
export const crossedNone = ({ before, after }: LevelChange): boolean =>
  availableOf(before) > 0 !== availableOf(after) > 0;

/** Units that came, or with a minus left, and why. */
export interface Movement {
  readonly variantId: VariantId;
  readonly quantity: number;
  readonly reason: 'RECEIPT' | 'ADJUSTMENT' | 'SALE' | 'RETURN';
  /** One variant has one movement for a reason and a reference. */
  readonly reference?: string;
  readonly orderId?: OrderId;
  /** Who moved them; absent for what happens by itself. */
  readonly movedBy?: string;
}

const MAX_QUANTITY = 1_000_000;
const MAX_ON_HAND = 1_000_000_000;
const SKU = /^[A-Za-z0-9._-]{1,64}$/;

/** @throws BAD_USER_INPUT for a quantity that cannot be, or more than there can be. */
export function receive(level: StockLevel, quantity: number): StockLevel {
  if (quantity < 1 || quantity > MAX_QUANTITY) throw badUserInput('A quantity is 1 to 1,000,000.');
  return withOnHand(level, level.onHand + quantity);
}

export type Adjustment =
  | { readonly kind: 'by'; readonly delta: number }
  /** Only if there are still as many as the caller has seen. */
  | { readonly kind: 'to'; readonly onHand: number; readonly expectedOnHand: number };

export type AdjustDecision =
  | { readonly kind: 'adjusted'; readonly level: StockLevel }
  /** Orders hold more than would remain. */
  | { readonly kind: 'insufficient'; readonly available: number }
  | { readonly kind: 'stockChanged'; readonly currentOnHand: number };

/** @throws BAD_USER_INPUT for a quantity that cannot be, or a return that takes units away. */
export function adjust(level: StockLevel, adjustment: Adjustment, reason: 'ADJUSTMENT' | 'RETURN'): AdjustDecision {
  if (adjustment.kind === 'to' && adjustment.expectedOnHand !== level.onHand) {
    return { kind: 'stockChanged', currentOnHand: level.onHand };
  }
  const onHand = adjustment.kind === 'to' ? adjustment.onHand : level.onHand + checkDelta(adjustment.delta);
  if (reason === 'RETURN' && onHand < level.onHand) throw badUserInput('A return adds units.');
  if (adjustment.kind === 'to' && onHand < 0) throw badUserInput('Stock is 0 or more.');
  if (onHand < level.reserved) return { kind: 'insufficient', available: availableOf(level) };
  return { kind: 'adjusted', level: withOnHand(level, onHand) };
}

export type ThresholdDecision =
  | { readonly kind: 'set'; readonly level: StockLevel }
  | { readonly kind: 'thresholdChanged'; readonly currentThreshold: number | undefined };

/**
 * @param threshold undefined to be told no more.
 * @param expected what the caller has seen; absent when it does not matter.
 * @throws BAD_USER_INPUT for a threshold that cannot be.
 */
export function setThreshold(
  level: StockLevel,
  threshold: number | undefined,
  expected?: { readonly threshold: number | undefined },
): ThresholdDecision {
  if (threshold !== undefined && (threshold < 1 || threshold > MAX_QUANTITY)) {
    throw badUserInput('A threshold is 1 to 1,000,000.');
  }
  const currentThreshold = level.lowStockThreshold;
  return expected !== undefined && expected.threshold !== currentThreshold
    ? { kind: 'thresholdChanged', currentThreshold }
    : { kind: 'set', level: { ...level, lowStockThreshold: threshold } };
}

/** @throws BAD_USER_INPUT */
export function checkSku(sku: string): string {
  if (!SKU.test(sku)) throw badUserInput('A SKU has 1 to 64 letters, digits, dots, dashes and underscores.');
  return sku;
}

function checkDelta(delta: number): number {
  if (delta === 0 || Math.abs(delta) > MAX_QUANTITY) throw badUserInput('A delta is 1 to 1,000,000, up or down.');
  return delta;
}

function withOnHand(level: StockLevel, onHand: number): StockLevel {
  if (onHand > MAX_ON_HAND) throw badUserInput('A variant has at most 1,000,000,000 units.');
  return { ...level, onHand };
}
