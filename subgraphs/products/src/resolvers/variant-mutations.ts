import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers, VariantInput } from '../generated/schema.ts';
import { changePrice } from '../use-cases/change-price.ts';
import {
  addProductVariants,
  archiveProductVariant,
  updateProductVariant,
  type AddProductVariants,
} from '../use-cases/change-variants.ts';
import { removePrice } from '../use-cases/remove-price.ts';
import { loadVariant } from './product-variant.ts';
import {
  archivedError,
  basePriceError,
  lastVariantError,
  optionsMismatchError,
  optionsTakenError,
  skuTakenError,
  tooManyVariantsError,
  variantArchivedError,
} from './user-errors.ts';

export const variantMutations: Pick<
  MutationResolvers,
  'addProductVariants' | 'updateProductVariant' | 'archiveProductVariant' | 'changePrice' | 'removePrice'
> = {
  addProductVariants: async (_parent, { input }, context) => {
    const productId = parseId('prd', input.productId);
    const result = await addProductVariants(context.dependencies, context.viewer, {
      productId,
      variants: input.variants.map(toVariant),
      idempotencyKey: input.idempotencyKey,
    });
    const { replayed } = result;
    switch (result.kind) {
      case 'added': {
        const variants = await Promise.all(result.variantIds.map((id) => loadVariant(id, context)));
        return {
          product: await context.loaders.product.load(productId),
          variants: variants.filter((variant) => variant !== null),
          userErrors: [],
          replayed,
        };
      }
      case 'archived':
        return { userErrors: [archivedError('productId')], replayed };
      case 'tooMany':
        return { userErrors: [tooManyVariantsError()], replayed };
      case 'skuTaken':
        return { userErrors: [skuTakenError(result.sku)], replayed };
      case 'optionsTaken':
        return { userErrors: [optionsTakenError(result.sku, 'variants')], replayed };
      case 'optionsMismatch':
        return { userErrors: [optionsMismatchError(result.names, 'variants')], replayed };
    }
  },
  updateProductVariant: async (_parent, { input }, context) => {
    const variantId = parseId('var', input.variantId);
    const result = await updateProductVariant(context.dependencies, context.viewer, {
      variantId,
      expectedVersion: input.expectedVersion,
      change: {
        ...(typeof input.sku === 'string' && { sku: input.sku }),
        ...(typeof input.title === 'string' && { title: input.title }),
        ...(input.options && { options: input.options }),
      },
    });
    switch (result.kind) {
      case 'changed':
        return { variant: await loadVariant(variantId, context), userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The product', result.currentVersion)] };
      case 'archived':
        return { userErrors: [archivedError('variantId')] };
      case 'variantArchived':
        return { userErrors: [variantArchivedError()] };
      case 'skuTaken':
        return { userErrors: [skuTakenError(result.sku, 'sku')] };
      case 'optionsTaken':
        return { userErrors: [optionsTakenError(result.sku, 'options')] };
      case 'optionsMismatch':
        return { userErrors: [optionsMismatchError(result.names, 'options')] };
    }
  },
  archiveProductVariant: async (_parent, { input }, context) => {
    const variantId = parseId('var', input.variantId);
    const result = await archiveProductVariant(context.dependencies, context.viewer, {
      variantId,
      expectedVersion: input.expectedVersion,
    });
    switch (result.kind) {
      case 'changed':
      case 'unchanged':
        return { variant: await loadVariant(variantId, context), userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The product', result.currentVersion)] };
      case 'archived':
        return { userErrors: [archivedError('variantId')] };
      case 'lastVariant':
        return { userErrors: [lastVariantError()] };
    }
  },
  changePrice: async (_parent, { input }, context) => {
    const variantId = parseId('var', input.variantId);
    const { kind, replayed } = await changePrice(context.dependencies, context.viewer, {
      variantId,
      price: input.price,
      idempotencyKey: input.idempotencyKey,
    });
    if (kind === 'archived') return { userErrors: [archivedError('variantId')], replayed };
    if (kind === 'variantArchived') return { userErrors: [variantArchivedError()], replayed };
    return { variant: await loadVariant(variantId, context), userErrors: [], replayed };
  },
  removePrice: async (_parent, { input }, context) => {
    const variantId = parseId('var', input.variantId);
    const { kind, replayed } = await removePrice(context.dependencies, context.viewer, {
      variantId,
      currency: input.currency,
      idempotencyKey: input.idempotencyKey,
    });
    if (kind === 'archived') return { userErrors: [archivedError('variantId')], replayed };
    if (kind === 'variantArchived') return { userErrors: [variantArchivedError()], replayed };
    if (kind === 'basePrice') return { userErrors: [basePriceError(input.currency)], replayed };
    return { variant: await loadVariant(variantId, context), userErrors: [], replayed };
  },
};

export const toVariant = ({
  sku,
  title,
  options,
  price,
  prices,
}: VariantInput): AddProductVariants['variants'][number] => ({
  sku,
  ...(title && { title }),
  options: options ?? [],
  prices: [price, ...(prices ?? [])],
});
