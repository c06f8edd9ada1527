import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { ImportRow } from '../domain/import.ts';
import type { ImportRowInput, MutationResolvers, VariantInput } from '../generated/schema.ts';
import type { MediaDecision } from '../domain/product-media.ts';
import { addImportRows } from '../use-cases/add-import-rows.ts';
import { archiveProduct } from '../use-cases/archive-product.ts';
import { beginImport } from '../use-cases/begin-import.ts';
import { cancelImport } from '../use-cases/cancel-import.ts';
import {
  confirmProductMedia,
  removeProductMedia,
  reorderProductMedia,
  requestProductMediaUpload,
} from '../use-cases/change-product-media.ts';
import { changePrice } from '../use-cases/change-price.ts';
import { completeImport } from '../use-cases/complete-import.ts';
import { createProduct, type CreateProduct } from '../use-cases/create-product.ts';
import { removePrice } from '../use-cases/remove-price.ts';
import { updateProduct } from '../use-cases/update-product.ts';
import { loadVariant } from './product-variant.ts';
import {
  archivedError,
  basePriceError,
  importClosedError,
  mediaNotAsDeclaredError,
  mediaNotUploadedError,
  rowsMissingError,
  skuTakenError,
  tooManyMediaError,
  tooManyRowsError,
} from './user-errors.ts';

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
  requestProductMediaUpload: async (_parent, { input: { productId, ...declared } }, { viewer, dependencies }) => ({
    upload: await requestProductMediaUpload(dependencies, viewer, parseId('prd', productId), declared),
  }),
  confirmProductMedia: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await confirmProductMedia(dependencies, viewer, {
      productId: parseId('prd', input.productId),
      id: parseId('med', input.mediaId),
      alt: input.alt ?? '',
    });
    switch (result.kind) {
      case 'changed':
      case 'unchanged':
        return { product: result.product, userErrors: [] };
      case 'archived':
        return { userErrors: [archivedError('productId')] };
      case 'tooMany':
        return { userErrors: [tooManyMediaError()] };
      case 'notUploaded':
        return { userErrors: [mediaNotUploadedError()] };
      case 'notAsDeclared':
        return { userErrors: [mediaNotAsDeclaredError()] };
    }
  },
  removeProductMedia: async (_parent, { input }, { viewer, dependencies }) =>
    mediaPayload(
      await removeProductMedia(dependencies, viewer, {
        productId: parseId('prd', input.productId),
        mediaId: parseId('med', input.mediaId),
        expectedVersion: input.expectedVersion,
      }),
    ),
  reorderProductMedia: async (_parent, { input }, { viewer, dependencies }) =>
    mediaPayload(
      await reorderProductMedia(dependencies, viewer, {
        productId: parseId('prd', input.productId),
        mediaIds: input.mediaIds.map((id) => parseId('med', id)),
        expectedVersion: input.expectedVersion,
      }),
    ),
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
  beginImport: async (_parent, { input }, { viewer, dependencies }) => {
    const { importId, replayed } = await beginImport(dependencies, viewer, {
      policy: input.errorPolicy,
      fileName: input.fileName,
      idempotencyKey: input.idempotencyKey,
    });
    return { import: await dependencies.imports.find(importId), replayed };
  },
  addImportRows: async (_parent, { input }, { viewer, dependencies }) => {
    const importId = parseId('imp', input.importId);
    const result = await addImportRows(dependencies, viewer, {
      importId,
      rows: (input.rows ?? []).map(toImportRow),
      unreadable: input.unreadable ?? [],
    });
    if (result.kind === 'closed') return { userErrors: [importClosedError(result.status)] };
    return { import: await dependencies.imports.find(importId), userErrors: [] };
  },
  completeImport: async (_parent, { input }, { viewer, dependencies }) => {
    const importId = parseId('imp', input.importId);
    const completion = await completeImport(dependencies, viewer, { importId, rows: input.rows });
    switch (completion.kind) {
      case 'applying':
        return { import: await dependencies.imports.find(importId), userErrors: [] };
      case 'closed':
        return { userErrors: [importClosedError(completion.status)] };
      case 'rowsMissing':
        return { userErrors: [rowsMissingError(completion.staged)] };
      case 'tooManyRows':
        return { userErrors: [tooManyRowsError(completion.maxRows)] };
    }
  },
  cancelImport: async (_parent, { input }, { viewer, dependencies }) => {
    const cancellation = await cancelImport(dependencies, viewer, parseId('imp', input.importId));
    return cancellation.kind === 'cancelled'
      ? { import: cancellation.session, userErrors: [] }
      : { userErrors: [importClosedError(cancellation.status)] };
  },
};

const toVariant = ({ sku, title, options, price, prices }: VariantInput): CreateProduct['variants'][number] => ({
  sku,
  ...(title && { title }),
  options: options ?? [],
  prices: [price, ...(prices ?? [])],
});

const toImportRow = ({
  row,
  shopId,
  sku,
  title,
  description,
  category,
  taxClass,
  price,
  prices,
}: ImportRowInput): ImportRow => ({
  row,
  shopId: parseId('shp', shopId),
  sku,
  title,
  description: description ?? '',
  ...(category && { category }),
  ...(taxClass && { taxClass }),
  prices: [price, ...(prices ?? [])],
});

function mediaPayload(decision: MediaDecision) {
  switch (decision.kind) {
    case 'changed':
    case 'unchanged':
      return { product: decision.product, userErrors: [] };
    case 'conflict':
      return { userErrors: [conflictError('The product', decision.currentVersion)] };
    case 'archived':
      return { userErrors: [archivedError('productId')] };
  }
}
