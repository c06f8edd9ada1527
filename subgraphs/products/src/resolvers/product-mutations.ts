import { badUserInput } from '@agora/subgraph-kit/errors';
import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Refusal } from '../domain/product.ts';
import type { MutationResolvers, ProductStatus } from '../generated/schema.ts';
import { archiveProduct } from '../use-cases/archive-product.ts';
import { createProduct } from '../use-cases/create-product.ts';
import { publishProduct } from '../use-cases/publish-product.ts';
import { updateProduct } from '../use-cases/update-product.ts';
import { archivedError, skuTakenError } from './user-errors.ts';
import { toVariant } from './variant-mutations.ts';

export const productMutations: Pick<
  MutationResolvers,
  'createProduct' | 'updateProduct' | 'publishProduct' | 'archiveProduct'
> = {
  createProduct: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createProduct(dependencies, viewer, {
      shopId: parseId('shp', input.shopId),
      title: input.title,
      description: input.description ?? '',
      ...(input.category && { category: input.category }),
      taxClass: input.taxClass ?? 'STANDARD',
      isDraft: isDraft(input.status),
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
    return result.kind === 'changed'
      ? { product: result.product, userErrors: [] }
      : { userErrors: [refusalError(result)] };
  },
  publishProduct: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await publishProduct(dependencies, viewer, {
      productId: parseId('prd', input.productId),
      expectedVersion: input.expectedVersion,
    });
    return result.kind === 'changed'
      ? { product: result.product, userErrors: [] }
      : { userErrors: [refusalError(result)] };
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
};

/** @throws BAD_USER_INPUT */
function isDraft(status: ProductStatus | null | undefined): boolean {
  if (status === 'ARCHIVED') throw badUserInput('A new product is a draft or on sale.');
  return status === 'DRAFT';
}

const refusalError = (refusal: Refusal) =>
  refusal.kind === 'archived' ? archivedError('productId') : conflictError('The product', refusal.currentVersion);
