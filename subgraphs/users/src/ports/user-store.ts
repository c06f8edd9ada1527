import type { AuditEntry } from '@agora/subgraph-kit/audit';
import type { Delivery, NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { User, UserId } from '../domain/user.ts';

/** What a write carries beside the user. */
export interface UserEffects {
  readonly events: readonly NewEvent[];
  /** The message that causes it, whose effect happens once. */
  readonly delivery?: Delivery;
  readonly audit?: { readonly viewer: Viewer; readonly entry: AuditEntry; readonly at: Date };
}

/** Writes of users. */
export interface UserStore {
  find(id: UserId): Promise<User | undefined>;
  /** Leaves a user that is there already as they are. */
  add(user: User): Promise<void>;
  /**
   * Replaces the user, whose version is one more than it was, and publishes with it. `conflict`: another change came
   * first. `duplicate`: the message that causes it has had its effect.
   */
  save(user: User, effects: UserEffects): Promise<'saved' | 'conflict' | 'duplicate' | 'usernameTaken'>;
}
