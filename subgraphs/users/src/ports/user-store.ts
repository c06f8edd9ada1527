import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { User, UserId } from '../domain/user.ts';

/** Writes of users. */
export interface UserStore {
  find(id: UserId): Promise<User | undefined>;
  /** Leaves a user that is there already as they are. */
  add(user: User): Promise<void>;
  /** Replaces the user, whose version is one more than it was, and publishes with it. `conflict`: another change came first. */
  save(user: User, events: readonly NewEvent[]): Promise<'saved' | 'conflict' | 'usernameTaken'>;
}
