import type { Clock } from '@agora/subgraph-kit/clock';
import type { FeatureFlagStore } from '../ports/feature-flag-store.ts';
import type { SystemSettingStore } from '../ports/system-setting-store.ts';
import type { UserSettingsStore } from '../ports/user-settings-store.ts';

/** What use cases of settings work with. */
export interface Dependencies {
  readonly userSettings: UserSettingsStore;
  readonly systemSettings: SystemSettingStore;
  readonly flags: FeatureFlagStore;
  readonly clock: Clock;
}
