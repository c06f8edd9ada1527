import type { Id } from '@agora/subgraph-kit/ids';

export type SettingId = Id<'set'>;
export type OwnerId = Id<'usr'>;

export interface Setting {
  readonly id: SettingId;
  readonly ownerId: OwnerId;
  readonly title: string;
  /** Grows with each change. */
  readonly version: number;
  readonly createdAt: Date;
}

export interface UnusableTitle {
  readonly kind: 'unusableTitle';
  readonly maxLength: number;
}

export interface Conflict {
  readonly kind: 'conflict';
  readonly currentVersion: number;
}

const MAX_TITLE_LENGTH = 200;

export function newSetting({
  title,
  ...setting
}: Omit<Setting, 'version'>): { readonly kind: 'created'; readonly setting: Setting } | UnusableTitle {
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'created', setting: { ...setting, title: usable, version: 1 } };
}

export function renameSetting(
  setting: Setting,
  { expectedVersion, title }: { readonly expectedVersion: number; readonly title: string },
): { readonly kind: 'renamed'; readonly setting: Setting } | Conflict | UnusableTitle {
  if (setting.version !== expectedVersion) return { kind: 'conflict', currentVersion: setting.version };
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'renamed', setting: { ...setting, title: usable, version: setting.version + 1 } };
}

export function deleteSetting(
  setting: Setting,
  { expectedVersion }: { readonly expectedVersion: number },
): { readonly kind: 'deleted'; readonly setting: Setting } | Conflict {
  return setting.version === expectedVersion
    ? { kind: 'deleted', setting }
    : { kind: 'conflict', currentVersion: setting.version };
}

const unusableTitle: UnusableTitle = { kind: 'unusableTitle', maxLength: MAX_TITLE_LENGTH };

/** The title without blanks around it; undefined when it is none. */
function usableTitle(title: string): string | undefined {
  const trimmed = title.trim();
  return trimmed.length < 1 || trimmed.length > MAX_TITLE_LENGTH ? undefined : trimmed;
}
