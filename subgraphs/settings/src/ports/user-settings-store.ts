import type { Delivery, NewEvent } from '@agora/subgraph-kit/events/publish';
import type { UserId, UserSettings } from '../domain/user-settings.ts';

/** Where people's settings are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface UserSettingsStore {
  /** The defaults for whoever has none; `erased` for whoever is gone. */
  find(userId: UserId): Promise<UserSettings | 'erased'>;
  /** In one operation; the defaults for whoever has none or is gone. */
  findMany(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, UserSettings>>;
  /** Keeps settings whose version is one more than it was, and publishes. `conflict`: another change came first. */
  save(settings: UserSettings, events: readonly NewEvent[]): Promise<'saved' | 'conflict'>;
  /** Leaves nothing but that somebody is gone; again it changes nothing. `conflict`: a change of theirs came in between. */
  erase(userId: UserId, delivery: Delivery): Promise<'erased' | 'conflict'>;
}
