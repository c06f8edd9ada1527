import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { startSmtpSink, type SmtpSink } from './smtp-sink.ts';

describe('the SMTP sink', () => {
  let sink: SmtpSink;
  beforeEach(async () => {
    sink = await startSmtpSink();
  });
  afterEach(() => sink.stop());

  const send = () =>
    createTransport(sink.url).sendMail({ from: 'shop@example.org', to: 'ada@example.org', subject: 'Hi', text: 'Tea' });

  it('keeps the mails that it gets', async () => {
    await send();
    expect(sink.mails).toEqual([
      { from: 'shop@example.org', to: ['ada@example.org'], source: expect.stringContaining('Subject: Hi') },
    ]);
  });

  it('refuses as many as it is told to', async () => {
    sink.refuseNext(1);
    await expect(send()).rejects.toMatchObject({ responseCode: 451 });
    await send();
    expect(sink.mails).toHaveLength(1);
  });
});
