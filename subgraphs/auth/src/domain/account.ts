import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import type { Role } from './roles.ts';

export type UserId = Id<'usr'>;
export type GuestId = Id<'gst'>;
export type ShopId = Id<'shp'>;

export type AccountStatus = 'active' | 'suspended' | 'deleted';

/** What somebody signs in with. The id is that of the user, whom the users subgraph describes. */
export interface Account {
  readonly id: UserId;
  /** In canonical form; absent when the account is deleted. */
  readonly email?: string;
  /** Absent where somebody signs in through an OpenID provider alone, and when the account is deleted. */
  readonly passwordHash?: string;
  readonly roles: readonly Role[];
  readonly status: AccountStatus;
  readonly createdAt: Date;
}

/** Whether somebody may sign in to it. */
export const isActive = ({ status }: Account): boolean => status === 'active';

/** The account without anything that is somebody's. */
export const erased = ({ id, createdAt }: Account): Account => ({ id, roles: [], status: 'deleted', createdAt });

/** @throws BAD_USER_INPUT */
export const checkDisplayName = (name: string): string => checkVisibleText('A display name', name, 100);

/** What others see of somebody whom a provider has named, or not. They can change it. */
export function displayNameFrom(name: string | undefined): string {
  try {
    return checkDisplayName(name ?? '');
  } catch {
    return 'New customer';
  }
}
