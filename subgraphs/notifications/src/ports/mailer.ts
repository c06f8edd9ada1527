import type { Outcome } from './outcome.ts';
import type { MailText } from './texts.ts';

export interface Mail extends MailText {
  /** The same id at each attempt, so that a mail which is sent again can be recognised as the same. */
  readonly id: string;
  readonly to: string;
}

export interface Mailer {
  send(mail: Mail): Promise<Outcome>;
}
