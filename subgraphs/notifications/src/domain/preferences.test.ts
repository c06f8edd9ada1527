import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { CHANNELS, TEMPLATES, type Template } from './content.ts';
import {
  allChoices,
  changePreferences,
  channelsFor,
  defaultPreferences,
  ignoresQuietHours,
  isOn,
  TOPICS,
  type Choice,
  type PreferencesChange,
} from './preferences.ts';
import { SAMPLES } from './samples.ts';

const DEFAULTS = defaultPreferences(predictableId('usr', 1));
const NIGHT = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };
const change = (wanted: Partial<PreferencesChange>, preferences = DEFAULTS) =>
  changePreferences(preferences, { expectedVersion: preferences.version, change: { choices: [], ...wanted } });
function changed(...choices: Choice[]) {
  const decision = change({ choices });
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return decision.preferences;
}

describe('the preferences of somebody', () => {
  it('who has never changed any: nothing by text message, reminders in the app alone, all else everywhere', () => {
    const off = allChoices(DEFAULTS).filter((choice) => !choice.isOn);
    expect(off.map(({ topic, channel }) => `${topic} ${channel}`)).toEqual([
      ...['ORDERS SMS', 'SHIPPING SMS', 'PAYMENTS SMS', 'REVIEWS SMS', 'STOCK SMS'],
      ...['CART_REMINDERS EMAIL', 'CART_REMINDERS SMS', 'CART_REMINDERS PUSH', 'ACCOUNT SMS'],
    ]);
    expect(allChoices(DEFAULTS)).toHaveLength(TOPICS.length * CHANNELS.length);
  });

  it('say on which channels something is told', () => {
    const preferences = changed(
      { topic: 'SHIPPING', channel: 'EMAIL', isOn: false },
      { topic: 'SHIPPING', channel: 'SMS', isOn: true },
    );
    expect(channelsFor(preferences, SAMPLES['order-shipped'])).toEqual(['IN_APP', 'SMS', 'PUSH']);
    expect(channelsFor(preferences, SAMPLES['order-confirmed'])).toEqual(['IN_APP', 'EMAIL', 'PUSH']);
  });

  it('keep what was chosen before, and the last of two choices', () => {
    const choice = { topic: 'ORDERS', channel: 'PUSH' } as const;
    const first = changed({ ...choice, isOn: true }, { ...choice, isOn: false });
    expect(isOn(first, 'ORDERS', 'PUSH')).toBe(false);
    const second = change({ choices: [{ topic: 'STOCK', channel: 'EMAIL', isOn: false }] }, first);
    expect(second).toMatchObject({
      kind: 'changed',
      preferences: { version: 2, choices: [{ ...choice, isOn: false }, {}] },
    });
  });

  it('cannot turn off mails about the account', () => {
    const choice = { topic: 'ACCOUNT', channel: 'EMAIL' } as const;
    expect(change({ choices: [{ ...choice, isOn: false }] })).toEqual({ kind: 'notOptional', ...choice });
    expect(change({ choices: [{ ...choice, isOn: true }] }).kind).toBe('changed');
    const forged = { ...DEFAULTS, choices: [{ ...choice, isOn: false }] };
    expect(channelsFor(forged, SAMPLES['account-suspended'])).toEqual(['EMAIL']);
  });

  it('set quiet hours, keep them, and end them', () => {
    const set = change({ quietHours: NIGHT });
    if (set.kind !== 'changed') throw new Error(set.kind);
    expect(set.preferences.quietHours).toEqual(NIGHT);
    expect(change({}, set.preferences)).toMatchObject({ preferences: { quietHours: NIGHT } });
    const ended = change({ quietHours: null }, set.preferences);
    expect(ended.kind === 'changed' && 'quietHours' in ended.preferences).toBe(false);
    expect(change({ quietHours: { ...NIGHT, to: 'noon' } })).toEqual({ kind: 'invalidTime', field: 'to' });
  });

  it('change for who has seen them as they are', () => {
    expect(changePreferences(DEFAULTS, { expectedVersion: 1, change: { choices: [] } })).toEqual({
      kind: 'conflict',
      currentVersion: 0,
    });
  });
});

describe('quiet hours hold back', () => {
  it('text messages, pushes, and reminders by mail; never what concerns the account', () => {
    const held = (Object.keys(TEMPLATES) as Template[]).flatMap((template) =>
      CHANNELS.filter((channel) => !ignoresQuietHours({ channel, content: SAMPLES[template] })).map(
        (channel) => `${TEMPLATES[template].topic} ${channel}`,
      ),
    );
    const topics = TOPICS.filter((topic) => topic !== 'ACCOUNT');
    expect(new Set(held)).toEqual(
      new Set(['CART_REMINDERS EMAIL', ...topics.flatMap((topic) => [`${topic} SMS`, `${topic} PUSH`])]),
    );
  });
});
