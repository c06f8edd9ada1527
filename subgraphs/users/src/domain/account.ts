import type { User } from './user.ts';

/** What others read in place of the name of a person who is gone. */
export const FORMER_CUSTOMER = 'Former customer';

/** `unchanged`: it was so already. */
export type StatusDecision =
  { readonly kind: 'changed' | 'unchanged'; readonly user: User } | { readonly kind: 'deleted' };

export const suspendUser = (user: User): StatusDecision => inStatus(user, 'suspended');

export const reactivateUser = (user: User): StatusDecision => inStatus(user, 'active');

function inStatus(user: User, status: 'active' | 'suspended'): StatusDecision {
  if (user.status === 'deleted') return { kind: 'deleted' };
  if (user.status === status) return { kind: 'unchanged', user };
  return { kind: 'changed', user: { ...user, status, version: user.version + 1 } };
}

/** Leaves nothing of a person but the id, which orders and reviews still refer to. It never becomes a person again. */
export function deleteUser(user: User): Exclude<StatusDecision, { kind: 'deleted' }> {
  if (user.status === 'deleted') return { kind: 'unchanged', user };
  const { id, createdAt, version } = user;
  return {
    kind: 'changed',
    user: { id, createdAt, displayName: FORMER_CUSTOMER, status: 'deleted', version: version + 1 },
  };
}

/** Case aside, since people do not type it as they have once signed up. */
export const isOwnEmail = (user: User, typed: string): boolean =>
  user.email?.toLowerCase() === typed.trim().toLowerCase();

/** Takes over the address that auth has; undefined when there is nothing to take over. */
export const changeEmail = (user: User, email: string): User | undefined =>
  user.status === 'deleted' || user.email === email ? undefined : { ...user, email, version: user.version + 1 };
