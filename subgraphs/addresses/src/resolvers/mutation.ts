import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { createAddress } from '../use-cases/create-address.ts';
import { deleteAddress } from '../use-cases/delete-address.ts';
import { renameAddress } from '../use-cases/rename-address.ts';
import { titleError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  createAddress: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createAddress(dependencies, viewer, {
      title: input.title,
      ...(typeof input.idempotencyKey === 'string' && { idempotencyKey: input.idempotencyKey }),
    });
    if (result.kind === 'unusableTitle') return { userErrors: [titleError(result)], replayed: false };
    return { address: await loaders.address.load(result.addressId), userErrors: [], replayed: result.replayed };
  },
  renameAddress: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await renameAddress(dependencies, viewer, {
      addressId: parseId('adr', input.addressId),
      expectedVersion: input.expectedVersion,
      title: input.title,
    });
    switch (result.kind) {
      case 'renamed':
        return { address: result.address, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The address', result.currentVersion)] };
      case 'unusableTitle':
        return { userErrors: [titleError(result)] };
    }
  },
  deleteAddress: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await deleteAddress(dependencies, viewer, {
      addressId: parseId('adr', input.addressId),
      expectedVersion: input.expectedVersion,
    });
    switch (result.kind) {
      case 'deleted':
        return { address: result.address, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The address', result.currentVersion)] };
    }
  },
};
