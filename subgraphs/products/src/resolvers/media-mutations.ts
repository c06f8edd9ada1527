import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MediaDecision } from '../domain/product-media.ts';
import type { MutationResolvers } from '../generated/schema.ts';
import {
  confirmProductMedia,
  removeProductMedia,
  reorderProductMedia,
  requestProductMediaUpload,
} from '../use-cases/change-product-media.ts';
import { archivedError, mediaNotAsDeclaredError, mediaNotUploadedError, tooManyMediaError } from './user-errors.ts';

export const mediaMutations: Pick<
  MutationResolvers,
  'requestProductMediaUpload' | 'confirmProductMedia' | 'removeProductMedia' | 'reorderProductMedia'
> = {
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
};

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
