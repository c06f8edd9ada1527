import { z } from 'zod';
import { command, event, id, timestamp } from './contract.ts';

const notification = z.object({
  notificationId: id,
  userId: id,
  channel: z.enum(['EMAIL', 'IN_APP', 'SMS', 'PUSH']),
  template: z.string(),
});

export const notificationsContracts = [
  /**
   * Sends a link to an address, whether an account goes by it or not. The link is a secret until it expires or was used
   * once, which is why it expires soon.
   */
  command(
    'notifications',
    'notification.send-link',
    z.object({
      email: z.email(),
      kind: z.enum(['verifyEmail', 'emailTaken', 'resetPassword', 'changeEmail', 'emailChanged']),
      /** Absent where there is nothing to do, only to know. */
      link: z.url().optional(),
      expiresAt: timestamp,
    }),
  ),
  event('notifications', 'notification.sent', notification),
  event('notifications', 'notification.failed', notification.extend({ reason: z.string() })),
] as const;
