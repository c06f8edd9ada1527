import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { SessionResolvers } from '../generated/schema.ts';
import type { SessionModel } from './models.ts';

export const Session: Complete<SessionResolvers, SessionModel> = {
  user: ({ userId }) => ({ id: userId }),
  isCurrent: ({ id }, _args, { viewer }) => viewer.sessionId === id,
};
