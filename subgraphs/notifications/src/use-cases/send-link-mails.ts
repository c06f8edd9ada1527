import { beginLinkAttempt, newLinkMail, type PendingLinkMail } from '../domain/link-mail.ts';
import type { KnownLinkMail } from '../ports/link-mail-store.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Texts } from '../ports/texts.ts';
import type { Dependencies } from './dependencies.ts';

export interface LinkMailDependencies extends Pick<Dependencies, 'linkMails' | 'contacts' | 'clock'> {
  readonly texts: Texts;
  readonly mailer: Mailer;
}

const BATCH = 20;

/** Keeps a mail to be sent, once for each message that asks for it. */
export const askForLinkMail = (
  { linkMails, clock }: Pick<Dependencies, 'linkMails' | 'clock'>,
  causedBy: string,
  mail: Pick<PendingLinkMail, 'email' | 'kind' | 'link' | 'expiresAt'>,
): Promise<void> => linkMails.add(causedBy, newLinkMail(mail, clock.now()));

/** Sends the mails with links that are due. A crash between acceptance and record sends one again, under the same id. */
export async function sendLinkMails(dependencies: LinkMailDependencies): Promise<void> {
  const due = await dependencies.linkMails.due(dependencies.clock.now(), BATCH);
  const outcomes = await Promise.allSettled(due.map((known) => sendLinkMail(dependencies, known)));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function sendLinkMail(
  { linkMails, contacts, clock, texts, mailer }: LinkMailDependencies,
  { id, version, mail }: KnownLinkMail<PendingLinkMail>,
): Promise<void> {
  const taken = beginLinkAttempt(mail, clock.now());
  if ((await linkMails.save({ id, version, mail: taken })) === 'conflict' || taken.status !== 'PENDING') return;
  // Whoever is not known to us, or not yet, reads English.
  const language = (await contacts.languageOf(mail.email)) ?? 'en';
  const { kind } = await mailer.send({ id, to: mail.email, ...texts.linkMail(mail, language) });
  if (kind === 'accepted') await linkMails.save({ id, version: version + 1, mail: { status: 'SENT' } });
}
