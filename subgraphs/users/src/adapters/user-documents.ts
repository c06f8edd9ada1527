import type { Documents, Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import { searchTerms } from '../domain/search.ts';
import type { User, UserId } from '../domain/user.ts';

/** A user as the database keeps them. */
export interface UserState extends Omit<User, 'id' | 'version'> {
  readonly terms: readonly string[];
}

export type UserDocuments = Documents<UserState>;

export const USERNAME = 'state.username';
export const TERMS = 'state.terms';
export const STATUS = 'state.status';

/** @throws SUBGRAPH_UNAVAILABLE */
export const openUserDocuments = (mongo: Mongo): Promise<UserDocuments> =>
  mongo.documents<UserState>({
    collection: 'users',
    indexes: [
      { key: { [USERNAME]: 1 }, unique: true, sparse: true },
      { key: { [TERMS]: 1 } },
      { key: { [STATUS]: 1, _id: -1 } },
    ],
  });

/** What of a user is kept where. */
export function toVersioned(user: User): Versioned<UserState> {
  const { id, version, ...state } = user;
  return { id, version, state: { ...state, terms: user.status === 'deleted' ? [] : searchTerms(user) } };
}

export const toUser = ({ id, version, state }: Versioned<UserState>): User => ({ ...state, id: id as UserId, version });
