import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { FeatureFlag } from '../domain/feature-flag.ts';
import type { SystemSetting } from '../domain/system-setting.ts';
import type { UserSettings } from '../domain/user-settings.ts';

export const userSettingsChanged = ({
  userId,
  locale,
  currency,
  version,
}: UserSettings): NewEvent<'settings.user-changed'> => ({
  type: 'settings.user-changed',
  subject: userId,
  aggregateVersion: version,
  data: { userId, locale, currency },
});

export const systemSettingChanged = ({ key, version }: SystemSetting): NewEvent<'settings.system-changed'> => ({
  type: 'settings.system-changed',
  subject: key,
  aggregateVersion: version,
  data: { key },
});

export const flagChanged = ({ key, version }: FeatureFlag): NewEvent<'settings.flag-changed'> => ({
  type: 'settings.flag-changed',
  subject: key,
  aggregateVersion: version,
  data: { key },
});
