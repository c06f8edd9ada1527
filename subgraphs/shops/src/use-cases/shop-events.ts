import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Member } from '../domain/member.ts';
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

export const shopCommissionChanged = ({
  id,
  version,
  commissionBasisPoints,
}: Shop): NewEvent<'shop.commission-changed'> => ({
  type: 'shop.commission-changed',
  subject: id,
  aggregateVersion: version,
  data: { shopId: id, commissionBasisPoints },
});

export const shopMemberAdded = ({ shopId, userId, role }: Member): NewEvent<'shop.member-added'> => ({
  type: 'shop.member-added',
  subject: shopId,
  data: { shopId, userId, role },
});

export const shopMemberRoleChanged = ({ shopId, userId, role }: Member): NewEvent<'shop.member-role-changed'> => ({
  type: 'shop.member-role-changed',
  subject: shopId,
  data: { shopId, userId, role },
});

export const shopMemberRemoved = ({
  shopId,
  userId,
}: Pick<Member, 'shopId' | 'userId'>): NewEvent<'shop.member-removed'> => ({
  type: 'shop.member-removed',
  subject: shopId,
  data: { shopId, userId },
});
