import type { Content, Language } from '../domain/content.ts';
import type { PendingLinkMail } from '../domain/link-mail.ts';

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
  text(content: Content, language: Language): Text;
  /** @param name how the recipient is addressed; undefined when nobody knows. */
  mail(content: Content, language: Language, name: string | undefined): MailText;
  textMessage(content: Content, language: Language): string;
  linkMail(mail: Pick<PendingLinkMail, 'kind' | 'link'>, language: Language): MailText;
}
