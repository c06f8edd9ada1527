import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { MemberRole } from '../domain/member.ts';
import type {
  AlreadyShopMemberError,
  ShopNeverActiveError,
  ShopNotInReviewError,
  ShopOwnerError,
  ShopVerifiedError,
  SlugTakenError,
  TooManyShopMembersError,
} from '../generated/schema.ts';
import { ROLES } from './shop-member.ts';

export const slugTakenError = (slug: string): Typed<SlugTakenError> => ({
  __typename: 'SlugTakenError',
  message: `Another shop is called ${slug}.`,
  path: ['input', 'slug'],
  slug,
});

export const neverActiveError = (): Typed<ShopNeverActiveError> => ({
  __typename: 'ShopNeverActiveError',
  message: 'The shop has never been verified.',
  path: ['input', 'shopId'],
});

export const verifiedError = (): Typed<ShopVerifiedError> => ({
  __typename: 'ShopVerifiedError',
  message: 'The shop was verified before.',
  path: ['input', 'shopId'],
});

export const notInReviewError = (): Typed<ShopNotInReviewError> => ({
  __typename: 'ShopNotInReviewError',
  message: 'The shop does not ask to be verified.',
  path: ['input', 'shopId'],
});

export const alreadyMemberError = (role: MemberRole): Typed<AlreadyShopMemberError> => ({
  __typename: 'AlreadyShopMemberError',
  message: 'They work for the shop already.',
  path: ['input', 'userId'],
  role: ROLES[role],
});

export const tooManyMembersError = (limit: number): Typed<TooManyShopMembersError> => ({
  __typename: 'TooManyShopMembersError',
  message: `A shop has at most ${limit} members and invitations.`,
  path: ['input', 'userId'],
  limit,
});

export const ownerError = (): Typed<ShopOwnerError> => ({
  __typename: 'ShopOwnerError',
  message: 'A shop keeps its owner.',
  path: ['input', 'userId'],
});
