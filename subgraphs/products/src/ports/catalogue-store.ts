import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { CategoryId } from '../domain/category.ts';
import type { Product, ProductId, ShopId, VariantId } from '../domain/product.ts';

/** Writes to the catalogue. */
export interface CatalogueStore {
  transaction<Result>(work: (transaction: CatalogueTransaction) => Promise<Result>): Promise<Result>;
}

export interface CatalogueTransaction extends UnitOfWork {
  /** The product, kept from others until the transaction ends; undefined when there is none. */
  lockProduct(id: ProductId): Promise<Product | undefined>;
  lockProductOfVariant(id: VariantId): Promise<Product | undefined>;
  /** Products of a shop by SKU, kept from others until the transaction ends. */
  lockProductsBySku(shopId: ShopId, skus: readonly string[]): Promise<ReadonlyMap<string, Product>>;
  /** Ids of categories by path; those that are not there yet are added, with all above them. */
  ensureCategories(paths: readonly string[]): Promise<ReadonlyMap<string, CategoryId>>;
  /**
   * Adds or replaces products with their variants, and remembers each price that is new.
   * @param changedBy who set the prices.
   * @throws SkuTaken
   */
  save(products: readonly Product[], changedBy: string): Promise<void>;
  /** Unless a later version of the shop is known. */
  setShopStatus(shop: ToldShop): Promise<void>;
  /** @param available units that may be sold. */
  setAvailable(variantId: VariantId, available: number): Promise<void>;
  setRating(productId: ProductId, rating: Rating): Promise<void>;
}

/** What the published reviews of a product say together. */
export interface Rating {
  readonly reviewCount: number;
  readonly ratingSum: number;
}

export type ShopStatus = 'registered' | 'active' | 'suspended';

/** What shops has told of one. */
export interface ToldShop {
  readonly shopId: ShopId;
  readonly status: ShopStatus;
  /** The shop's, when it told; without one it is taken for the latest. */
  readonly version?: number | undefined;
}

/** Another product of the shop has this SKU. */
export class SkuTaken extends Error {
  override readonly name = 'SkuTaken';
  readonly sku: string;

  constructor(sku: string) {
    super(`SKU ${sku} is taken`);
    this.sku = sku;
  }
}
