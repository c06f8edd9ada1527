import { scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { Mutation } from './mutation.ts';
import { ProductVariant } from './product-variant.ts';
import { Query } from './query.ts';
import { Shop } from './shop.ts';
import { StockLevelConnection } from './stock-level-connection.ts';
import { StockLevel } from './stock-level.ts';
import { StockMovementConnection } from './stock-movement-connection.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  Query,
  Mutation,
  ProductVariant,
  Shop,
  StockLevel,
  StockLevelConnection,
  StockMovementConnection,
};
