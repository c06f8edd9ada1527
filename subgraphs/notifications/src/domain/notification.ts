import type { Id } from '@agora/subgraph-kit/ids';
import type { Money } from '@agora/subgraph-kit/money';

export type NotificationId = Id<'ntf'>;
export type UserId = Id<'usr'>;

export type Channel = 'EMAIL' | 'IN_APP';

/** What people are told: the template, and what stands in its gaps. */
export type Content =
  | { readonly template: 'welcome' }
  | { readonly template: 'order-confirmed'; readonly number: string; readonly items: number; readonly total: Money }
  | { readonly template: 'order-paid'; readonly number: string; readonly total: Money }
  | { readonly template: 'order-cancelled'; readonly number: string; readonly reason: string }
  | { readonly template: 'payment-refunded'; readonly number: string; readonly amount: Money };

export type Template = Content['template'];

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

export interface Notification {
  readonly id: NotificationId;
  /** Id of the message that it tells of: there is one for each message, channel and recipient. */
  readonly causedBy: string;
  readonly recipient: UserId;
  readonly channel: Channel;
  readonly content: Content;
  readonly delivery: Delivery;
  readonly createdAt: Date;
  readonly readAt?: Date;
  readonly version: number;
}

/** What is shown in the app is delivered by being there; an e-mail is still to be sent. */
export const newNotification = (
  notification: Pick<Notification, 'id' | 'causedBy' | 'recipient' | 'channel' | 'content' | 'createdAt'>,
): Notification => ({
  ...notification,
  delivery:
    notification.channel === 'IN_APP'
      ? { status: 'SENT', attempts: 0, sentAt: notification.createdAt }
      : { status: 'PENDING', attempts: 0, nextAttemptAt: notification.createdAt, isUnderWay: false },
  version: 1,
});

/** The same notification when it was read before. */
export const markRead = (notification: Notification, now: Date): Notification =>
  notification.readAt === undefined
    ? { ...notification, readAt: now, version: notification.version + 1 }
    : notification;
