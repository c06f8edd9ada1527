import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { createVoucher } from '../use-cases/create-voucher.ts';
import { deleteVoucher } from '../use-cases/delete-voucher.ts';
import { renameVoucher } from '../use-cases/rename-voucher.ts';
import { titleError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  createVoucher: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createVoucher(dependencies, viewer, {
      title: input.title,
      ...(typeof input.idempotencyKey === 'string' && { idempotencyKey: input.idempotencyKey }),
    });
    if (result.kind === 'unusableTitle') return { userErrors: [titleError(result)], replayed: false };
    return { voucher: await loaders.voucher.load(result.voucherId), userErrors: [], replayed: result.replayed };
  },
  renameVoucher: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await renameVoucher(dependencies, viewer, {
      voucherId: parseId('vch', input.voucherId),
      expectedVersion: input.expectedVersion,
      title: input.title,
    });
    switch (result.kind) {
      case 'renamed':
        return { voucher: result.voucher, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The voucher', result.currentVersion)] };
      case 'unusableTitle':
        return { userErrors: [titleError(result)] };
    }
  },
  deleteVoucher: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await deleteVoucher(dependencies, viewer, {
      voucherId: parseId('vch', input.voucherId),
      expectedVersion: input.expectedVersion,
    });
    switch (result.kind) {
      case 'deleted':
        return { voucher: result.voucher, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The voucher', result.currentVersion)] };
    }
  },
};
