import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { User } from '../domain/user.ts';

export const userUpdated = ({ id, version, displayName }: User): NewEvent<'user.updated'> => ({
  type: 'user.updated',
  subject: id,
  aggregateVersion: version,
  data: { userId: id, displayName },
});

/** That the account is in another status from now on. */
export const statusChanged = (
  type: 'user.suspended' | 'user.reactivated' | 'user.deleted',
  { id, version }: User,
): NewEvent => ({ type, subject: id, aggregateVersion: version, data: { userId: id } });
