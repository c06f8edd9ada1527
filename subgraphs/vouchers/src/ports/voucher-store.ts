import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { Grant, OrderId, Use } from '../domain/use.ts';
import type { Voucher, VoucherId } from '../domain/voucher.ts';

/** Writes of vouchers and of their uses. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface VoucherStore {
  transaction<Result>(work: (transaction: VoucherTransaction) => Promise<Result>): Promise<Result>;
  /** Puts a voucher on a cart, in the place of one that is there. */
  putOnCart(cart: { readonly cartId: string; readonly ownerId: string; readonly voucherId: VoucherId }): Promise<void>;
  /** Takes whatever voucher is there off a cart that the owner has put it on. */
  takeOffCart(cart: { readonly cartId: string; readonly ownerId: string }): Promise<void>;
  /** Forgets what they have put on carts and which wrong codes they have named. Uses stay: limits count them. */
  forgetCustomer(customerId: string): Promise<void>;
  /**
   * Forgets up to `limit` vouchers on carts that were put there before `before`, and as many counts of wrong codes
   * whose time is over; answers whether there may be more.
   */
  forgetOld(before: Date, limit: number): Promise<boolean>;
}

/**
 * Locks are taken in one order everywhere: first uses, then vouchers by id. Whoever counts a customer's uses of a voucher
 * has locked the voucher.
 */
export interface VoucherTransaction extends UnitOfWork {
  /** Kept from others until the transaction ends, like every use that counts against it. */
  lockVoucher(id: VoucherId): Promise<Voucher | undefined>;
  /** @throws CodeTaken */
  addVoucher(voucher: Voucher): Promise<void>;
  /** Writes its terms; how often it was used stays. */
  saveVoucher(voucher: Voucher): Promise<void>;

  /** The order's use. The order is kept from others until the transaction ends, also while it has none. */
  lockUse(orderId: OrderId): Promise<Use | undefined>;
  /** Reserved uses whose time has come, except those that somebody works on at this moment. */
  lockDueUses(limit: number): Promise<readonly Use[]>;
  addUse(use: Use): Promise<void>;
  /** Writes the states of uses. */
  saveUses(uses: readonly Use[]): Promise<void>;

  /** How many uses of the voucher the customer has that count. */
  usesOf(voucherId: VoucherId, customerId: string): Promise<number>;
  /** One use more of the voucher, which is locked, by the customer. */
  countUse(grant: Pick<Grant, 'voucherId' | 'customerId'>): Promise<void>;
  /** As many uses less; locks the vouchers. */
  uncountUses(grants: readonly Pick<Grant, 'voucherId' | 'customerId'>[]): Promise<void>;

  /** What the guest has put on their cart is on the customer's now, unless that has one of its own. */
  moveToCart(merge: MergedCarts): Promise<void>;
  /** The order's voucher leaves the cart, if it was there when the cart was ordered. */
  leaveCart(cart: OrderedCart, orderId: OrderId): Promise<void>;
}

/** A guest's cart that has come into a customer's. */
export interface MergedCarts {
  readonly from: string;
  readonly guestId: string;
  readonly into: string;
  readonly customerId: string;
}

/** A cart as an order was placed from it. */
export interface OrderedCart {
  readonly id: string;
  /** Absent in messages from before they said so: then the time at which the order asked for its use counts. */
  readonly orderedAt?: Date;
}

/** Another voucher has this code. */
export class CodeTaken extends Error {
  override readonly name = 'CodeTaken';
}
