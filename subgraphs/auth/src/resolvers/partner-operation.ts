import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { OperationKind, OperationState } from '../domain/partner-operation.ts';
import type { PartnerOperationResolvers } from '../generated/schema.ts';
import type { PartnerOperationModel } from './models.ts';

export const PartnerOperation: Complete<PartnerOperationResolvers, PartnerOperationModel> = {
  kind: ({ kind }) => kind.toUpperCase() as Uppercase<OperationKind>,
  state: ({ state }) => state.toUpperCase() as Uppercase<OperationState>,
  isValid: ({ errors }) => errors.length === 0,
  cost: ({ cost }) => cost ?? null,
  decidedAt: ({ decidedAt }) => decidedAt ?? null,
};
