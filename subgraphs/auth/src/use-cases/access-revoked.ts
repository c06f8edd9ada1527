import type { EventData } from '@agora/event-contracts';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { ACCESS_TOKEN_LIFETIME_MS } from '../domain/session.ts';

/**
 * Tells gateways that what they know of somebody or something is not true any more. Instants of several replicas are
 * compared, so their clocks have to be kept together: a token of one that runs ahead outlives the revocation by as much.
 * @param notBefore read when all that would make a token of the old state is locked: one made after it is good.
 */
export const accessRevoked = (
  kind: EventData<'access.revoked'>['kind'],
  id: string,
  notBefore: Date,
): NewEvent<'access.revoked'> => ({
  type: 'access.revoked',
  subject: id,
  data: {
    kind,
    id,
    notBefore: notBefore.toISOString(),
    expiresAt: new Date(notBefore.getTime() + ACCESS_TOKEN_LIFETIME_MS).toISOString(),
  },
});
