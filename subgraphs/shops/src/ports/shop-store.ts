import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { Shop, ShopId } from '../domain/shop.ts';

/** Writes of shops. */
export interface ShopStore {
  transaction<Result>(work: (transaction: ShopTransaction) => Promise<Result>): Promise<Result>;
}

export interface ShopTransaction extends UnitOfWork {
  /** The shop, kept from others until the transaction ends; undefined when there is none. */
  lockShop(id: ShopId): Promise<Shop | undefined>;
  /** False when another shop has the slug: nothing was added then. */
  add(shop: Shop): Promise<boolean>;
  /** Replaces what can change of a shop. */
  save(shop: Shop): Promise<void>;
}
