import { parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';
import { findOwnCart } from './cart.ts';

export const Query: QueryResolvers = {
  cart: (_parent, { id }, context) => findOwnCart(context, id ? parseId('crt', id) : undefined),
};
