import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { balanceOf } from '../domain/reconciliation.ts';
import type { MoneyFlowResolvers } from '../generated/schema.ts';
import type { MoneyFlowModel } from './models.ts';

export const MoneyFlow: Complete<MoneyFlowResolvers, MoneyFlowModel> = {
  balance: balanceOf,
};
