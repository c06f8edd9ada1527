import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { beginAttempt, fail, isPending, MAX_ATTEMPTS, succeed, type PendingNotification } from './attempt.ts';
import { newNotification, type Notification } from './notification.ts';

const now = new Date('2026-03-01T09:00:00.000Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

const mail = pending(
  newNotification({
    id: predictableId('ntf', 1),
    causedBy: predictableId('evt', 1),
    recipient: predictableId('usr', 1),
    channel: 'EMAIL',
    content: { template: 'welcome' },
    createdAt: now,
  }),
);

function pending(notification: Notification): PendingNotification {
  if (!isPending(notification)) throw new Error('it is not pending');
  return notification;
}

describe('an attempt to send a mail', () => {
  it('is due at once, and taken for two minutes', () => {
    expect(mail.delivery.nextAttemptAt).toEqual(now);
    expect(beginAttempt(mail, now).delivery).toEqual({
      status: 'PENDING',
      attempts: 1,
      nextAttemptAt: after(120),
      isUnderWay: true,
    });
  });

  it('that succeeds is the last', () => {
    expect(succeed(beginAttempt(mail, now), after(1)).delivery).toEqual({
      status: 'SENT',
      attempts: 1,
      sentAt: after(1),
    });
  });

  it('that fails is followed by another after a longer pause each time, and by none after the eighth', () => {
    let notification = mail;
    const pauses: number[] = [];
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
      notification = pending(fail(beginAttempt(notification, now), 'ETIMEDOUT', now));
      pauses.push((notification.delivery.nextAttemptAt.getTime() - now.getTime()) / 1_000);
    }
    expect(pauses).toEqual([1, 5, 30, 300, 1_800, 10_800, 86_400]);
    const failed = fail(beginAttempt(notification, now), 'EENVELOPE 550', now);
    expect(failed.delivery).toEqual({ status: 'FAILED', attempts: 8, reason: 'EENVELOPE 550' });
  });

  it('changes the version with each step', () => {
    const taken = beginAttempt(mail, now);
    expect([taken.version, succeed(taken, now).version, fail(taken, '', now).version]).toEqual([2, 3, 3]);
  });
});

describe('a notification in the app', () => {
  it('has no attempts: it is delivered by being there', () => {
    const inApp = newNotification({ ...mail, channel: 'IN_APP' });
    expect(inApp.delivery).toEqual({ status: 'SENT', attempts: 0, sentAt: now });
  });
});
