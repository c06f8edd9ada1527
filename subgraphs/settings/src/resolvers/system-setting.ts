import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { SettingType, SettingValue } from '../domain/system-setting.ts';
import type { SystemSettingResolvers, SystemSettingType } from '../generated/schema.ts';
import type { SystemSettingModel } from './models.ts';

const TYPES: Readonly<Record<SettingType, SystemSettingType>> = {
  string: 'STRING',
  number: 'NUMBER',
  boolean: 'BOOLEAN',
  json: 'JSON',
};

export const shownType = (type: SettingType): SystemSettingType => TYPES[type];

export const SystemSetting: Complete<SystemSettingResolvers, SystemSettingModel> = {
  type: ({ value }) => shownType(value.type),
  string: ({ value }) => valueOf('string', value),
  number: ({ value }) => valueOf('number', value),
  boolean: ({ value }) => valueOf('boolean', value),
  json: ({ value }) => valueOf('json', value),
};

/** The value, where it is of this type. */
const valueOf = <Type extends SettingType>(type: Type, { type: actual, value }: SettingValue) =>
  actual === type ? (value as Extract<SettingValue, { readonly type: Type }>['value']) : null;
