import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface CaughtMail {
  readonly from: string;
  readonly to: readonly string[];
  /** The message as it was sent: headers, a blank line, the body. */
  readonly raw: string;
}

export interface MailCatcher {
  readonly port: number;
  /** For `SMTP_URL`. */
  readonly url: string;
  /** What has arrived, oldest first; the last 1,000. */
  readonly mails: readonly CaughtMail[];
  stop(): Promise<void>;
}

const KEPT = 1_000;

/**
 * An SMTP server that takes every mail and delivers none, for machines where nothing may leave.
 * @param folder keeps each mail as an .eml file there, too.
 */
export async function startMailCatcher(options: { port?: number; folder?: string } = {}): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  if (options.folder !== undefined) await mkdir(options.folder, { recursive: true });

  const keep = async (mail: CaughtMail): Promise<void> => {
    if (mails.push(mail) > KEPT) mails.shift();
    if (options.folder === undefined) return;
    const name = `${new Date().toISOString().replaceAll(':', '')}-${mails.length}.eml`;
    await writeFile(join(options.folder, name), mail.raw);
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      text(stream)
        .then((raw) =>
          keep({
            from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
            to: envelope.rcptTo.map(({ address }) => address),
            raw,
          }),
        )
        .then(() => {
          done();
        }, done);
    },
  });
  server.on('error', () => {
    // A client that hangs up in the middle is its own problem; the server goes on.
  });
  const listening = server.listen(options.port ?? 0, '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    listening.once('listening', resolve).once('error', reject);
  });
  const { port } = listening.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}
