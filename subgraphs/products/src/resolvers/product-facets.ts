import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { CategoryFacetResolvers, ProductFacetsResolvers, ShopFacetResolvers } from '../generated/schema.ts';
import type { CategoryFacetModel, ProductFacetsModel, ShopFacetModel } from './models.ts';

export const ProductFacets: Complete<ProductFacetsResolvers, ProductFacetsModel> = {};

export const CategoryFacet: Complete<CategoryFacetResolvers, CategoryFacetModel> = {
  category: ({ categoryId }, _args, { loaders }) => loaders.category.load(categoryId),
};

export const ShopFacet: Complete<ShopFacetResolvers, ShopFacetModel> = {
  shop: ({ shopId }) => ({ id: shopId }),
};
