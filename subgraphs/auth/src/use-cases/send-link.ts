import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { UserId } from '../domain/account.ts';
import type { Allowance } from '../ports/rate-limits.ts';
import type { Dependencies } from './dependencies.ts';

const PAGES = { verifyEmail: 'verify-email', resetPassword: 'reset-password', changeEmail: 'confirm-email' } as const;

export interface LinkMail {
  /** What it is about: the account, or what is to become one. */
  readonly subject: UserId;
  readonly email: string;
  readonly kind: keyof typeof PAGES;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Asks for a mail with a link. The secret stands in the link alone, and the link in the mail alone. */
export const sendLink = (
  { settings }: Pick<Dependencies, 'settings'>,
  { subject, email, kind, secret, expiresAt }: LinkMail,
): NewEvent<'notification.send-link'> => ({
  type: 'notification.send-link',
  subject,
  data: {
    email,
    kind,
    link: `${settings.appUrl}/${PAGES[kind]}?token=${secret}`,
    expiresAt: expiresAt.toISOString(),
  },
});

/**
 * Tells whoever reads mails to an address, and nobody else, that it has an account already; or that its account goes by
 * another address now, which is not named.
 */
export const tellByMail = ({
  subject,
  email,
  kind,
  expiresAt,
}: Omit<LinkMail, 'kind' | 'secret'> & {
  readonly kind: 'emailTaken' | 'emailChanged';
}): NewEvent<'notification.send-link'> => ({
  type: 'notification.send-link',
  subject,
  data: { email, kind, expiresAt: expiresAt.toISOString() },
});

export type MailAllowance =
  /** Without `isSent`, this address has got enough mails lately. Who asked is not told, since it may not be theirs. */
  { readonly kind: 'allowed'; readonly isSent: boolean } | Extract<Allowance, { kind: 'tooMany' }>;

/** Whether another mail may be asked for, by everybody together and to this address. */
export async function allowMail(
  { rateLimits }: Pick<Dependencies, 'rateLimits'>,
  email: string,
): Promise<MailAllowance> {
  const together = await rateLimits.take('mail');
  if (together.kind === 'tooMany') return together;
  return { kind: 'allowed', isSent: (await rateLimits.take('mailTo', email)).kind === 'allowed' };
}
