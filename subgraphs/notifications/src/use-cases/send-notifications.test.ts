import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { isPending } from '../domain/attempt.ts';
import { newNotification, type Notification } from '../domain/notification.ts';
import { defaultPreferences, type Preferences } from '../domain/preferences.ts';
import { SAMPLES } from '../domain/samples.ts';
import type { Outcome } from '../ports/outcome.ts';
import { sendNotifications, type SendingDependencies } from './send-notifications.ts';

const LEASE_MS = 120_000;
const clock = createFakeClock();
const userId = predictableId('usr', 1);
const mailId = predictableId('ntf', 1);

let kept: Map<string, Notification>;
let published: string[];
let sent: string[];
let outcomes: Outcome[];
let repeats: number;
let wishes: Preferences | 'erased';
/** Which save, counted from 1, finds the database gone. */
let failingSave: number | undefined;
let saves: number;

const dependencies: SendingDependencies = {
  clock,
  channel: 'EMAIL',
  luck: () => 0,
  onRepeat() {
    repeats++;
  },
  handOver({ id }) {
    sent.push(id);
    return Promise.resolve(outcomes.shift() ?? { kind: 'accepted' });
  },
  preferences: {
    find: () => Promise.resolve(wishes),
    save: () => Promise.resolve('saved'),
    erase: () => Promise.resolve(),
  },
  store: {
    findMany: () => Promise.resolve(new Map()),
    add: () => Promise.resolve(),
    erase: () => Promise.resolve(),
    due: (channel, now, limit) =>
      Promise.resolve(
        [...kept.values()]
          .filter(isPending)
          .filter((each) => each.channel === channel && each.delivery.nextAttemptAt <= now)
          .slice(0, limit),
      ),
    save(notification, { events }) {
      if (++saves === failingSave) return Promise.reject(new Error('the database is gone'));
      if (kept.get(notification.id)?.version !== notification.version - 1) return Promise.resolve('conflict');
      kept.set(notification.id, notification);
      published.push(...events.map(({ type }) => type));
      return Promise.resolve('saved');
    },
  },
};

function keep(change: Partial<Pick<Notification, 'channel' | 'content'>> = {}): void {
  const notification = newNotification({
    id: mailId,
    causedBy: predictableId('evt', 1),
    recipient: userId,
    channel: 'EMAIL',
    content: { template: 'welcome' },
    language: 'en',
    createdAt: clock.now(),
    ...change,
  });
  kept = new Map([[notification.id, notification]]);
}

beforeEach(() => {
  keep();
  published = [];
  sent = [];
  outcomes = [];
  repeats = 0;
  wishes = defaultPreferences(userId);
  failingSave = undefined;
  saves = 0;
});

describe('sending notifications', () => {
  it('sends what is due, once, and tells of it', async () => {
    await sendNotifications(dependencies);
    await sendNotifications(dependencies);
    expect(sent).toEqual([mailId]);
    expect(published).toEqual(['notification.sent']);
  });

  it('leaves a mail to one of many who want to send it at the same moment', async () => {
    await Promise.all(Array.from({ length: 5 }, () => sendNotifications(dependencies)));
    expect(sent).toHaveLength(1);
  });

  it('sends a mail again, under the same id, after a crash between acceptance and record, and counts it', async () => {
    failingSave = 2;
    await expect(sendNotifications(dependencies)).rejects.toThrow('gone');
    expect(kept.get(mailId)?.delivery.status).toBe('PENDING');
    clock.advance(LEASE_MS - 1);
    await sendNotifications(dependencies);
    expect(sent).toHaveLength(1);
    clock.advance(1);
    await sendNotifications(dependencies);
    expect(sent).toEqual([mailId, mailId]);
    expect([repeats, published]).toEqual([1, ['notification.sent']]);
  });

  it('tries again when it was refused, and gives up after eight attempts, with an event', async () => {
    outcomes = Array.from({ length: 8 }, () => ({ kind: 'refused', reason: 'EENVELOPE 550' }) as const);
    for (let day = 0; day < 10; day++) {
      await sendNotifications(dependencies);
      clock.advance(86_400_000);
    }
    expect(sent).toHaveLength(8);
    expect(kept.get(mailId)?.delivery).toEqual({ status: 'FAILED', attempts: 8, reason: 'EENVELOPE 550' });
    expect([repeats, published]).toEqual([0, ['notification.failed']]);
  });

  it('gives up at once when no other attempt would end otherwise', async () => {
    outcomes = [{ kind: 'refused', reason: 'NO_PHONE', isFinal: true }];
    await sendNotifications(dependencies);
    expect(published).toEqual(['notification.failed']);
  });

  it('leaves what is for another channel', async () => {
    await sendNotifications({ ...dependencies, channel: 'PUSH' });
    expect(sent).toEqual([]);
  });

  describe('in quiet hours', () => {
    const night = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };
    beforeEach(() => {
      clock.set('2026-06-01T21:30:00.000Z');
      wishes = { ...defaultPreferences(userId), quietHours: night };
    });
    const push = () => sendNotifications({ ...dependencies, channel: 'PUSH' });

    it('waits until they end, which counts as no attempt', async () => {
      keep({ channel: 'PUSH', content: SAMPLES['order-shipped'] });
      await push();
      expect(kept.get(mailId)?.delivery).toMatchObject({
        attempts: 0,
        nextAttemptAt: new Date('2026-06-02T05:00:00.000Z'),
      });
      clock.set('2026-06-02T04:59:59.999Z');
      await push();
      expect(sent).toEqual([]);
      clock.advance(1);
      await push();
      expect([sent, published]).toEqual([[mailId], ['notification.sent']]);
    });

    it('waits with another attempt, too', async () => {
      clock.set('2026-06-01T19:59:58.000Z');
      keep({ channel: 'PUSH', content: SAMPLES['order-shipped'] });
      outcomes = [{ kind: 'refused', reason: 'ETIMEDOUT' }];
      await push();
      clock.advance(3_000);
      await push();
      expect(sent).toHaveLength(1);
      clock.set('2026-06-02T05:00:00.000Z');
      await push();
      expect(sent).toHaveLength(2);
    });

    it('sends mails about what was bought, and does not send reminders', async () => {
      keep({ content: SAMPLES['order-shipped'] });
      await sendNotifications(dependencies);
      expect(sent).toHaveLength(1);
      keep({ content: SAMPLES['cart-abandoned'] });
      await sendNotifications(dependencies);
      expect(sent).toHaveLength(1);
    });
  });
});
