import { CHANNELS, TEMPLATES, topicOf, type Channel, type Content, type Topic } from './content.ts';
import type { Notification, UserId } from './notification.ts';
import { checkQuietHours, type CheckedQuietHours, type QuietHours } from './quiet-hours.ts';

export interface Choice {
  readonly topic: Topic;
  readonly channel: Channel;
  readonly isOn: boolean;
}

export interface Preferences {
  readonly userId: UserId;
  /** What was chosen; for all else the defaults hold. */
  readonly choices: readonly Choice[];
  readonly quietHours?: QuietHours;
  /** 0 for somebody who has never changed anything. */
  readonly version: number;
}

export interface PreferencesChange {
  readonly choices: readonly Choice[];
  /** Null ends them, undefined leaves them. */
  readonly quietHours?: QuietHours | null | undefined;
}

export type PreferencesDecision =
  | { readonly kind: 'changed'; readonly preferences: Preferences }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'notOptional'; readonly topic: Topic; readonly channel: Channel }
  | Exclude<CheckedQuietHours, { kind: 'valid' }>;

export const TOPICS: readonly Topic[] = [
  'ORDERS',
  'SHIPPING',
  'PAYMENTS',
  'REVIEWS',
  'STOCK',
  'CART_REMINDERS',
  'ACCOUNT',
];

export const defaultPreferences = (userId: UserId): Preferences => ({ userId, choices: [], version: 0 });

/** Whether the recipient decides: what concerns the account itself always comes as a mail. */
export const isOptional = (topic: Topic, channel: Channel): boolean => topic !== 'ACCOUNT' || channel !== 'EMAIL';

/** What holds as long as nothing was chosen. */
function isOnByDefault(topic: Topic, channel: Channel): boolean {
  // A text message costs somebody something, so it is asked for.
  if (channel === 'SMS') return false;
  // Advertisement leaves the app for those alone who have asked for it (Directive 2002/58/EC, article 13).
  return topic !== 'CART_REMINDERS' || channel === 'IN_APP';
}

export function isOn({ choices }: Preferences, topic: Topic, channel: Channel): boolean {
  if (!isOptional(topic, channel)) return true;
  const chosen = choices.find((choice) => choice.topic === topic && choice.channel === channel);
  return chosen?.isOn ?? isOnByDefault(topic, channel);
}

/** On which channels this is to be told. */
export const channelsFor = (preferences: Preferences, content: Content): readonly Channel[] =>
  TEMPLATES[content.template].channels.filter((channel) => isOn(preferences, topicOf(content), channel));

/** Every topic on every channel, as it is now. */
export const allChoices = (preferences: Preferences): readonly Choice[] =>
  TOPICS.flatMap((topic) => CHANNELS.map((channel) => ({ topic, channel, isOn: isOn(preferences, topic, channel) })));

/** Whether it does not disturb anybody at night: what makes no sound, what is asked for, and what is urgent. */
export function ignoresQuietHours({ channel, content }: Pick<Notification, 'channel' | 'content'>): boolean {
  const topic = topicOf(content);
  if (channel === 'IN_APP' || topic === 'ACCOUNT') return true;
  return channel === 'EMAIL' && topic !== 'CART_REMINDERS';
}

export function changePreferences(
  preferences: Preferences,
  { expectedVersion, change }: { readonly expectedVersion: number; readonly change: PreferencesChange },
): PreferencesDecision {
  if (preferences.version !== expectedVersion) return { kind: 'conflict', currentVersion: preferences.version };
  const locked = change.choices.find(({ topic, channel, isOn: on }) => !on && !isOptional(topic, channel));
  if (locked !== undefined) return { kind: 'notOptional', topic: locked.topic, channel: locked.channel };
  const { quietHours: before, ...rest } = preferences;
  const wanted = change.quietHours === undefined ? before : change.quietHours;
  const checked = wanted ? checkQuietHours(wanted) : undefined;
  if (checked !== undefined && checked.kind !== 'valid') return checked;
  return {
    kind: 'changed',
    preferences: {
      ...rest,
      choices: withChoices(preferences.choices, change.choices),
      ...(checked !== undefined && { quietHours: checked.quietHours }),
      version: preferences.version + 1,
    },
  };
}

/** One for each topic and channel: the last. */
const withChoices = (before: readonly Choice[], chosen: readonly Choice[]): readonly Choice[] => [
  ...new Map([...before, ...chosen].map((choice) => [`${choice.topic} ${choice.channel}`, choice] as const)).values(),
];
