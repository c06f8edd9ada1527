import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import type { UserId } from '../domain/user.ts';
import type { UserResolvers } from '../generated/schema.ts';
import { maySeePrivate } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }, context) => (isId('usr', id) ? loadUser(id, context) : null),
  email: privately(({ email }) => email),
  givenName: privately(({ givenName }) => givenName),
  familyName: privately(({ familyName }) => familyName),
  phone: privately(({ phone }) => phone),
  birthDate: privately(({ birthDate }) => birthDate),
  status: privately(({ status }) => status && 'ACTIVE'),
  version: privately(({ version }) => version),
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
