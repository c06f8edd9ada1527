import type { Id } from '@agora/subgraph-kit/ids';
import type { Channel, Content, Language } from './content.ts';

export type NotificationId = Id<'ntf'>;
export type UserId = Id<'usr'>;

export type Delivery =
  | {
      readonly status: 'PENDING';
      /** Attempts that were begun. */
      readonly attempts: number;
      readonly nextAttemptAt: Date;
      /** An attempt was begun and its outcome not recorded: somebody is at it, or has crashed. */
      readonly isUnderWay: boolean;
    }
  | { readonly status: 'SENT'; readonly attempts: number; readonly sentAt: Date }
  | { readonly status: 'FAILED'; readonly attempts: number; readonly reason: string };

/** An attempt that has ended; without a reason it was the good one. */
export interface EndedAttempt {
  readonly at: Date;
  readonly reason?: string;
}

export interface Notification {
  readonly id: NotificationId;
  /** Id of the message that it tells of, or of the thing where several may: one for each, channel and recipient. */
  readonly causedBy: string;
  readonly recipient: UserId;
  readonly channel: Channel;
  readonly content: Content;
  /** The recipient's when there was something to tell. */
  readonly language: Language;
  readonly delivery: Delivery;
  /** The latest attempts that have ended, the oldest first. */
  readonly history: readonly EndedAttempt[];
  readonly createdAt: Date;
  readonly readAt?: Date;
  readonly version: number;
}

/** What is shown in the app is delivered by being there; the rest is still to be sent. */
export const newNotification = (
  notification: Pick<Notification, 'id' | 'causedBy' | 'recipient' | 'channel' | 'content' | 'language' | 'createdAt'>,
): Notification => ({
  ...notification,
  delivery:
    notification.channel === 'IN_APP'
      ? { status: 'SENT', attempts: 0, sentAt: notification.createdAt }
      : { status: 'PENDING', attempts: 0, nextAttemptAt: notification.createdAt, isUnderWay: false },
  history: [],
  version: 1,
});

/** The same notification when it was read before. */
export const markRead = (notification: Notification, now: Date): Notification =>
  notification.readAt === undefined
    ? { ...notification, readAt: now, version: notification.version + 1 }
    : notification;
