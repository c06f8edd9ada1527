import type { UserId } from '../domain/notification.ts';
import type { Preferences } from '../domain/preferences.ts';

export interface PreferencesStore {
  /** The defaults for somebody who has never changed anything. */
  find(userId: UserId): Promise<Preferences | 'erased'>;
  /** Replaces the preferences, whose version is one more than it was. `conflict`: another change came first. */
  save(preferences: Preferences): Promise<'saved' | 'conflict'>;
  /** For good: a change that comes later finds out. */
  erase(userId: UserId): Promise<void>;
}
