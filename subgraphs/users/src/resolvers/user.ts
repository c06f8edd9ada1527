import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import { isId } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import type { UserId, UserStatus as Status } from '../domain/user.ts';
import type { UserResolvers, UserStatus } from '../generated/schema.ts';
import { maySeePrivate } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';

const NAMES: Record<Status, UserStatus> = { active: 'ACTIVE', suspended: 'SUSPENDED', deleted: 'DELETED' };
export const STATUSES = Object.entries(NAMES).map(([status, name]) => [name, status as Status] as const);

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }, context) => (isId('usr', id) ? loadUser(id, context) : null),
  email: privately(({ email }) => email),
  givenName: privately(({ givenName }) => givenName),
  familyName: privately(({ familyName }) => familyName),
  phone: privately(({ phone }) => phone),
  birthDate: privately(({ birthDate }) => birthDate),
  status: privately(({ status }) => status && NAMES[status]),
  version: privately(({ version }) => version),
  avatar: async ({ id, avatar }, _args, { dependencies: { avatars } }) =>
    avatar === undefined ? null : { url: await avatars.urlOf(id, avatar) },
  loyaltyPoints: async ({ id }, _args, { viewer, loaders }) =>
    maySeePrivate(viewer, id) ? ((await loaders.loyaltyPoints.load(id)) ?? 0) : null,
  loyaltyLedger: async ({ id: userId }, args, { viewer, loaders }) => {
    if (!maySeePrivate(viewer, userId)) return null;
    const ledger = await loaders.loyaltyLedger(parsePage(args)).load(userId);
    return ledger === undefined ? null : { ...ledger, userId };
  },
};

/** Callers exist, though the message of their sign-up may still be under way. */
export async function loadUser(id: UserId, { viewer, loaders }: Context): Promise<UserModel | null> {
  return (await loaders.user.load(id)) ?? (id === viewer.subject ? { id } : null);
}

function privately<Value>(
  read: (user: UserModel) => Value | undefined,
): (user: UserModel, args: object, context: Context) => Value | null {
  return (user, _args, { viewer }) => (maySeePrivate(viewer, user.id) ? (read(user) ?? null) : null);
}
