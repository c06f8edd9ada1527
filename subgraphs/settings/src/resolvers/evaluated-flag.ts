import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { FlagReason as Reason } from '../domain/feature-flag.ts';
import type { EvaluatedFlagResolvers, FlagReason } from '../generated/schema.ts';
import type { EvaluatedFlagModel } from './models.ts';

const REASONS: Readonly<Record<Reason, FlagReason>> = {
  unknown: 'UNKNOWN',
  disabled: 'DISABLED',
  user: 'USER',
  role: 'ROLE',
  percentage: 'PERCENTAGE',
  noRule: 'NO_RULE',
};

export const EvaluatedFlag: Complete<EvaluatedFlagResolvers, EvaluatedFlagModel> = {
  reason: ({ reason }) => REASONS[reason],
};
