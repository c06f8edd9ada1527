import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Shop } from '../domain/shop.ts';

export const shopRegistered = ({
  id,
  version,
  slug,
  name,
  ownerId,
  commissionBasisPoints,
}: Shop): NewEvent<'shop.registered'> => ({
  type: 'shop.registered',
  subject: id,
  aggregateVersion: version,
  data: { shopId: id, slug, name, ownerId, commissionBasisPoints },
});

export const shopVerified = ({ id, version }: Shop): NewEvent<'shop.verified'> => ({
  type: 'shop.verified',
  subject: id,
  aggregateVersion: version,
  data: { shopId: id },
});

export const shopSuspended = ({ id, version }: Shop, reason: string): NewEvent<'shop.suspended'> => ({
  type: 'shop.suspended',
  subject: id,
  aggregateVersion: version,
  data: { shopId: id, reason },
});
