import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { NotebookResolvers } from '../generated/schema.ts';
import type { NotebookModel } from './models.ts';

export const Notebook: Complete<NotebookResolvers, NotebookModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('ntb', id) ? loaders.notebook.load(id) : null),
  owner: ({ ownerId }) => ({ id: ownerId }),
};
