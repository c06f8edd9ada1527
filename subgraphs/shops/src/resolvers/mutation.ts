import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { StaffRole } from '../domain/member.ts';
import type { MutationResolvers, ShopStaffRole } from '../generated/schema.ts';
import { acceptShopInvitation } from '../use-cases/accept-shop-invitation.ts';
import { maySee } from '../use-cases/access.ts';
import { changeShopMemberRole } from '../use-cases/change-shop-member-role.ts';
import { inviteShopMember } from '../use-cases/invite-shop-member.ts';
import { registerShop } from '../use-cases/register-shop.ts';
import { rejectShop } from '../use-cases/reject-shop.ts';
import { removeShopMember } from '../use-cases/remove-shop-member.ts';
import { requestShopVerification } from '../use-cases/request-shop-verification.ts';
import { setShopCommission } from '../use-cases/set-shop-commission.ts';
import { suspendShop } from '../use-cases/suspend-shop.ts';
import { updateShop } from '../use-cases/update-shop.ts';
import { verifyShop } from '../use-cases/verify-shop.ts';
import {
  alreadyMemberError,
  neverActiveError,
  notInReviewError,
  ownerError,
  slugTakenError,
  tooManyMembersError,
  verifiedError,
} from './user-errors.ts';

export const Mutation: MutationResolvers = {
  registerShop: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { slug, name, description, idempotencyKey } = input;
    const result = await registerShop(dependencies, viewer, {
      slug,
      name,
      description: description ?? '',
      idempotencyKey,
    });
    const { replayed } = result;
    if (result.kind === 'slugTaken') return { userErrors: [slugTakenError(slug)], replayed };
    return { shop: await loaders.shop.load(result.shopId), userErrors: [], replayed };
  },
  updateShop: async (_parent, { input }, { viewer, dependencies }) => {
    const { shopId, expectedVersion, name, description } = input;
    const result = await updateShop(dependencies, viewer, {
      shopId: parseId('shp', shopId),
      expectedVersion,
      ...(typeof name === 'string' && { name }),
      ...(typeof description === 'string' && { description }),
    });
    return result.kind === 'changed'
      ? { shop: result.shop, userErrors: [] }
      : { userErrors: [conflictError('The shop', result.currentVersion)] };
  },
  verifyShop: async (_parent, { input }, { viewer, dependencies }) => ({
    shop: await verifyShop(dependencies, viewer, parseId('shp', input.shopId)),
  }),
  suspendShop: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await suspendShop(dependencies, viewer, {
      shopId: parseId('shp', input.shopId),
      reason: input.reason,
    });
    return result.kind === 'neverActive' ? { userErrors: [neverActiveError()] } : { shop: result.shop, userErrors: [] };
  },
  requestShopVerification: async (_parent, { input }, { viewer, dependencies }) => {
    const { shopId, expectedVersion, legalName, country, registrationNumber, vatId } = input;
    const result = await requestShopVerification(dependencies, viewer, {
      shopId: parseId('shp', shopId),
      expectedVersion,
      legalName,
      country,
      ...(typeof registrationNumber === 'string' && { registrationNumber }),
      ...(typeof vatId === 'string' && { vatId }),
    });
    switch (result.kind) {
      case 'changed':
        return { shop: result.shop, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The shop', result.currentVersion)] };
      case 'verified':
        return { userErrors: [verifiedError()] };
    }
  },
  rejectShop: async (_parent, { input }, { viewer, dependencies }) => {
    const { shopId, reason } = input;
    const result = await rejectShop(dependencies, viewer, { shopId: parseId('shp', shopId), reason });
    return result.kind === 'notInReview' ? { userErrors: [notInReviewError()] } : { shop: result.shop, userErrors: [] };
  },
  setShopCommission: async (_parent, { input }, { viewer, dependencies }) => {
    const { shopId, expectedVersion, commissionBasisPoints } = input;
    const result = await setShopCommission(dependencies, viewer, {
      shopId: parseId('shp', shopId),
      expectedVersion,
      commissionBasisPoints,
    });
    return result.kind === 'conflict'
      ? { userErrors: [conflictError('The shop', result.currentVersion)] }
      : { shop: result.shop, userErrors: [] };
  },
  inviteShopMember: async (_parent, { input }, { viewer, dependencies, reads }) => {
    const [shopId, userId] = [parseId('shp', input.shopId), parseId('usr', input.userId)];
    const { replayed, ...result } = await inviteShopMember(dependencies, viewer, {
      shopId,
      userId,
      role: STAFF_ROLES[input.role],
      idempotencyKey: input.idempotencyKey,
    });
    switch (result.kind) {
      case 'invited':
        return { member: (await reads.person(shopId, userId)) ?? null, userErrors: [], replayed };
      case 'alreadyMember':
        return { userErrors: [alreadyMemberError(result.role)], replayed };
      case 'tooMany':
        return { userErrors: [tooManyMembersError(result.limit)], replayed };
    }
  },
  acceptShopInvitation: (_parent, { input }, { viewer, dependencies }) =>
    acceptShopInvitation(dependencies, viewer, parseId('shp', input.shopId)),
  changeShopMemberRole: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await changeShopMemberRole(dependencies, viewer, {
      shopId: parseId('shp', input.shopId),
      userId: parseId('usr', input.userId),
      role: STAFF_ROLES[input.role],
    });
    return result.kind === 'owner' ? { userErrors: [ownerError()] } : { member: result.member, userErrors: [] };
  },
  removeShopMember: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await removeShopMember(dependencies, viewer, {
      shopId: parseId('shp', input.shopId),
      userId: parseId('usr', input.userId),
    });
    if (result.kind === 'owner') return { userErrors: [ownerError()] };
    const role = await loaders.roleOfViewer.load(result.shop.id);
    return { shop: maySee(viewer, result.shop, role) ? result.shop : null, userErrors: [] };
  },
};

const STAFF_ROLES: Record<ShopStaffRole, StaffRole> = { MANAGER: 'manager', STAFF: 'staff' };
