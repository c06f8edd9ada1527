import { z } from 'zod';
import { event, id } from './contract.ts';

const notification = z.object({
  notificationId: id,
  userId: id,
  channel: z.enum(['EMAIL', 'IN_APP']),
  template: z.string(),
});

export const notificationsContracts = [
  event('notifications', 'notification.sent', notification),
  event('notifications', 'notification.failed', notification.extend({ reason: z.string() })),
] as const;
