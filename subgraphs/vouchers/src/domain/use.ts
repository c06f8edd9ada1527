import type { Id } from '@agora/subgraph-kit/ids';
import type { Money } from '@agora/subgraph-kit/money';
import { ineligibilityOf, type Asker, type Ineligibility } from './eligibility.ts';
import type { Voucher, VoucherId } from './voucher.ts';

export type UseId = Id<'rsv'>;
export type OrderId = Id<'ord'>;

export interface Grant {
  readonly voucherId: VoucherId;
  readonly customerId: string;
  /** What was agreed on when the order was placed. */
  readonly discount: Money;
}

/** Why an order was given no use. */
export type Rejection = Ineligibility['kind'] | 'unknownVoucher';

export type UseState =
  /** Counts until it expires. */
  | ({ readonly status: 'reserved'; readonly expiresAt: Date } & Grant)
  /** Counts until its order ends it: payment has begun, the clock no longer does. */
  | ({ readonly status: 'held'; readonly expiresAt: Date } & Grant)
  /** Counts for good, unless its order gives it back. */
  | ({ readonly status: 'redeemed' } & Grant)
  /** Never counted. Final. */
  | { readonly status: 'rejected'; readonly voucherId: VoucherId; readonly reason: Rejection }
  /** Does not count and never will. Final. */
  | { readonly status: 'released'; readonly reason: 'cancelled' | 'expired' | 'nothingHeld' };

/** What one order has of a voucher. An order has one at most, whatever arrives how often. */
export type Use = { readonly id: UseId; readonly orderId: OrderId } & UseState;

/** What an order asks for. */
export type WantedUse = Grant & { readonly id: UseId; readonly orderId: OrderId; readonly expiresAt: Date };

/** Whether the customer can have it now. How much it saves is not asked again: that was agreed on. */
export function reserveUse(
  { id, orderId, voucherId, ...wanted }: WantedUse,
  voucher: Voucher | undefined,
  asker: Asker,
): Use {
  const reason = voucher === undefined ? 'unknownVoucher' : ineligibilityOf(voucher, asker)?.kind;
  return reason === undefined
    ? { id, orderId, voucherId, ...wanted, status: 'reserved' }
    : { id, orderId, voucherId, status: 'rejected', reason };
}

/** What is kept of an order that ends before it begins, so that a request that comes late is refused. */
export const nothingHeld = ({ id, orderId }: Pick<Use, 'id' | 'orderId'>): Use & { readonly status: 'released' } => ({
  id,
  orderId,
  status: 'released',
  reason: 'nothingHeld',
});

/** A step of a use; what comes late or twice finds it where it can no longer change, and answers it as it is. */
export type Step = (use: Use) => Use;

export const hold: Step = (use) => (use.status === 'reserved' ? { ...use, status: 'held' } : use);

export const redeem: Step = (use) => {
  if (use.status !== 'reserved' && use.status !== 'held') return use;
  const { id, orderId, voucherId, customerId, discount } = use;
  return { id, orderId, voucherId, customerId, discount, status: 'redeemed' };
};

export const release: Step = (use) => (isCounted(use) ? { ...nothingHeld(use), reason: 'cancelled' } : use);

/** For one whose time has come. */
export const expire: Step = (use) => (use.status === 'reserved' ? { ...nothingHeld(use), reason: 'expired' } : use);

/** Whether it counts against the limits of its voucher. */
export const isCounted = (use: Use): use is Extract<Use, Grant> =>
  use.status === 'reserved' || use.status === 'held' || use.status === 'redeemed';
