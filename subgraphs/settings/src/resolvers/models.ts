import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { Evaluation, FeatureFlag } from '../domain/feature-flag.ts';
import type { SystemSetting } from '../domain/system-setting.ts';
import type { UserId, UserSettings } from '../domain/user-settings.ts';

export type UserSettingsModel = UserSettings;

export type SystemSettingModel = SystemSetting;

export type SystemSettingConnectionModel = Connection<SystemSetting>;

export type FeatureFlagModel = FeatureFlag;

export type FeatureFlagConnectionModel = Connection<FeatureFlag>;

export interface EvaluatedFlagModel extends Evaluation {
  readonly key: string;
}

export interface UserModel {
  readonly id: UserId;
}
