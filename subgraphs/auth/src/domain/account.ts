import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
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

const MAX_NAME_LENGTH = 100;
// Half a surrogate pair (Cs) is no character at all: no JSON store takes it.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** @throws BAD_USER_INPUT */
export function checkDisplayName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > MAX_NAME_LENGTH || INVISIBLE.test(trimmed)) {
    throw badUserInput(`A display name has 1 to ${MAX_NAME_LENGTH} visible characters.`);
  }
  return trimmed;
}
