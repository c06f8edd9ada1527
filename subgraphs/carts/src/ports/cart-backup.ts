import type { Cart, CustomerId } from '../domain/cart.ts';

/** Carts outlive the loss of their store through a copy that follows a moment behind. */
export interface CartBackup {
  find(customerId: CustomerId): Promise<Cart | undefined>;
  /** Of each cart the newest version stays. */
  save(carts: readonly Cart[]): Promise<void>;
}
