import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import { ownerOf } from '@agora/subgraph-kit/identity/viewer';
import type { MutationResolvers } from '../generated/schema.ts';
import { applyVoucher } from '../use-cases/apply-voucher.ts';
import { createVoucher } from '../use-cases/create-voucher.ts';
import { deactivateVoucher } from '../use-cases/deactivate-voucher.ts';
import { updateVoucher } from '../use-cases/update-voucher.ts';
import { applyError, codeTakenError, deactivatedError } from './user-errors.ts';
import { toChange, toScope, toValue } from './voucher-input.ts';

export const Mutation: MutationResolvers = {
  createVoucher: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createVoucher(dependencies, viewer, {
      code: input.code,
      shopId: input.shopId ? parseId('shp', input.shopId) : null,
      value: toValue(input.value),
      minimumSpend: input.minimumSpend ?? null,
      startsAt: input.startsAt ?? null,
      endsAt: input.endsAt ?? null,
      scope: toScope(input.scope),
      usageLimit: input.usageLimit ?? null,
      usageLimitPerCustomer: input.usageLimitPerCustomer ?? null,
      idempotencyKey: input.idempotencyKey,
    });
    if (result.kind === 'codeTaken') return { userErrors: [codeTakenError(result.code)], replayed: false };
    return { voucher: await loaders.voucher.load(result.voucherId), userErrors: [], replayed: result.replayed };
  },
  updateVoucher: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await updateVoucher(dependencies, viewer, {
      voucherId: parseId('vch', input.voucherId),
      expectedVersion: input.expectedVersion,
      change: toChange(input),
    });
    switch (result.kind) {
      case 'changed':
        return { voucher: result.voucher, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The voucher', result.currentVersion)] };
      case 'deactivated':
        return { userErrors: [deactivatedError] };
    }
  },
  deactivateVoucher: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await deactivateVoucher(dependencies, viewer, {
      voucherId: parseId('vch', input.voucherId),
      expectedVersion: input.expectedVersion,
    });
    return result.kind === 'changed'
      ? { voucher: result.voucher, userErrors: [] }
      : { userErrors: [conflictError('The voucher', result.currentVersion)] };
  },
  applyVoucher: async (_parent, { input }, { viewer, dependencies }) => {
    const cartId = parseId('crt', input.cartId);
    const result = await applyVoucher(dependencies, viewer, { cartId, code: input.code });
    return result.kind === 'applied' ? { cart: { id: cartId }, userErrors: [] } : { userErrors: [applyError(result)] };
  },
  removeVoucher: async (_parent, { input }, { viewer, dependencies }) => {
    const cartId = parseId('crt', input.cartId);
    await dependencies.store.takeOffCart({ cartId, ownerId: ownerOf(viewer) });
    return { cart: { id: cartId } };
  },
};
