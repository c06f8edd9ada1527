import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { registerShop } from '../use-cases/register-shop.ts';
import { suspendShop } from '../use-cases/suspend-shop.ts';
import { updateShop } from '../use-cases/update-shop.ts';
import { verifyShop } from '../use-cases/verify-shop.ts';
import { neverActiveError, slugTakenError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  registerShop: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { slug, name, description, idempotencyKey } = input;
    const result = await registerShop(dependencies, viewer, {
      slug,
      name,
      description: description ?? '',
      idempotencyKey,
    });
    const { replayed } = result;
    if (result.kind === 'slugTaken') return { userErrors: [slugTakenError(slug)], replayed };
    return { shop: await loaders.shop.load(result.shopId), userErrors: [], replayed };
  },
  updateShop: async (_parent, { input }, { viewer, dependencies }) => {
    const { shopId, expectedVersion, name, description } = input;
    const result = await updateShop(dependencies, viewer, {
      shopId: parseId('shp', shopId),
      expectedVersion,
      ...(typeof name === 'string' && { name }),
      ...(typeof description === 'string' && { description }),
    });
    return result.kind === 'changed'
      ? { shop: result.shop, userErrors: [] }
      : { userErrors: [conflictError('The shop', result.currentVersion)] };
  },
  verifyShop: async (_parent, { input }, { viewer, dependencies }) => ({
    shop: await verifyShop(dependencies, viewer, parseId('shp', input.shopId)),
  }),
  suspendShop: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await suspendShop(dependencies, viewer, {
      shopId: parseId('shp', input.shopId),
      reason: input.reason,
    });
    return result.kind === 'neverActive' ? { userErrors: [neverActiveError()] } : { shop: result.shop, userErrors: [] };
  },
};
