import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { Id } from '@agora/subgraph-kit/ids';
import type { Product, VariantId } from '../domain/product.ts';
import type { ProductId, UserId } from '../domain/review.ts';

export interface Purchase {
  readonly orderId: Id<'ord'>;
  readonly customerId: UserId;
  readonly variantIds: readonly VariantId[];
}

/** Who has bought what, as other domains have told. */
export interface PurchaseStore {
  findProduct(id: ProductId): Promise<Product | undefined>;
  /** Writes it at its first mention, else replaces it unless it has changed since `known` was read. */
  saveProduct(product: Product, known: Product | undefined, delivery: Delivery): Promise<'saved' | 'conflict'>;
  /** Again it changes nothing: an order is paid once. */
  addPurchase(purchase: Purchase): Promise<void>;
  hasBought(customerId: UserId, product: Product): Promise<boolean>;
}
