import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import type { Role } from './roles.ts';

export type UserId = Id<'usr'>;
export type ShopId = Id<'shp'>;

/** What somebody signs in with. The id is that of the user, whom the users subgraph describes. */
export interface Account {
  readonly id: UserId;
  /** In canonical form. */
  readonly email: string;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly createdAt: Date;
}

/** @throws BAD_USER_INPUT */
export const checkDisplayName = (name: string): string => checkVisibleText('A display name', name, 100);
