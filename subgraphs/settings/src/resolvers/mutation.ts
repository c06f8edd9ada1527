import { badUserInput } from '@agora/subgraph-kit/errors';
import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { ArchiveDecision } from '../domain/feature-flag.ts';
import type { SettingValue } from '../domain/system-setting.ts';
import type { MutationResolvers, SystemSettingValueInput } from '../generated/schema.ts';
import { archiveFeatureFlag } from '../use-cases/archive-feature-flag.ts';
import { createFeatureFlag } from '../use-cases/create-feature-flag.ts';
import { setSystemSetting } from '../use-cases/set-system-setting.ts';
import { updateFeatureFlag } from '../use-cases/update-feature-flag.ts';
import { updateUserSettings } from '../use-cases/update-user-settings.ts';
import {
  flagArchivedError,
  flagKeyTakenError,
  settingTypeError,
  unknownLocaleError,
  unknownRoleError,
  unknownTimeZoneError,
} from './user-errors.ts';

export const Mutation: MutationResolvers = {
  updateUserSettings: async (_parent, { input: { expectedVersion, ...change } }, { viewer, dependencies }) => {
    const result = await updateUserSettings(dependencies, viewer, { expectedVersion, change });
    switch (result.kind) {
      case 'changed':
        return { settings: result.settings, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('What is set', result.currentVersion)] };
      case 'unknownLocale':
        return { userErrors: [unknownLocaleError()] };
      case 'unknownTimeZone':
        return { userErrors: [unknownTimeZoneError()] };
    }
  },
  setSystemSetting: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await setSystemSetting(dependencies, viewer, { ...input, value: toValue(input.value) });
    switch (result.kind) {
      case 'set':
        return { setting: result.setting, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The setting', result.currentVersion)] };
      case 'otherType':
        return { userErrors: [settingTypeError(result.type)] };
    }
  },
  createFeatureFlag: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { key, description, isEnabled, percentage, roles, userIds, idempotencyKey } = input;
    const result = await createFeatureFlag(dependencies, viewer, {
      key,
      description,
      isEnabled: isEnabled ?? false,
      percentage: percentage ?? 0,
      roles: roles ?? [],
      userIds: toUserIds(userIds) ?? [],
      idempotencyKey,
    });
    const { replayed } = result;
    switch (result.kind) {
      case 'created':
        return { flag: await loaders.flag.load(key), userErrors: [], replayed };
      case 'keyTaken':
        return { userErrors: [flagKeyTakenError(key)], replayed };
      case 'unknownRoles':
        return { userErrors: [unknownRoleError(result.roles)], replayed };
    }
  },
  updateFeatureFlag: async (_parent, { input }, { viewer, dependencies }) => {
    const { key, expectedVersion, userIds, ...change } = input;
    const result = await updateFeatureFlag(dependencies, viewer, {
      key,
      expectedVersion,
      change: { ...change, userIds: toUserIds(userIds) },
    });
    return result.kind === 'unknownRoles' ? { userErrors: [unknownRoleError(result.roles)] } : flagAnswer(key, result);
  },
  archiveFeatureFlag: async (_parent, { input }, { viewer, dependencies }) =>
    flagAnswer(input.key, await archiveFeatureFlag(dependencies, viewer, input)),
};

function flagAnswer(key: string, decision: ArchiveDecision) {
  switch (decision.kind) {
    case 'changed':
      return { flag: decision.flag, userErrors: [] };
    case 'conflict':
      return { userErrors: [conflictError('The flag', decision.currentVersion)] };
    case 'archived':
      return { userErrors: [flagArchivedError(key)] };
  }
}

const toUserIds = (ids: readonly string[] | null | undefined) => ids?.map((id) => parseId('usr', id));

/** @throws BAD_USER_INPUT unless it is exactly one. */
function toValue({ string, number, boolean, json }: SystemSettingValueInput): SettingValue {
  const given: SettingValue[] = [
    ...(typeof string === 'string' ? [{ type: 'string', value: string } as const] : []),
    ...(typeof number === 'number' ? [{ type: 'number', value: number } as const] : []),
    ...(typeof boolean === 'boolean' ? [{ type: 'boolean', value: boolean } as const] : []),
    ...(typeof json === 'string' ? [{ type: 'json', value: json } as const] : []),
  ];
  const [value, ...others] = given;
  if (value === undefined || others.length > 0)
    throw badUserInput('Give exactly one value: of the type of the setting.');
  return value;
}
