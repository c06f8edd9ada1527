import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import { byKey, createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Category, CategoryId } from './domain/category.ts';
import type { Product, ProductId, ShopId, VariantId } from './domain/product.ts';
import type { CatalogueReads, PastPrice } from './ports/catalogue-reads.ts';
import type { ListedProduct, ProductFilter, ProductSearch, ProductSort, Scope } from './ports/product-search.ts';
import type { ShopStatus } from './ports/catalogue-store.ts';
import { maySee } from './use-cases/access.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: CatalogueReads;
  readonly search: ProductSearch;
  readonly loaders: Loaders;
}

interface ProductsAsked {
  readonly of: Scope['of'];
  readonly filter: ProductFilter;
  readonly sort: ProductSort;
  readonly page: Page;
}

export interface Loaders {
  readonly product: Loader<ProductId, Product>;
  readonly productBySlug: Loader<string, Product>;
  readonly productOfVariant: Loader<VariantId, Product>;
  readonly category: Loader<CategoryId, Category>;
  readonly categoryByPath: Loader<string, Category>;
  readonly subcategories: Loader<CategoryId, readonly Category[]>;
  /** The same page of products of each shop or category. */
  readonly productsOf: (asked: ProductsAsked) => Loader<ShopId | CategoryId, readonly ListedProduct[]>;
  readonly shopStatus: Loader<ShopId, ShopStatus>;
  /** Prices that held and hold, in one currency or in all. */
  readonly priceHistory: (currency: string | undefined) => Loader<VariantId, readonly PastPrice[]>;
}

const PRICES_SHOWN = 100;

export function createLoaders(reads: CatalogueReads, search: ProductSearch, viewer: Viewer): Loaders {
  const seen = (products: readonly Product[]) => products.filter((product) => maySee(viewer, product));
  return {
    product: createLoader(async (ids) => byKey(seen(await reads.products(ids)), ({ id }) => id)),
    productBySlug: createLoader(async (slugs) => byKey(seen(await reads.productsBySlug(slugs)), ({ slug }) => slug)),
    productOfVariant: createLoader(
      async (ids) =>
        new Map(
          seen(await reads.productsOfVariants(ids)).flatMap((product) =>
            product.variants.map((variant) => [variant.id, product] as const),
          ),
        ),
    ),
    category: createLoader(async (ids) => byKey(await reads.categories(ids), ({ id }) => id)),
    categoryByPath: createLoader(async (paths) => byKey(await reads.categoriesByPath(paths), ({ path }) => path)),
    subcategories: createLoader((ids) => reads.subcategories(ids)),
    productsOf: loaderPer(({ of, filter, sort, page }) =>
      createLoader((ids: readonly (ShopId | CategoryId)[]) =>
        search.listEach({ of, ids } as Scope, filter, sort, page),
      ),
    ),
    shopStatus: createLoader((ids) => reads.shopStatuses(ids)),
    priceHistory: loaderPer((currency) =>
      createLoader(async (ids) =>
        Map.groupBy(await reads.prices(ids, currency, PRICES_SHOWN), ({ variantId }) => variantId),
      ),
    ),
  };
}
