import { describe, expect, it } from '@jest/globals';
import { setSystemSetting, type SettingValue } from './system-setting.ts';

const now = new Date('2026-01-01T00:00:00.000Z');
const COMMAND = {
  key: 'support-email',
  value: { type: 'string', value: 'help@agora.example' } as SettingValue,
  description: 'Where people write to.',
  isPublic: true,
  expectedVersion: 0,
  now,
};
const set = (value: SettingValue) => setSystemSetting(undefined, { ...COMMAND, value });
const REFUSED = expect.objectContaining({ code: 'BAD_USER_INPUT' });

describe('a setting of the marketplace', () => {
  it('is made in its first version, and changed in the next', () => {
    const made = setSystemSetting(undefined, COMMAND);
    const { key, value, description, isPublic } = COMMAND;
    expect(made).toEqual({ kind: 'set', setting: { key, value, description, isPublic, version: 1, updatedAt: now } });
    if (made.kind !== 'set') return;
    const changed = setSystemSetting(made.setting, { ...COMMAND, isPublic: false, expectedVersion: 1 });
    expect(changed).toMatchObject({ kind: 'set', setting: { isPublic: false, version: 2 } });
  });

  it('is changed by who has seen it as it is', () => {
    expect(setSystemSetting(undefined, { ...COMMAND, expectedVersion: 1 })).toEqual({
      kind: 'conflict',
      currentVersion: 0,
    });
  });

  it('keeps its type', () => {
    const made = set({ type: 'number', value: 1.5 });
    if (made.kind !== 'set') throw new Error(made.kind);
    expect(setSystemSetting(made.setting, { ...COMMAND, expectedVersion: 1 })).toEqual({
      kind: 'otherType',
      type: 'number',
    });
  });

  it('keeps JSON without blanks', () => {
    const value = { type: 'json', value: ' { "a" : [ 1 ] } ' } as const;
    expect(set(value)).toMatchObject({ setting: { value: { type: 'json', value: '{"a":[1]}' } } });
  });

  it.each<SettingValue>([
    { type: 'json', value: '{' },
    { type: 'json', value: '' },
    { type: 'string', value: 'x'.repeat(16_385) },
    { type: 'string', value: '\ud800' },
    { type: 'number', value: Number.POSITIVE_INFINITY },
  ])('does not hold %j', (value) => {
    expect(() => set(value)).toThrow(REFUSED);
  });

  it.each(['', 'Support', 'a b', '-a', 'a-', 'a--b', '$where', 'x'.repeat(65)])('is not called %j', (key) => {
    expect(() => setSystemSetting(undefined, { ...COMMAND, key })).toThrow(REFUSED);
  });
});
