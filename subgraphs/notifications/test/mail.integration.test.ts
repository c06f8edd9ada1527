import { startMailCatcher, type MailCatcher } from '@agora/embedded-stores/mail/mail-catcher';
import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { news, startNotifications, UNREAD, type NotificationsUnderTest } from './notifications-under-test.ts';

const queries = recordMongoQueries();

describe('mails', () => {
  let catcher: MailCatcher;
  let subgraph: NotificationsUnderTest;
  beforeAll(async () => {
    catcher = await startMailCatcher();
    subgraph = await startNotifications({ SMTP_URL: catcher.url, MAIL_FROM: 'Agora <hello@agora.example>' });
  }, 60_000);
  afterAll(async () => {
    await subgraph.stop();
    await catcher.stop();
  }, 60_000);

  const mailsTo = (number: number) => catcher.mails.filter(({ to }) => to.includes(`user${number}@example.org`));
  const subjectsTo = (number: number) => mailsTo(number).map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw)?.[1]);
  const messageIdOf = (raw?: string) => /^Message-ID: (.*)\r$/im.exec(raw ?? '')?.[1];

  it('welcome somebody who has signed up', async () => {
    await subgraph.publish(news.registered(1, 'Ada'));
    await eventually(() => {
      expect(mailsTo(1)).toEqual([
        {
          from: 'hello@agora.example',
          to: ['user1@example.org'],
          raw: expect.stringContaining('\r\nFrom: Agora <hello@agora.example>\r\n'),
        },
      ]);
      expect(subgraph.publishedOf(1)).toEqual(['notification.sent EMAIL']);
    });
    expect(mailsTo(1)[0]?.raw).toContain('Hello Ada,');
  });

  it('tell of an order once, however often the message comes', async () => {
    await subgraph.publish(news.registered(2, 'Bea'));
    const message = await subgraph.publish(news.confirmed(1, 2));
    await subgraph.redeliver(message);
    await subgraph.redeliver(message);
    // Behind the copies in the same partition.
    await subgraph.publish(news.cancelled(1, 2));
    await eventually(() => {
      expect(subjectsTo(2)).toContain('Your order 100001 was cancelled');
      expect(subgraph.publishedOf(2).toSorted()).toEqual([
        'notification.sent EMAIL',
        'notification.sent EMAIL',
        'notification.sent EMAIL',
        'notification.sent IN_APP',
        'notification.sent IN_APP',
      ]);
    });
    expect(subjectsTo(2).toSorted()).toEqual([
      'Welcome to Agora',
      'Your order 100001',
      'Your order 100001 was cancelled',
    ]);
    const [confirmation] = mailsTo(2).filter(({ raw }) => raw.includes('Thank you for your order'));
    expect(confirmation?.raw).toContain('2 items, 53.70 EUR');
  });

  it('carry the id of their notification', async () => {
    await subgraph.publish(news.registered(3, 'Cleo'));
    await eventually(() => {
      expect(mailsTo(3)).toHaveLength(1);
    });
    const { notifications } = await subgraph.look(3, { channel: 'EMAIL' });
    expect(messageIdOf(mailsTo(3)[0]?.raw)).toBe(`<${notifications?.nodes[0]?.id ?? ''}@agora.example>`);
  });

  it('with a link go to an address that nobody has told of, once', async () => {
    const link = 'https://shop.example/verify-email?token=a-secret-of-one-person';
    const message = await subgraph.publish({
      type: 'notification.send-link',
      subject: 'usr_1',
      data: { email: 'user9@example.org', kind: 'verifyEmail', link, expiresAt: '2026-03-02T09:00:00.000Z' },
    });
    await subgraph.redeliver(message);
    // Behind the copy in the same partition.
    await subgraph.publish({
      type: 'notification.send-link',
      subject: 'usr_1',
      data: { email: 'user9@example.org', kind: 'emailTaken', expiresAt: '2026-03-02T09:00:00.000Z' },
    });
    await eventually(() => {
      expect(subjectsTo(9)).toContain('You have an account already');
    });
    expect(subjectsTo(9).toSorted()).toEqual(['Verify your e-mail address', 'You have an account already']);
    const [mail] = mailsTo(9).filter(({ raw }) => raw.includes('Verify'));
    expect(mail?.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=')).toContain(link);
    expect(messageIdOf(mail?.raw)).toBe(`<${message.envelope.id}@agora.example>`);
  });

  it('go to one address, and are nothing but text, whatever stands in a name', async () => {
    await subgraph.publish(news.registered(4, '<img src=x onerror=alert(1)>\r\nBcc: eve@example.org'));
    await eventually(() => {
      expect(mailsTo(4)).toHaveLength(1);
    });
    const [mail] = mailsTo(4);
    expect(mail?.to).toEqual(['user4@example.org']);
    const [head = '', ...parts] = (mail?.raw ?? '').split('\r\n\r\n');
    expect(head).not.toMatch(/^bcc:/im);
    const html = parts.join('\n').slice(parts.join('\n').indexOf('<!doctype'));
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
  });

  it('go to the address of the moment, under the name of the moment', async () => {
    await subgraph.publish(news.registered(6, 'Ada'));
    await subgraph.publish(news.renamed(6, 'Ada Lovelace'));
    const changed = await subgraph.publish(news.emailChanged(6, 'lovelace@example.org'));
    await subgraph.redeliver(changed);
    let order = 600;
    await eventually(async () => {
      // Names and orders come in streams of their own.
      await subgraph.publish(news.shipped(order++, 6));
      await eventually(
        () => {
          const mails = catcher.mails.filter(({ to }) => to.includes('lovelace@example.org'));
          expect(mails.some(({ raw }) => raw.includes('Hello Ada Lovelace,'))).toBe(true);
        },
        { timeoutMs: 1_000 },
      );
    });
  });

  it('wait for an address that is still on its way', async () => {
    await subgraph.publish(news.confirmed(5, 5));
    await eventually(async () => {
      expect((await subgraph.look(5, { channel: 'EMAIL' })).notifications?.totalCount).toBe(1);
    });
    await subgraph.publish(news.registered(5, 'Dora'));
    await eventually(() => {
      expect(subjectsTo(5)).toContain('Welcome to Agora');
    });
    subgraph.clock.advance(1_000);
    await eventually(() => {
      expect(subjectsTo(5).toSorted()).toEqual(['Welcome to Agora', 'Your order 100005']);
    });
  });
});

describe('mails while the server is down', () => {
  it('are sent when it is up again, once', async () => {
    const down = await startMailCatcher();
    await down.stop();
    const subgraph = await startNotifications({ SMTP_URL: down.url });
    const runs = async (outcome: string) => {
      const metric = await subgraph.running.metrics.getSingleMetric('job_runs_total')?.get();
      return metric?.values.find(({ labels }) => labels.outcome === outcome)?.value ?? 0;
    };
    await subgraph.publish(news.registered(1, 'Ada'));
    await eventually(async () => {
      expect((await subgraph.look(1, { channel: 'EMAIL' })).notifications?.totalCount).toBe(1);
    });
    const runsBefore = await runs('succeeded');
    await eventually(async () => {
      // The first of them may have begun before there was a mail.
      expect(await runs('succeeded')).toBeGreaterThan(runsBefore + 1);
    });

    const catcher = await startMailCatcher({ port: down.port });
    expect(catcher.mails).toEqual([]);
    // The clock has stood still, so that there was one attempt; the next is due a second later.
    subgraph.clock.advance(1_000);
    await eventually(() => {
      expect(subgraph.publishedOf(1)).toEqual(['notification.sent EMAIL']);
    });
    subgraph.clock.advance(7 * 24 * 60 * 60 * 1_000);
    // Later mails go out, so an earlier one that was still due would have gone, too.
    await subgraph.publish(news.registered(2, 'Bea'));
    await eventually(() => {
      expect(catcher.mails.map(({ to }) => to)).toEqual([['user1@example.org'], ['user2@example.org']]);
    });
    expect(await runs('failed')).toBe(0);
    await subgraph.stop();
    await catcher.stop();
  }, 60_000);

  it('wait when there is none at all, and the service is ready', async () => {
    const subgraph = await startNotifications();
    await subgraph.publish(news.registered(1, 'Ada'));
    await eventually(async () => {
      expect((await subgraph.look(1, { channel: 'EMAIL' })).notifications?.totalCount).toBe(1);
    });
    expect(await subgraph.running.health.readiness()).toMatchObject({ isReady: true });
    expect(subgraph.publishedOf(1)).toEqual([]);
    await subgraph.stop();
  }, 60_000);

  it('asks for nothing that no index serves', async () => {
    expect((await queries.unserved()).filter((fault) => fault !== UNREAD)).toEqual([]);
  });
});
