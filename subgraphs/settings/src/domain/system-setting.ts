import { badUserInput } from '@agora/subgraph-kit/errors';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { checkKey } from './key.ts';

export type SettingValue =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** As text. */
  | { readonly type: 'json'; readonly value: string };

export type SettingType = SettingValue['type'];

export interface SystemSetting {
  readonly key: string;
  readonly value: SettingValue;
  readonly description: string;
  /** Whether anybody may read it. */
  readonly isPublic: boolean;
  /** 1 when it is first set, one more with each change. */
  readonly version: number;
  readonly updatedAt: Date;
}

export type SetDecision =
  | { readonly kind: 'set'; readonly setting: SystemSetting }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  /** Whoever reads the setting relies on its type, so it stays for ever. */
  | { readonly kind: 'otherType'; readonly type: SettingType };

export interface SetSystemSetting extends Pick<SystemSetting, 'key' | 'value' | 'description' | 'isPublic'> {
  /** 0 for one that is not there yet. */
  readonly expectedVersion: number;
  readonly now: Date;
}

const MAX_TEXT = 16_384;
const MAX_DESCRIPTION = 500;

/** @throws BAD_USER_INPUT */
export function setSystemSetting(
  current: SystemSetting | undefined,
  { key, value, description, isPublic, expectedVersion, now }: SetSystemSetting,
): SetDecision {
  const version = current?.version ?? 0;
  if (version !== expectedVersion) return { kind: 'conflict', currentVersion: version };
  if (current !== undefined && current.value.type !== value.type) {
    return { kind: 'otherType', type: current.value.type };
  }
  return {
    kind: 'set',
    setting: {
      key: checkKey(key),
      value: checked(value),
      description: checkVisibleText('A description', description, MAX_DESCRIPTION),
      isPublic,
      version: version + 1,
      updatedAt: now,
    },
  };
}

function checked(value: SettingValue): SettingValue {
  switch (value.type) {
    case 'string':
      return { ...value, value: checkLength(value.value) };
    case 'json':
      return { ...value, value: checkLength(compactJson(value.value)) };
    case 'number':
      if (!Number.isFinite(value.value)) throw badUserInput('A number is finite.');
      return value;
    case 'boolean':
      return value;
  }
}

function checkLength(text: string): string {
  if (text.length > MAX_TEXT) throw badUserInput(`A value has at most ${MAX_TEXT} characters.`);
  // Half a surrogate pair is no character, and no store takes it.
  if (!text.isWellFormed()) throw badUserInput('A value is made of whole characters.');
  return text;
}

function compactJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    throw badUserInput('This is not JSON.');
  }
}
