import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeUserSettings, defaultSettings, type UserSettingsChange } from './user-settings.ts';

const DEFAULTS = defaultSettings(predictableId('usr', 1));
const change = (wanted: UserSettingsChange, expectedVersion = 0) =>
  changeUserSettings(DEFAULTS, { expectedVersion, change: wanted });

describe("somebody's settings", () => {
  it('begin with defaults that could be chosen, too', () => {
    const { locale, currency, timeZone } = DEFAULTS;
    expect(change({ locale, currency, timeZone })).toEqual({ kind: 'changed', settings: { ...DEFAULTS, version: 1 } });
  });

  it.each<[UserSettingsChange, UserSettingsChange]>([
    [{ locale: 'DE-ch' }, { locale: 'de-CH' }],
    [{ locale: 'zh-hant-tw' }, { locale: 'zh-Hant-TW' }],
    [{ currency: 'EUR' }, { currency: 'EUR' }],
    [{ timeZone: 'europe/berlin' }, { timeZone: 'Europe/Berlin' }],
    [{ timeZone: 'Asia/Kolkata' }, { timeZone: 'Asia/Kolkata' }],
    [{ timeZone: 'UTC' }, { timeZone: 'UTC' }],
    [{ locale: null, currency: undefined }, {}],
  ])('take %j as %j, and keep the rest', (wanted, kept) => {
    expect(change(wanted)).toEqual({ kind: 'changed', settings: { ...DEFAULTS, ...kept, version: 1 } });
  });

  it.each(['', 'english', 'xx-YY', 'de_DE', '-', 'de'.padEnd(70, '-x1')])('refuse the locale %j', (locale) => {
    expect(change({ locale })).toEqual({ kind: 'unknownLocale' });
  });

  it.each(['', '+01:00', 'Europe/Atlantis', 'Europe/Berlin ', 'x'.repeat(65)])('refuse the zone %j', (timeZone) => {
    expect(change({ timeZone })).toEqual({ kind: 'unknownTimeZone' });
  });

  it('change for who has seen them as they are', () => {
    expect(change({ currency: 'EUR' }, 1)).toEqual({ kind: 'conflict', currentVersion: 0 });
  });

  it('are such that Intl can work with them, whatever was wished', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9-]{2,12}$/), fc.string(), (locale, timeZone) => {
        for (const decision of [change({ locale }), change({ timeZone })]) {
          if (decision.kind !== 'changed') continue;
          const { settings } = decision;
          expect(() =>
            new Intl.DateTimeFormat(settings.locale, { timeZone: settings.timeZone }).format(0),
          ).not.toThrow();
          const again = changeUserSettings(settings, { expectedVersion: 1, change: settings });
          expect(again).toEqual({ kind: 'changed', settings: { ...settings, version: 2 } });
        }
      }),
    );
  });
});
