import { z } from 'zod';

const provider = z.enum(['log', 'none']).default('none');

/** What notifications read from their environment. */
export const notificationsConfig = z.object({
  /** The server that takes our mails: `smtp://user:password@host:587`. Without one they wait. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** From whom mails come; their ids end in the same domain. */
  MAIL_FROM: z
    .string()
    .regex(/@[a-z0-9.-]+>?$/i, 'has no address')
    .default('Agora <no-reply@agora.local>'),
  /** Who carries text messages: `log` says in the log that there would be one; with `none` nobody gets any. */
  SMS_PROVIDER: provider,
  /** Who carries pushes, in the same way. */
  PUSH_PROVIDER: provider,
});
