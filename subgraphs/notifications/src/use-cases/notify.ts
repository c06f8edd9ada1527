import { newNotification, type Channel, type Content, type UserId } from '../domain/notification.ts';
import type { Dependencies } from './dependencies.ts';
import { eventsOf } from './notification-events.ts';

export interface News {
  /** Id of the message that tells of it: again it notifies nobody. */
  readonly causedBy: string;
  readonly recipient: UserId;
  readonly channels: readonly Channel[];
  readonly content: Content;
}

/** Tells somebody of something, once on each channel. */
export async function notify(
  { store, clock, newId }: Pick<Dependencies, 'store' | 'clock' | 'newId'>,
  { channels, ...news }: News,
): Promise<void> {
  for (const channel of channels) {
    const notification = newNotification({ ...news, channel, id: newId('ntf'), createdAt: clock.now() });
    await store.add(notification, eventsOf(notification));
  }
}
