import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { SessionTokensResolvers } from '../generated/schema.ts';
import type { SessionTokensModel } from './models.ts';

export const SessionTokens: Complete<SessionTokensResolvers, SessionTokensModel> = {
  userId: ({ subject }) => subject,
};
