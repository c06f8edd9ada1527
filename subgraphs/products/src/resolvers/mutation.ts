import type { MutationResolvers } from '../generated/schema.ts';
import { importMutations } from './import-mutations.ts';
import { mediaMutations } from './media-mutations.ts';
import { productMutations } from './product-mutations.ts';
import { variantMutations } from './variant-mutations.ts';

export const Mutation: MutationResolvers = {
  ...productMutations,
  ...variantMutations,
  ...mediaMutations,
  ...importMutations,
};
