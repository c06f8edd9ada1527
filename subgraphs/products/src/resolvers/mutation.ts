import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers, VariantInput } from '../generated/schema.ts';
import { archiveProduct } from '../use-cases/archive-product.ts';
import { changePrice } from '../use-cases/change-price.ts';
import { createProduct, type CreateProduct } from '../use-cases/create-product.ts';
import { importProducts } from '../use-cases/import-products.ts';
import { removePrice } from '../use-cases/remove-price.ts';
import { updateProduct } from '../use-cases/update-product.ts';
import { loadVariant } from './product-variant.ts';
import { archivedError, basePriceError, skuTakenError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  createProduct: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createProduct(dependencies, viewer, {
      shopId: parseId('shp', input.shopId),
      title: input.title,
      description: input.description ?? '',
      ...(input.category && { category: input.category }),
      taxClass: input.taxClass ?? 'STANDARD',
      variants: input.variants.map(toVariant),
      idempotencyKey: input.idempotencyKey,
    });
    if (result.kind === 'skuTaken') return { userErrors: [skuTakenError(result.sku)], replayed: false };
    return { product: await loaders.product.load(result.productId), userErrors: [], replayed: result.replayed };
  },
  updateProduct: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await updateProduct(dependencies, viewer, {
      productId: parseId('prd', input.productId),
      expectedVersion: input.expectedVersion,
      ...(typeof input.title === 'string' && { title: input.title }),
      ...(typeof input.description === 'string' && { description: input.description }),
      ...(input.category && { category: input.category }),
      ...(input.taxClass && { taxClass: input.taxClass }),
    });
    switch (result.kind) {
      case 'changed':
        return { product: result.product, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The product', result.currentVersion)] };
      case 'archived':
        return { userErrors: [archivedError('productId')] };
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
    if (kind === 'basePrice') return { userErrors: [basePriceError(input.currency)], replayed };
    return { variant: await loadVariant(variantId, context), userErrors: [], replayed };
  },
  archiveProduct: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await archiveProduct(dependencies, viewer, {
      productId: parseId('prd', input.productId),
      expectedVersion: input.expectedVersion,
    });
    return result.kind === 'changed'
      ? { product: result.product, userErrors: [] }
      : { userErrors: [conflictError('The product', result.currentVersion)] };
  },
  importProducts: async (_parent, { input }, { viewer, dependencies }) => {
    const { imported, rejected } = await importProducts(dependencies, viewer, {
      shopId: parseId('shp', input.shopId),
      errorPolicy: input.errorPolicy,
      rows: input.rows.map(({ row, sku, title, description, category, taxClass, price, prices }) => ({
        row,
        sku,
        title,
        description: description ?? '',
        ...(category && { category }),
        ...(taxClass && { taxClass }),
        prices: [price, ...(prices ?? [])],
      })),
    });
    return {
      imported: imported.flatMap(({ row, outcome, product, variantId }) => {
        const variant = product.variants.find(({ id }) => id === variantId);
        return variant === undefined ? [] : [{ row, outcome, variant: { ...variant, product } }];
      }),
      rejected,
    };
  },
};

const toVariant = ({ sku, title, options, price, prices }: VariantInput): CreateProduct['variants'][number] => ({
  sku,
  ...(title && { title }),
  options: options ?? [],
  prices: [price, ...(prices ?? [])],
});
