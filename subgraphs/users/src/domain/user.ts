import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';

export type UserId = Id<'usr'>;
export type MediaId = Id<'med'>;

/** `deleted`: the person is gone, and the id remains for what refers to it. */
export type UserStatus = 'active' | 'suspended' | 'deleted';

export interface User {
  readonly id: UserId;
  /** Of the account; auth owns it, this is a copy. Of those who are gone none is kept. */
  readonly email?: string;
  readonly displayName: string;
  /** Unique, in lower case. */
  readonly username?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** E.164. */
  readonly phone?: string;
  /** YYYY-MM-DD: a day, wherever one is. */
  readonly birthDate?: string;
  /** The picture that they show of themselves. */
  readonly avatar?: MediaId;
  readonly status: UserStatus;
  readonly createdAt: Date;
  readonly version: number;
}

export const newUser = (registered: Pick<User, 'id' | 'displayName' | 'createdAt'> & { email: string }): User => ({
  ...registered,
  status: 'active',
  version: 1,
});

/** What is undefined stays, what is null is removed. */
export interface ProfileChange {
  readonly displayName?: string | null | undefined;
  readonly username?: string | null | undefined;
  readonly givenName?: string | null | undefined;
  readonly familyName?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
}

export type ProfileDecision =
  { readonly kind: 'changed'; readonly user: User } | { readonly kind: 'conflict'; readonly currentVersion: number };

/** @throws BAD_USER_INPUT when a value is not one that a profile can have. */
export function changeProfile(
  user: User,
  { expectedVersion, change, now }: { expectedVersion: number; change: ProfileChange; now: Date },
): ProfileDecision {
  if (user.version !== expectedVersion) return { kind: 'conflict', currentVersion: user.version };
  const { displayName, username, givenName, familyName, phone, birthDate, ...rest } = user;
  return {
    kind: 'changed',
    user: {
      ...rest,
      version: user.version + 1,
      displayName: checkName('A display name', change.displayName ?? displayName),
      ...changed('username', username, change.username, checkUsername),
      ...changed('givenName', givenName, change.givenName, (name) => checkName('A given name', name)),
      ...changed('familyName', familyName, change.familyName, (name) => checkName('A family name', name)),
      ...changed('phone', phone, change.phone, checkPhone),
      ...changed('birthDate', birthDate, change.birthDate, (day) => checkBirthDate(day, now)),
    },
  };
}

export const showAvatar = (user: User, avatar: MediaId): User => ({ ...user, avatar, version: user.version + 1 });

export type HideAvatarDecision =
  | { readonly kind: 'changed'; readonly user: User; readonly removed: MediaId }
  | { readonly kind: 'unchanged'; readonly user: User }
  | { readonly kind: 'conflict'; readonly currentVersion: number };

/** `unchanged`: none was shown. */
export function hideAvatar(user: User, expectedVersion: number): HideAvatarDecision {
  if (user.version !== expectedVersion) return { kind: 'conflict', currentVersion: user.version };
  const { avatar, ...rest } = user;
  return avatar === undefined
    ? { kind: 'unchanged', user }
    : { kind: 'changed', user: { ...rest, version: user.version + 1 }, removed: avatar };
}

/** The field with its value from now on; no field when it has none. */
function changed<Field extends string>(
  field: Field,
  current: string | undefined,
  wanted: string | null | undefined,
  check: (value: string) => string,
): Readonly<Partial<Record<Field, string>>> {
  const value = wanted === undefined ? current : wanted === null ? undefined : check(wanted);
  return (value === undefined ? {} : { [field]: value }) as Readonly<Partial<Record<Field, string>>>;
}

const MAX_NAME_LENGTH = 100;
const USERNAME = /^[a-z][a-z0-9._-]{2,29}$/;
const PHONE = /^\+[1-9]\d{6,14}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_BIRTH_DATE = '1900-01-01';

const checkName = (what: string, name: string): string => checkVisibleText(what, name, MAX_NAME_LENGTH);

/** In the form in which usernames are compared. */
function checkUsername(username: string): string {
  const canonical = username.toLowerCase();
  if (!USERNAME.test(canonical)) {
    throw badUserInput(
      'A username has 3 to 30 letters, digits, dots, dashes and underscores and begins with a letter.',
    );
  }
  return canonical;
}

function checkPhone(phone: string): string {
  const compact = phone.replaceAll(' ', '');
  if (!PHONE.test(compact)) throw badUserInput('A telephone number has the international form: +49 30 123456.');
  return compact;
}

function checkBirthDate(day: string, now: Date): string {
  const date = new Date(DAY.test(day) ? day : Number.NaN);
  // JavaScript takes the 31st of February for the 3rd of March.
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  if (!isDay || day < FIRST_BIRTH_DATE || date > now) {
    throw badUserInput('A birth date is a past day since 1900, as YYYY-MM-DD.');
  }
  return day;
}
