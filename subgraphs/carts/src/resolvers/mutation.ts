import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { acknowledgeCartPrices } from '../use-cases/acknowledge-cart-prices.ts';
import { addCartLines } from '../use-cases/add-cart-lines.ts';
import { changeCartCurrency } from '../use-cases/change-cart-currency.ts';
import { changeCartLine } from '../use-cases/change-cart-line.ts';
import { clearCart } from '../use-cases/clear-cart.ts';
import { mergeGuestCart } from '../use-cases/merge-guest-cart.ts';
import { removeCartLine } from '../use-cases/remove-cart-line.ts';
import {
  invalidMergeTokenError,
  lineLimitError,
  lineNotFoundError,
  tooManyLinesError,
  unknownVariantError,
} from './user-errors.ts';

export const Mutation: MutationResolvers = {
  addCartLines: async (_parent, { input }, { viewer, dependencies }) => {
    const { decision, replayed } = await addCartLines(dependencies, viewer, {
      lines: input.lines.map(({ variantId, quantity }) => ({ variantId: parseId('var', variantId), quantity })),
      ...expected(input),
      idempotencyKey: input.idempotencyKey,
    });
    switch (decision.kind) {
      case 'changed':
      case 'unchanged':
        return { cart: decision.cart, userErrors: [], replayed };
      case 'conflict':
        return { userErrors: [conflictError('The cart', decision.currentVersion)], replayed };
      case 'lineLimit':
        return { userErrors: [lineLimitError(decision, ['input', 'lines'])], replayed };
      case 'tooManyLines':
        return { userErrors: [tooManyLinesError(decision)], replayed };
      case 'unknownVariants':
        return { userErrors: [unknownVariantError(decision.variantIds)], replayed };
    }
  },
  changeCartLine: async (_parent, { input }, { viewer, dependencies }) => {
    const decision = await changeCartLine(dependencies, viewer, {
      variantId: parseId('var', input.variantId),
      quantity: input.quantity,
      ...expected(input),
    });
    switch (decision.kind) {
      case 'changed':
      case 'unchanged':
        return { cart: decision.cart, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The cart', decision.currentVersion)] };
      case 'lineLimit':
        return { userErrors: [lineLimitError(decision, ['input', 'quantity'])] };
      case 'lineNotFound':
        return { userErrors: [lineNotFoundError(decision)] };
    }
  },
  removeCartLine: async (_parent, { input }, { viewer, dependencies }) => {
    const decision = await removeCartLine(dependencies, viewer, {
      variantId: parseId('var', input.variantId),
      ...expected(input),
    });
    return decision.kind === 'conflict'
      ? { userErrors: [conflictError('The cart', decision.currentVersion)] }
      : { cart: decision.cart, userErrors: [] };
  },
  changeCartCurrency: async (_parent, { input }, { viewer, dependencies }) => {
    const decision = await changeCartCurrency(dependencies, viewer, {
      ...(typeof input.currency === 'string' && { currency: input.currency }),
      ...expected(input),
    });
    return decision.kind === 'conflict'
      ? { userErrors: [conflictError('The cart', decision.currentVersion)] }
      : { cart: decision.cart, userErrors: [] };
  },
  acknowledgeCartPrices: async (_parent, { input }, { viewer, dependencies }) => {
    const decision = await acknowledgeCartPrices(dependencies, viewer, expected(input));
    return decision.kind === 'conflict'
      ? { userErrors: [conflictError('The cart', decision.currentVersion)] }
      : { cart: decision.cart, userErrors: [] };
  },
  mergeGuestCart: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await mergeGuestCart(dependencies, viewer, {
      token: input.token,
      idempotencyKey: input.idempotencyKey,
    });
    if (result.kind === 'invalidToken') {
      return { merged: 0, capped: [], userErrors: [invalidMergeTokenError()], replayed: false };
    }
    const { cart, units, capped, replayed } = result;
    return { cart, merged: units, capped, userErrors: [], replayed };
  },
  clearCart: async (_parent, { input }, { viewer, dependencies }) => {
    const decision = await clearCart(dependencies, viewer, expected(input));
    return decision.kind === 'conflict'
      ? { userErrors: [conflictError('The cart', decision.currentVersion)] }
      : { cart: decision.cart, userErrors: [] };
  },
};

const expected = ({ expectedVersion }: { readonly expectedVersion?: number | null | undefined }) =>
  typeof expectedVersion === 'number' ? { expectedVersion } : {};
