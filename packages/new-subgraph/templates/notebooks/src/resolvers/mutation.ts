import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { createNotebook } from '../use-cases/create-notebook.ts';
import { deleteNotebook } from '../use-cases/delete-notebook.ts';
import { renameNotebook } from '../use-cases/rename-notebook.ts';
import { titleError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  createNotebook: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createNotebook(dependencies, viewer, {
      title: input.title,
      ...(typeof input.idempotencyKey === 'string' && { idempotencyKey: input.idempotencyKey }),
    });
    if (result.kind === 'unusableTitle') return { userErrors: [titleError(result)], replayed: false };
    return { notebook: await loaders.notebook.load(result.notebookId), userErrors: [], replayed: result.replayed };
  },
  renameNotebook: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await renameNotebook(dependencies, viewer, {
      notebookId: parseId('ntb', input.notebookId),
      expectedVersion: input.expectedVersion,
      title: input.title,
    });
    switch (result.kind) {
      case 'renamed':
        return { notebook: result.notebook, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The notebook', result.currentVersion)] };
      case 'unusableTitle':
        return { userErrors: [titleError(result)] };
    }
  },
  deleteNotebook: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await deleteNotebook(dependencies, viewer, {
      notebookId: parseId('ntb', input.notebookId),
      expectedVersion: input.expectedVersion,
    });
    switch (result.kind) {
      case 'deleted':
        return { notebook: result.notebook, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The notebook', result.currentVersion)] };
    }
  },
};
