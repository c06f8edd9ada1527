import type { Setting, OwnerId } from '../domain/setting.ts';

export type SettingModel = Setting;

export interface UserModel {
  readonly id: OwnerId;
}
