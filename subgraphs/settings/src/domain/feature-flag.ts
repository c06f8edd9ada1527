import { badUserInput } from '@agora/subgraph-kit/errors';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { checkKey } from './key.ts';
import { murmur3 } from './murmur3.ts';
import type { UserId } from './user-settings.ts';

/** For whom a flag is on; it is for whoever meets one of these. */
export interface FlagRules {
  /** Of all who have an id, 0 to 100. */
  readonly percentage: number;
  readonly roles: readonly string[];
  readonly userIds: readonly UserId[];
}

export interface FeatureFlag extends FlagRules {
  readonly key: string;
  readonly description: string;
  /** Off for everybody, whatever its rules say, while it is not. */
  readonly isEnabled: boolean;
  /** For good. */
  readonly isArchived: boolean;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What is undefined or null stays. */
export type FlagChange = {
  readonly [Field in 'description' | 'isEnabled' | keyof FlagRules]?: FeatureFlag[Field] | null | undefined;
};

/** What somebody may be to the marketplace. */
export const FLAG_ROLES = ['guest', 'customer', 'staff', 'vendor', 'support', 'admin', 'partner'] as const;

export interface UnknownRoles {
  readonly kind: 'unknownRoles';
  readonly roles: readonly string[];
}

export type ArchiveDecision =
  | { readonly kind: 'changed'; readonly flag: FeatureFlag }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'archived' };

export type FlagDecision = ArchiveDecision | UnknownRoles;

const MAX_DESCRIPTION = 500;
const MAX_USERS = 1_000;

/** @throws BAD_USER_INPUT */
export function newFlag(
  described: Pick<FeatureFlag, 'key' | 'description' | 'isEnabled' | 'createdAt'> & FlagRules,
): { readonly kind: 'created'; readonly flag: FeatureFlag } | UnknownRoles {
  const roles = unknownIn(described.roles);
  if (roles.length > 0) return { kind: 'unknownRoles', roles };
  const flag = checked({ ...described, isArchived: false, version: 1, updatedAt: described.createdAt });
  return { kind: 'created', flag };
}

/** @throws BAD_USER_INPUT */
export function changeFlag(
  flag: FeatureFlag,
  {
    expectedVersion,
    change,
    now,
  }: {
    readonly expectedVersion: number;
    readonly change: FlagChange;
    readonly now: Date;
  },
): FlagDecision {
  if (flag.version !== expectedVersion) return { kind: 'conflict', currentVersion: flag.version };
  if (flag.isArchived) return { kind: 'archived' };
  // What is named already may stay: roles come and go.
  const roles = unknownIn(change.roles ?? []).filter((role) => !flag.roles.includes(role));
  if (roles.length > 0) return { kind: 'unknownRoles', roles };
  return {
    kind: 'changed',
    flag: checked({
      ...flag,
      description: change.description ?? flag.description,
      isEnabled: change.isEnabled ?? flag.isEnabled,
      percentage: change.percentage ?? flag.percentage,
      roles: change.roles ?? flag.roles,
      userIds: change.userIds ?? flag.userIds,
      version: flag.version + 1,
      updatedAt: now,
    }),
  };
}

export function archiveFlag(
  flag: FeatureFlag,
  { expectedVersion, now }: { readonly expectedVersion: number; readonly now: Date },
): ArchiveDecision {
  if (flag.version !== expectedVersion) return { kind: 'conflict', currentVersion: flag.version };
  if (flag.isArchived) return { kind: 'archived' };
  return {
    kind: 'changed',
    // Nothing of the people on its list is kept for what nobody asks any more.
    flag: { ...flag, isArchived: true, isEnabled: false, userIds: [], version: flag.version + 1, updatedAt: now },
  };
}

function checked(flag: FeatureFlag): FeatureFlag {
  const { percentage } = flag;
  if (!Number.isInteger(percentage) || percentage < 0 || percentage > 100) {
    throw badUserInput('A percentage is a whole number from 0 to 100.');
  }
  const userIds = [...new Set(flag.userIds)];
  if (userIds.length > MAX_USERS) throw badUserInput(`A flag names at most ${MAX_USERS} people.`);
  return {
    ...flag,
    key: checkKey(flag.key),
    description: checkVisibleText('A description', flag.description, MAX_DESCRIPTION),
    roles: [...new Set(flag.roles)],
    userIds,
  };
}

const unknownIn = (roles: readonly string[]): readonly string[] =>
  [...new Set(roles)].filter((role) => !FLAG_ROLES.some((known) => known === role));

/** Why a flag is on or off for somebody. */
export type FlagReason =
  /** There is none of this key, or none any more: off. */
  | 'unknown'
  /** It is off for everybody. */
  | 'disabled'
  /** It is on for this person by name. */
  | 'user'
  /** It is on for a role of theirs. */
  | 'role'
  /** It is on for a part of all people, and they are in it. */
  | 'percentage'
  /** No rule is about them: off. */
  | 'noRule';

export interface Evaluation {
  readonly isEnabled: boolean;
  readonly reason: FlagReason;
}

/** Whom a flag is evaluated for. */
export interface FlagViewer {
  /** Of the user, or of the guest's session; absent for a guest without one. */
  readonly id?: string;
  readonly roles: readonly string[];
}

export function evaluateFlag(flag: FeatureFlag | undefined, { id, roles }: FlagViewer): Evaluation {
  if (flag === undefined || flag.isArchived) return { isEnabled: false, reason: 'unknown' };
  if (!flag.isEnabled) return { isEnabled: false, reason: 'disabled' };
  if (flag.userIds.some((userId) => userId === id)) return { isEnabled: true, reason: 'user' };
  if (roles.some((role) => flag.roles.includes(role))) return { isEnabled: true, reason: 'role' };
  // Who has no id is in no part, but in the whole.
  const isInPart = id === undefined ? flag.percentage === 100 : bucketOf(flag.key, id) < flag.percentage * 100;
  return isInPart ? { isEnabled: true, reason: 'percentage' } : { isEnabled: false, reason: 'noRule' };
}

const BUCKETS = 10_000;

/**
 * Where somebody stands among all people for one flag, 0 to 9,999. It never moves, so that a higher percentage takes
 * people in and puts nobody out; and each flag has an order of its own, so that not always the same are the first.
 */
export const bucketOf = (key: string, id: string): number => murmur3(id, murmur3(key, 0)) % BUCKETS;
