import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { CreditedEntry } from '../domain/loyalty.ts';
import type { User, UserId } from '../domain/user.ts';
import type { UserFilter } from '../ports/user-reads.ts';

/** A user, or the id alone of one whose sign-up has not been heard of yet. */
export interface UserModel extends Partial<User> {
  readonly id: UserId;
}

export interface UserConnectionModel extends Connection<User> {
  readonly filter: UserFilter;
}

export type LoyaltyEntryModel = CreditedEntry;

export interface LoyaltyEntryConnectionModel extends Connection<LoyaltyEntryModel> {
  readonly userId: UserId;
}
