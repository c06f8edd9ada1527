import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { isPending } from '../domain/attempt.ts';
import { newNotification, type Notification } from '../domain/notification.ts';
import type { Mail, MailOutcome } from '../ports/mailer.ts';
import { sendMails, type MailDependencies } from './send-mails.ts';

const LEASE_MS = 120_000;
const clock = createFakeClock();
const userId = predictableId('usr', 1);
const mailId = predictableId('ntf', 1);

let kept: Map<string, Notification>;
let published: string[];
let mails: Mail[];
let outcomes: MailOutcome[];
let repeats: number;
let isReachable: boolean;
/** Which save, counted from 1, finds the database gone. */
let failingSave: number | undefined;
let saves: number;

const dependencies: MailDependencies = {
  clock,
  onRepeat() {
    repeats++;
  },
  texts: {
    text: () => ({ title: 'Hi', body: 'Tea?' }),
    linkMail: () => ({ subject: 'Hi', text: '', html: '' }),
    mail: (_content, name) => ({ subject: 'Hi', text: `${name}, tea?`, html: '' }),
  },
  contacts: {
    find: () => Promise.resolve(isReachable ? { userId, email: 'ada@example.org', name: 'Ada' } : undefined),
    add: () => Promise.resolve(),
  },
  mailer: {
    send(mail) {
      mails.push(mail);
      return Promise.resolve(outcomes.shift() ?? { kind: 'accepted' });
    },
  },
  store: {
    findMany: () => Promise.resolve(new Map()),
    add: () => Promise.resolve(),
    due: (now, limit) =>
      Promise.resolve(
        [...kept.values()]
          .filter(isPending)
          .filter(({ delivery }) => delivery.nextAttemptAt <= now)
          .slice(0, limit),
      ),
    save(notification, events) {
      if (++saves === failingSave) return Promise.reject(new Error('the database is gone'));
      if (kept.get(notification.id)?.version !== notification.version - 1) return Promise.resolve('conflict');
      kept.set(notification.id, notification);
      published.push(...events.map(({ type }) => type));
      return Promise.resolve('saved');
    },
  },
};

beforeEach(() => {
  const mail = newNotification({
    id: mailId,
    causedBy: predictableId('evt', 1),
    recipient: userId,
    channel: 'EMAIL',
    content: { template: 'welcome' },
    createdAt: clock.now(),
  });
  kept = new Map([[mail.id, mail]]);
  published = [];
  mails = [];
  outcomes = [];
  repeats = 0;
  isReachable = true;
  failingSave = undefined;
  saves = 0;
});

describe('sending mails', () => {
  it('sends what is due, once, and tells of it', async () => {
    await sendMails(dependencies);
    await sendMails(dependencies);
    expect(mails).toEqual([{ id: mailId, to: 'ada@example.org', subject: 'Hi', text: 'Ada, tea?', html: '' }]);
    expect(published).toEqual(['notification.sent']);
  });

  it('leaves a mail to one of many who want to send it at the same moment', async () => {
    await Promise.all(Array.from({ length: 5 }, () => sendMails(dependencies)));
    expect(mails).toHaveLength(1);
  });

  it('sends a mail again, under the same id, after a crash between acceptance and record, and counts it', async () => {
    failingSave = 2;
    await expect(sendMails(dependencies)).rejects.toThrow('gone');
    expect(kept.get(mailId)?.delivery.status).toBe('PENDING');
    clock.advance(LEASE_MS - 1);
    await sendMails(dependencies);
    expect(mails).toHaveLength(1);
    clock.advance(1);
    await sendMails(dependencies);
    expect(mails.map(({ id }) => id)).toEqual([mailId, mailId]);
    expect([repeats, published]).toEqual([1, ['notification.sent']]);
  });

  it('tries again when it was refused, and gives up after eight attempts, with an event', async () => {
    outcomes = Array.from({ length: 8 }, () => ({ kind: 'refused', reason: 'EENVELOPE 550' }) as const);
    for (let day = 0; day < 10; day++) {
      await sendMails(dependencies);
      clock.advance(86_400_000);
    }
    expect(mails).toHaveLength(8);
    expect(kept.get(mailId)?.delivery).toEqual({ status: 'FAILED', attempts: 8, reason: 'EENVELOPE 550' });
    expect([repeats, published]).toEqual([0, ['notification.failed']]);
  });

  it('waits for the address of somebody whose sign-up is still under way', async () => {
    isReachable = false;
    await sendMails(dependencies);
    expect(mails).toEqual([]);
    isReachable = true;
    clock.advance(1_000);
    await sendMails(dependencies);
    expect(mails).toHaveLength(1);
  });
});
