import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { SessionResolvers } from '../generated/schema.ts';
import type { SessionModel } from './models.ts';

export const Session: Complete<SessionResolvers, SessionModel> = {
  user: ({ subject }) => (isId('usr', subject) ? { id: subject } : null),
  isCurrent: ({ id }, _args, { viewer }) => viewer.sessionId === id,
};
