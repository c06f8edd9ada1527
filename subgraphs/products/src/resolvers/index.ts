import { moneyResolvers, scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { Category } from './category.ts';
import { Import, ImportProblemConnection } from './import.ts';
import { Mutation } from './mutation.ts';
import { Product, ProductMedia } from './product.ts';
import { ProductVariant } from './product-variant.ts';
import { ProductConnection } from './product-connection.ts';
import { CategoryFacet, ProductFacets, ShopFacet } from './product-facets.ts';
import { Query } from './query.ts';
import { Shop } from './shop.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Money: moneyResolvers,
  Query,
  Mutation,
  Product,
  ProductMedia,
  ProductVariant,
  ProductConnection,
  ProductFacets,
  CategoryFacet,
  ShopFacet,
  Category,
  Shop,
  Import,
  ImportProblemConnection,
};
