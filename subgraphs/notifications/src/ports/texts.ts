import type { PendingLinkMail } from '../domain/link-mail.ts';
import type { Content } from '../domain/notification.ts';

export interface Text {
  readonly title: string;
  /** Plain text. */
  readonly body: string;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  /** The same; all that is not ours is escaped. */
  readonly html: string;
}

/** What people read of a notification. */
export interface Texts {
  text(content: Content): Text;
  /** @param name how the recipient is addressed; it is theirs to choose, so it may be anything. */
  mail(content: Content, name: string): MailText;
  linkMail(mail: Pick<PendingLinkMail, 'kind' | 'link'>): MailText;
}
