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
  | { readonly status: 'SENT' | 'EXPIRED' | 'FAILED' };

export type PendingLinkMail = Extract<LinkMail, { status: 'PENDING' }>;

export const newLinkMail = (
  mail: Pick<PendingLinkMail, 'email' | 'kind' | 'link' | 'expiresAt'>,
  now: Date,
): PendingLinkMail => ({ ...mail, status: 'PENDING', attempts: 0, nextAttemptAt: now });

// Longer than any attempt takes, so that a mail that is under way is not sent twice.
const PAUSES_SECONDS = [120, 120, 300, 1_800];
const LONGEST_PAUSE_SECONDS = 7_200;
// An outage of a day is survived.
const MAX_ATTEMPTS = 16;

/** Taken for an attempt: due again after a pause, unless it ends well before; or not sent at all any more. */
export function beginLinkAttempt(mail: PendingLinkMail, now: Date): LinkMail {
  if (mail.expiresAt <= now) return { status: 'EXPIRED' };
  if (mail.attempts >= MAX_ATTEMPTS) return { status: 'FAILED' };
  const pause = PAUSES_SECONDS[mail.attempts] ?? LONGEST_PAUSE_SECONDS;
  return { ...mail, attempts: mail.attempts + 1, nextAttemptAt: new Date(now.getTime() + pause * 1_000) };
}
