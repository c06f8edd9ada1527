import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Money } from '@agora/subgraph-kit/money';
import type { Category, CategoryId } from '../domain/category.ts';
import type { Product, ProductId, ShopId, VariantId } from '../domain/product.ts';
import type { ShopStatus } from './catalogue-store.ts';

/** A product as it is listed: `sortKey` is where it stands in the list's order. */
export interface ListedProduct extends Product {
  readonly sortKey: string | number;
}

export interface ProductFilter {
  readonly search?: string;
  readonly shopId?: ShopId;
  readonly categoryId?: CategoryId;
  readonly minPrice?: Money;
  readonly maxPrice?: Money;
  readonly status: Product['status'];
  /** Only products of these shops; all shops when absent. */
  readonly amongShops?: readonly ShopId[];
}

export interface ProductSort {
  readonly by: 'relevance' | 'price' | 'title' | 'createdAt';
  readonly isDescending: boolean;
}

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
  productsBySku(skus: readonly string[], shopId?: ShopId): Promise<readonly Product[]>;
  /** Up to `page.size + 1` products, in the order in which the page is read. */
  list(filter: ProductFilter, sort: ProductSort, page: Page): Promise<readonly ListedProduct[]>;
  /** How many products fit, counted up to `limit`. */
  count(filter: ProductFilter, limit: number): Promise<number>;
  categories(ids: readonly CategoryId[]): Promise<readonly Category[]>;
  allCategories(): Promise<readonly Category[]>;
  shopStatuses(ids: readonly ShopId[]): Promise<ReadonlyMap<ShopId, ShopStatus>>;
  /** The newest prices of each variant, in all currencies or in one, newest first. */
  prices(ids: readonly VariantId[], currency: string | undefined, limitEach: number): Promise<readonly PastPrice[]>;
}
