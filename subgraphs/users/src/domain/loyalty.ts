import type { Id } from '@agora/subgraph-kit/ids';
import { exponentOf, type Money } from '@agora/subgraph-kit/money';
import type { UserId } from './user.ts';

export type OrderId = Id<'ord'>;

/** What earns a point, in minor units by currency; one main unit where a currency is not named. */
export type LoyaltyRule = ReadonlyMap<string, bigint>;

/** A paid order. */
export interface Purchase {
  readonly customerId: UserId;
  readonly paid: Money;
  /** The rule as it was then: another rule later neither gives nor takes. */
  readonly minorUnitsPerPoint: bigint;
  readonly creditedAt: Date;
}

/** What one order has earned its customer. A refund may be heard of before the purchase. */
export interface LoyaltyEntry {
  readonly orderId: OrderId;
  readonly purchase?: Purchase;
  /** All that has been given back so far, in minor units of what was paid. */
  readonly refunded: bigint;
  readonly version: number;
}

export interface CreditedEntry extends LoyaltyEntry {
  readonly purchase: Purchase;
}

export const isCredited = (entry: LoyaltyEntry): entry is CreditedEntry => entry.purchase !== undefined;

const nothing = (orderId: OrderId): LoyaltyEntry => ({ orderId, refunded: 0n, version: 0 });

/** Undefined when it is known already. */
export function credit(
  entry: LoyaltyEntry | undefined,
  orderId: OrderId,
  purchase: Omit<Purchase, 'minorUnitsPerPoint'>,
  rule: LoyaltyRule,
): LoyaltyEntry | undefined {
  const { purchase: known, ...rest } = entry ?? nothing(orderId);
  if (known !== undefined) return undefined;
  const minorUnitsPerPoint = minorUnitsPerPointOf(rule, purchase.paid.currency);
  return { ...rest, purchase: { ...purchase, minorUnitsPerPoint }, version: rest.version + 1 };
}

/**
 * @param refundedTotal everything that has been given back of the order. It only grows, so the largest that was heard of
 * is the last, in whatever order and however often refunds are told. Undefined when nothing is new.
 */
export function revert(
  entry: LoyaltyEntry | undefined,
  orderId: OrderId,
  refundedTotal: bigint,
): LoyaltyEntry | undefined {
  const known = entry ?? nothing(orderId);
  return refundedTotal > known.refunded ? { ...known, refunded: refundedTotal, version: known.version + 1 } : undefined;
}

/** A point for each whole unit of what the customer has paid and not been given back. */
export function pointsOf({ purchase, refunded }: Pick<LoyaltyEntry, 'purchase' | 'refunded'>): number {
  if (purchase === undefined) return 0;
  const kept = purchase.paid.minorUnits - refunded;
  return kept > 0n ? Number(kept / purchase.minorUnitsPerPoint) : 0;
}

const minorUnitsPerPointOf = (rule: LoyaltyRule, currency: string): bigint =>
  rule.get(currency) ?? 10n ** BigInt(exponentOf(currency));
