import { beginAttempt, fail, succeed, type PendingNotification } from '../domain/attempt.ts';
import type { Mailer, MailOutcome } from '../ports/mailer.ts';
import type { Texts } from '../ports/texts.ts';
import type { Dependencies } from './dependencies.ts';
import { eventsOf } from './notification-events.ts';

export interface MailDependencies extends Pick<Dependencies, 'store' | 'contacts' | 'clock'> {
  readonly texts: Texts;
  readonly mailer: Mailer;
  /** Called when a mail is sent that an earlier attempt may have sent: it crashed before it could say. */
  readonly onRepeat: () => void;
}

const BATCH = 20;

/**
 * Sends the mails that are due, at most 20 at once. Every replica does so: whoever changes a mail first has it. SMTP can
 * take part in no transaction, so a crash between acceptance and record sends a mail again, under the same id.
 */
export async function sendMails(dependencies: MailDependencies): Promise<void> {
  const due = await dependencies.store.due(dependencies.clock.now(), BATCH);
  // Settled, not raced: when this answers, nothing is under way any more.
  const outcomes = await Promise.allSettled(due.map((notification) => sendMail(dependencies, notification)));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function sendMail(dependencies: MailDependencies, notification: PendingNotification): Promise<void> {
  const { store, clock } = dependencies;
  const taken = beginAttempt(notification, clock.now());
  if ((await store.save(taken, [])) === 'conflict') return;
  if (notification.delivery.isUnderWay) dependencies.onRepeat();
  const outcome = await deliver(dependencies, notification);
  const settled = outcome.kind === 'accepted' ? succeed(taken, clock.now()) : fail(taken, outcome.reason, clock.now());
  // In conflict, the lease has run out and another attempt is under way: its outcome counts.
  await store.save(settled, eventsOf(settled));
}

async function deliver(
  { contacts, texts, mailer }: MailDependencies,
  { id, recipient, content }: PendingNotification,
): Promise<MailOutcome> {
  const contact = await contacts.find(recipient);
  // Sign-ups come in a stream of their own: the address may be on its way.
  if (contact === undefined) return { kind: 'refused', reason: 'NO_ADDRESS' };
  return mailer.send({ id, to: contact.email, ...texts.mail(content, contact.name) });
}
