import { isId } from '@agora/subgraph-kit/ids';
import { isLive } from '../domain/session.ts';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  session: async (_parent, _args, { viewer, reads, dependencies: { clock } }) => {
    if (viewer.sessionId === undefined || !isId('ses', viewer.sessionId)) return null;
    const session = await reads.session(viewer.sessionId);
    const isOwn = session !== undefined && session.userId === viewer.subject;
    return isOwn && isLive(session, clock.now()) ? session : null;
  },
};
