import type { Money } from '@agora/subgraph-kit/money';
import type { Category, CategoryId } from '../domain/category.ts';
import type { Product, ProductId, ShopId, VariantId } from '../domain/product.ts';
import type { ShopStatus } from './catalogue-store.ts';
import type { OwnShops } from './product-search.ts';

export interface PastPrice {
  readonly variantId: VariantId;
  readonly price: Money;
  readonly changedAt: Date;
  /** From then on the variant was not sold in this currency. */
  readonly isRemoval: boolean;
}

/** Reads of the catalogue; each is one statement, however many keys it gets. */
export interface CatalogueReads {
  products(ids: readonly ProductId[]): Promise<readonly Product[]>;
  productsBySlug(slugs: readonly string[]): Promise<readonly Product[]>;
  productsOfVariants(ids: readonly VariantId[]): Promise<readonly Product[]>;
  /** Of one shop, or of the first ten shops by id that sell each. */
  productsBySku(skus: readonly string[], shopId: ShopId | undefined, own: OwnShops): Promise<readonly Product[]>;
  categories(ids: readonly CategoryId[]): Promise<readonly Category[]>;
  /** As all lists of categories: only those with something in or below them that was published once. */
  categoriesByPath(paths: readonly string[]): Promise<readonly Category[]>;
  /** Those right below each, by name. */
  subcategories(parentIds: readonly CategoryId[]): Promise<ReadonlyMap<CategoryId, readonly Category[]>>;
  allCategories(): Promise<readonly Category[]>;
  shopStatuses(ids: readonly ShopId[]): Promise<ReadonlyMap<ShopId, ShopStatus>>;
  /** The newest prices of each variant, in all currencies or in one, newest first. */
  prices(ids: readonly VariantId[], currency: string | undefined, limitEach: number): Promise<readonly PastPrice[]>;
}
