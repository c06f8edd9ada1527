import type { RejectedRow } from '../domain/import.ts';
import type { ImportSession } from '../domain/import-session.ts';
import type { Category } from '../domain/category.ts';
import type { Product, ProductMedia, ShopId, Variant } from '../domain/product.ts';
import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { PastPrice } from '../ports/catalogue-reads.ts';
import type { Facets, ProductFilter } from '../ports/product-search.ts';

export type ProductModel = Product;

export interface ProductMediaModel extends ProductMedia {
  readonly product: Product;
}

export interface ProductVariantModel extends Variant {
  readonly product: Product;
}

export type CategoryModel = Category;

export interface ShopModel {
  readonly id: ShopId;
}

export type PriceChangeModel = Omit<PastPrice, 'variantId'>;

export interface ProductConnectionModel extends Connection<Product> {
  readonly filter: ProductFilter;
}

export type ProductFacetsModel = Facets;
export type CategoryFacetModel = Facets['categories'][number];
export type ShopFacetModel = Facets['shops'][number];

export type ImportModel = ImportSession;
export type ImportProblemModel = RejectedRow;

export interface ImportProblemConnectionModel extends Connection<RejectedRow> {
  readonly importId: ImportSession['id'];
}

export const toVariantModels = (product: Product): ProductVariantModel[] =>
  product.variants.map((variant) => ({ ...variant, product }));
