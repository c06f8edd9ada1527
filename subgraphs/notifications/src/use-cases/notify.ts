import { languageOf, type Channel, type Content } from '../domain/content.ts';
import { newNotification, type UserId } from '../domain/notification.ts';
import { channelsFor } from '../domain/preferences.ts';
import type { Dependencies } from './dependencies.ts';
import { eventsOf } from './notification-events.ts';

export interface News {
  /** Id of the message that tells of it, or of the thing where several may: again it notifies nobody. */
  readonly causedBy: string;
  readonly recipient: UserId;
  readonly content: Content;
}

/** Tells somebody of something, once on each channel on which they want to know. */
export async function notify(dependencies: Dependencies, { recipient, ...news }: News): Promise<void> {
  const { store, contacts, clock, newId } = dependencies;
  const contact = await contacts.find(recipient);
  if (contact === 'erased') return;
  const channels = await wantedChannels(dependencies, recipient, news.content);
  const language = languageOf(contact.locale);
  for (const channel of channels) {
    const id = newId('ntf');
    const notification = newNotification({ ...news, id, recipient, channel, language, createdAt: clock.now() });
    await store.add(notification, eventsOf(notification));
  }
  // Whose account has gone in between was perhaps erased before this was there to be erased.
  if (channels.length > 0 && (await contacts.find(recipient)) === 'erased') await store.erase(recipient);
}

async function wantedChannels(
  { preferences, devices, channels }: Dependencies,
  recipient: UserId,
  content: Content,
): Promise<readonly Channel[]> {
  const wishes = await preferences.find(recipient);
  if (wishes === 'erased') return [];
  const wanted = channelsFor(wishes, content).filter((channel) => channels.has(channel));
  const isReachable = !wanted.includes('PUSH') || (await devices.of(recipient)).length > 0;
  return isReachable ? wanted : wanted.filter((channel) => channel !== 'PUSH');
}
