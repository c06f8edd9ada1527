import type { Cart, CustomerId } from '../domain/cart.ts';

/** Carts outlive the loss of their store through a copy that follows a moment behind. */
export interface CartBackup {
  find(customerId: CustomerId): Promise<Cart | undefined>;
  /** Of each cart the newest version stays. */
  save(carts: readonly Cart[]): Promise<void>;
  /** Nothing of the customer's is kept, and copies that are still under way come to nothing. */
  erase(customerId: CustomerId, now: Date): Promise<void>;
  /**
   * Removes copies of guests' carts, and what is left of erased ones, that have not changed since.
   * @returns how many, at most `limit`.
   */
  forget(unchangedSince: Date, limit: number): Promise<number>;
}
