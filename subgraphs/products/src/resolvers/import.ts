import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { ImportProblemConnectionResolvers, ImportResolvers } from '../generated/schema.ts';
import type { ImportModel, ImportProblemConnectionModel } from './models.ts';

export const Import: Complete<ImportResolvers, ImportModel> = {
  errorPolicy: ({ policy }) => policy,
  counts: ({ id }, _args, { dependencies: { imports } }) => imports.counts(id),
  lastRow: ({ id }, _args, { dependencies: { imports } }) => imports.lastRow(id),
  errors: async ({ id }, args, { dependencies: { imports } }) => {
    const page = parsePage(args);
    return { ...toConnection(await imports.rejected(id, page), page, ({ row }) => [row]), importId: id };
  },
};

const COUNT_LIMIT = 10_000;

export const ImportProblemConnection: Complete<ImportProblemConnectionResolvers, ImportProblemConnectionModel> = {
  totalCount: ({ importId }, _args, { dependencies: { imports } }) => imports.countRejected(importId, COUNT_LIMIT),
};
