import type { Id } from '@agora/subgraph-kit/ids';

export type UserId = Id<'usr'>;

export interface UserSettings {
  readonly userId: UserId;
  /** A BCP 47 tag in its canonical form: `de-CH`. */
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  /** An IANA time zone: `Europe/Berlin`. */
  readonly timeZone: string;
  /** 0 for somebody who has never changed anything. */
  readonly version: number;
}

/** What is undefined or null stays. */
export interface UserSettingsChange {
  readonly locale?: string | null | undefined;
  readonly currency?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
}

export type UserSettingsDecision =
  | { readonly kind: 'changed'; readonly settings: UserSettings }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'unknownLocale' }
  | { readonly kind: 'unknownTimeZone' };

/** What holds for everybody who has not said otherwise. */
export const defaultSettings = (userId: UserId): UserSettings => ({
  userId,
  locale: 'en-GB',
  currency: 'GBP',
  timeZone: 'Europe/London',
  version: 0,
});

export function changeUserSettings(
  settings: UserSettings,
  { expectedVersion, change }: { readonly expectedVersion: number; readonly change: UserSettingsChange },
): UserSettingsDecision {
  if (settings.version !== expectedVersion) return { kind: 'conflict', currentVersion: settings.version };
  const locale = canonicalLocale(change.locale ?? settings.locale);
  if (locale === undefined) return { kind: 'unknownLocale' };
  const currency = change.currency ?? settings.currency;
  const timeZone = canonicalTimeZone(change.timeZone ?? settings.timeZone);
  if (timeZone === undefined) return { kind: 'unknownTimeZone' };
  return { kind: 'changed', settings: { ...settings, locale, currency, timeZone, version: settings.version + 1 } };
}

const MAX_LENGTH = 64;
// Names only: Intl takes offsets, too, which know no summer time.
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+/-]*$/;

/** The tag in its canonical form; undefined when nothing could be shown in this locale. */
function canonicalLocale(tag: string): string | undefined {
  if (tag.length > MAX_LENGTH) return undefined;
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical !== undefined && Intl.DateTimeFormat.supportedLocalesOf(canonical).length > 0
      ? canonical
      : undefined;
  } catch {
    return undefined; // Not a tag at all.
  }
}

/** The zone as IANA writes it; undefined when there is none of this name. */
function canonicalTimeZone(name: string): string | undefined {
  if (name.length > MAX_LENGTH || !ZONE_NAME.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // Renamed zones (Asia/Kolkata) resolve to the name of before: what was chosen is kept.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}
