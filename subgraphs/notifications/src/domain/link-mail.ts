export type LinkKind = 'verifyEmail' | 'emailTaken' | 'resetPassword' | 'changeEmail' | 'emailChanged';

/**
 * A mail to an address, whether somebody with an account reads it or not, so it is nobody's notification. Its link is a
 * secret: when the mail is sent, or would be no use any more, nothing of it is kept.
 */
export type LinkMail =
  | {
      readonly status: 'PENDING';
      readonly email: string;
      readonly kind: LinkKind;
      /** Absent where there is nothing to do, only to know. */
      readonly link?: string;
      readonly expiresAt: Date;
      /** Attempts that were begun. */
      readonly attempts: number;
      readonly nextAttemptAt: Date;
    }
  | { readonly status: 'SENT' | 'EXPIRED' };

export type PendingLinkMail = Extract<LinkMail, { status: 'PENDING' }>;

export const newLinkMail = (
  mail: Pick<PendingLinkMail, 'email' | 'kind' | 'link' | 'expiresAt'>,
  now: Date,
): PendingLinkMail => ({ ...mail, status: 'PENDING', attempts: 0, nextAttemptAt: now });

// Longer than any attempt takes, so that a mail that is under way is not sent twice.
const PAUSES_SECONDS = [120, 120, 300];
const LONGEST_PAUSE_SECONDS = 1_800;

/** Taken for an attempt: due again after a pause, unless it ends well before; or not sent at all any more. */
export function beginLinkAttempt(mail: PendingLinkMail, now: Date): LinkMail {
  if (mail.expiresAt <= now) return { status: 'EXPIRED' };
  const pause = PAUSES_SECONDS[mail.attempts] ?? LONGEST_PAUSE_SECONDS;
  return { ...mail, attempts: mail.attempts + 1, nextAttemptAt: new Date(now.getTime() + pause * 1_000) };
}
