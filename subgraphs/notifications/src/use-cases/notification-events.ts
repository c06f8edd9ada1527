import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Notification } from '../domain/notification.ts';

/** What the notification's present state has to tell. */
export function eventsOf(notification: Notification): NewEvent[] {
  const { id, version, recipient, channel, content, delivery } = notification;
  const data = { notificationId: id, userId: recipient, channel, template: content.template };
  const about = { subject: id, aggregateVersion: version };
  switch (delivery.status) {
    case 'PENDING':
      return [];
    case 'SENT':
      return [{ type: 'notification.sent', ...about, data }];
    case 'FAILED':
      return [{ type: 'notification.failed', ...about, data: { ...data, reason: delivery.reason } }];
  }
}
