import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { createReview } from '../use-cases/create-review.ts';
import { deleteReview } from '../use-cases/delete-review.ts';
import { renameReview } from '../use-cases/rename-review.ts';
import { titleError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  createReview: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createReview(dependencies, viewer, {
      title: input.title,
      ...(typeof input.idempotencyKey === 'string' && { idempotencyKey: input.idempotencyKey }),
    });
    if (result.kind === 'unusableTitle') return { userErrors: [titleError(result)], replayed: false };
    return { review: await loaders.review.load(result.reviewId), userErrors: [], replayed: result.replayed };
  },
  renameReview: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await renameReview(dependencies, viewer, {
      reviewId: parseId('rev', input.reviewId),
      expectedVersion: input.expectedVersion,
      title: input.title,
    });
    switch (result.kind) {
      case 'renamed':
        return { review: result.review, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The review', result.currentVersion)] };
      case 'unusableTitle':
        return { userErrors: [titleError(result)] };
    }
  },
  deleteReview: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await deleteReview(dependencies, viewer, {
      reviewId: parseId('rev', input.reviewId),
      expectedVersion: input.expectedVersion,
    });
    switch (result.kind) {
      case 'deleted':
        return { review: result.review, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The review', result.currentVersion)] };
    }
  },
};
