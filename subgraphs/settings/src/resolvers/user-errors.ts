import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import { FLAG_ROLES } from '../domain/feature-flag.ts';
import type { SettingType } from '../domain/system-setting.ts';
import type {
  FlagArchivedError,
  FlagKeyTakenError,
  SettingTypeError,
  UnknownLocaleError,
  UnknownRoleError,
  UnknownTimeZoneError,
} from '../generated/schema.ts';
import { shownType } from './system-setting.ts';

export const unknownLocaleError = (): Typed<UnknownLocaleError> => ({
  __typename: 'UnknownLocaleError',
  message: 'A locale is a BCP 47 tag of a language that is known, for example de-CH.',
  path: ['input', 'locale'],
});

export const unknownTimeZoneError = (): Typed<UnknownTimeZoneError> => ({
  __typename: 'UnknownTimeZoneError',
  message: 'A time zone is one of the IANA database, for example Europe/Berlin.',
  path: ['input', 'timeZone'],
});

export const settingTypeError = (type: SettingType): Typed<SettingTypeError> => ({
  __typename: 'SettingTypeError',
  message: `This setting is a ${shownType(type)}, and stays one.`,
  path: ['input', 'value'],
  type: shownType(type),
});

export const flagKeyTakenError = (key: string): Typed<FlagKeyTakenError> => ({
  __typename: 'FlagKeyTakenError',
  message: `There is, or was, a flag ${key}.`,
  path: ['input', 'key'],
  key,
});

export const flagArchivedError = (key: string): Typed<FlagArchivedError> => ({
  __typename: 'FlagArchivedError',
  message: `The flag ${key} is archived.`,
  path: ['input', 'key'],
  key,
});

export const unknownRoleError = (roles: readonly string[]): Typed<UnknownRoleError> => ({
  __typename: 'UnknownRoleError',
  message: `A role is one of ${FLAG_ROLES.join(', ')}.`,
  path: ['input', 'roles'],
  roles: [...roles],
});
