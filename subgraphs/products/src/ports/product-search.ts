import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { CategoryId } from '../domain/category.ts';
import type { PriceRange } from '../domain/price-ranges.ts';
import type { Product, ShopId } from '../domain/product.ts';

/** A product as it is listed: `sortKey` is where it stands in the list's order. */
export interface ListedProduct extends Product {
  readonly sortKey: string | number;
}

/** Whose products the caller sees although customers do not. */
export type OwnShops = readonly ShopId[] | 'all';

export interface ProductFilter {
  readonly search?: string;
  /** Products sold in this currency, by their prices in it; else all, by their base prices. */
  readonly currency?: string;
  readonly categoryId?: CategoryId;
  readonly shopIds?: readonly ShopId[];
  /** In minor units of `currency`, both ends included. */
  readonly price?: { readonly min?: bigint; readonly max?: bigint };
  readonly isInStock?: boolean;
  /** The mean of the reviews is this or better. */
  readonly minRating?: number;
  readonly status: Product['status'];
  readonly own: OwnShops;
}

export interface ProductSort {
  readonly by: 'relevance' | 'price' | 'title' | 'createdAt';
  readonly isDescending: boolean;
}

/** How many products of a result there are of each kind. Each part leaves out the filter by that very kind. */
export interface Facets {
  /** In it or below it; the most frequent first. */
  readonly categories: readonly { readonly categoryId: CategoryId; readonly count: number }[];
  readonly shops: readonly { readonly shopId: ShopId; readonly count: number }[];
  /** Undefined where the filter names no currency. A product counts in each range that one of its variants falls into. */
  readonly priceRanges?: readonly (PriceRange & { readonly count: number })[];
  /** Rated so or better, from 5 to 1. */
  readonly ratings: readonly { readonly minRating: number; readonly count: number }[];
  readonly inStock: number;
  readonly outOfStock: number;
}

/** Whose products are listed, each for itself. */
export type Scope =
  | { readonly of: 'shop'; readonly ids: readonly ShopId[] }
  | { readonly of: 'category'; readonly ids: readonly CategoryId[] };

export type ProductsByScope = ReadonlyMap<ShopId | CategoryId, readonly ListedProduct[]>;

/** Searches; each is one statement. */
export interface ProductSearch {
  /** Up to `page.size + 1` products, in the order in which the page is read. */
  list(filter: ProductFilter, sort: ProductSort, page: Page): Promise<readonly ListedProduct[]>;
  /** The same page of each of several shops or categories. */
  listEach(scope: Scope, filter: ProductFilter, sort: ProductSort, page: Page): Promise<ProductsByScope>;
  /** How many products fit, counted up to `limit`. */
  count(filter: ProductFilter, limit: number): Promise<number>;
  facets(filter: ProductFilter): Promise<Facets>;
}
