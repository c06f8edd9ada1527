import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { Evaluation, FeatureFlag } from '../domain/feature-flag.ts';
import type { SystemSetting } from '../domain/system-setting.ts';
import type { UserId, UserSettings } from '../domain/user-settings.ts';
import type { FeatureFlagFilter } from '../ports/feature-flag-store.ts';
import type { SystemSettingFilter } from '../ports/system-setting-store.ts';

export type UserSettingsModel = UserSettings;

export type SystemSettingModel = SystemSetting;

export interface SystemSettingConnectionModel extends Connection<SystemSetting> {
  readonly filter: SystemSettingFilter;
}

export type FeatureFlagModel = FeatureFlag;

export interface FeatureFlagConnectionModel extends Connection<FeatureFlag> {
  readonly filter: FeatureFlagFilter;
}

export interface EvaluatedFlagModel extends Evaluation {
  readonly key: string;
}

export interface UserModel {
  readonly id: UserId;
}
