import type { MailText } from './texts.ts';

export interface Mail extends MailText {
  /** The same id at each attempt, so that a mail which is sent again can be recognised as the same. */
  readonly id: string;
  readonly to: string;
}

export type MailOutcome = { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly reason: string };

export interface Mailer {
  /** Hands a mail over. `refused` is whatever keeps it from being accepted; its reason names no person. */
  send(mail: Mail): Promise<MailOutcome>;
}
