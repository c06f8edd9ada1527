import type { LinkMail, PendingLinkMail } from '../domain/link-mail.ts';

/** A mail by the id of the message that asked for it. */
export interface KnownLinkMail<Mail extends LinkMail = LinkMail> {
  readonly id: string;
  readonly version: number;
  readonly mail: Mail;
}

export interface LinkMailStore {
  /** Leaves a mail that is there already as it is. */
  add(id: string, mail: PendingLinkMail): Promise<void>;
  /** Replaces the mail as it was read. `conflict`: another change came first. */
  save(known: KnownLinkMail): Promise<'saved' | 'conflict'>;
  /** Those whose next attempt is due, those that wait longest first. */
  due(now: Date, limit: number): Promise<readonly KnownLinkMail<PendingLinkMail>[]>;
  /** Those that were not sent before their time was over. */
  expired(now: Date, limit: number): Promise<readonly KnownLinkMail<PendingLinkMail>[]>;
}
