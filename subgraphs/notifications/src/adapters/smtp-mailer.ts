import { createTransport } from 'nodemailer';
import type { Mailer } from '../ports/mailer.ts';

/**
 * Mails through an SMTP server, a connection each.
 * @param from as it stands in the mail; ids of mails end in its domain.
 */
export function createSmtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: 5_000,
    greetingTimeout: 5_000,
    socketTimeout: 10_000,
    // A mail is made of strings alone: nothing in it may be taken for a path or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    async send({ id, to, ...content }) {
      try {
        await transport.sendMail({
          ...content,
          from,
          to: { name: '', address: to },
          messageId: `<${id}@${domain}>`,
          // RFC 3834: absence notes and the like are not answers that anybody waits for.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { kind: 'accepted' };
      } catch (error) {
        return { kind: 'refused', reason: reasonOf(error) };
      }
    },
  };
}

// The codes alone: servers like to repeat the address in what they say.
function reasonOf(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code ?? 'UNKNOWN', ...(responseCode === undefined ? [] : [responseCode])].join(' ');
}
