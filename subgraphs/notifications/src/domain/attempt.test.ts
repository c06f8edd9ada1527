import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import {
  beginAttempt,
  fail,
  isFailed,
  isPending,
  MAX_ATTEMPTS,
  postpone,
  retry,
  succeed,
  type PendingNotification,
} from './attempt.ts';
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
    language: 'en',
    createdAt: now,
  }),
);

function pending(notification: Notification): PendingNotification {
  if (!isPending(notification)) throw new Error('it is not pending');
  return notification;
}

/** After seven attempts that have failed. */
function exhausted(luck: number): { pauses: number[]; last: PendingNotification } {
  let last = mail;
  const pauses: number[] = [];
  for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
    last = pending(fail(beginAttempt(last, now), { reason: 'ETIMEDOUT' }, now, luck));
    pauses.push((last.delivery.nextAttemptAt.getTime() - now.getTime()) / 1_000);
  }
  return { pauses, last };
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
    const { pauses, last } = exhausted(0);
    expect(pauses).toEqual([1, 5, 30, 300, 1_800, 10_800, 86_400]);
    expect(exhausted(1).pauses).toEqual([0.8, 4, 24, 240, 1_440, 8_640, 69_120]);
    const failed = fail(beginAttempt(last, now), { reason: 'EENVELOPE 550' }, now, 0);
    expect(failed.delivery).toEqual({ status: 'FAILED', attempts: 8, reason: 'EENVELOPE 550' });
    expect(failed.history).toHaveLength(8);
  });

  it('that no other can make up for is the last', () => {
    const failed = fail(beginAttempt(mail, now), { reason: 'NO_PHONE', isFinal: true }, now, 0);
    expect(failed.delivery).toEqual({ status: 'FAILED', attempts: 1, reason: 'NO_PHONE' });
    expect(failed.history).toEqual([{ at: now, reason: 'NO_PHONE' }]);
  });

  it('can wait without being one', () => {
    expect(postpone(mail, after(60))).toEqual({
      ...mail,
      delivery: { ...mail.delivery, nextAttemptAt: after(60) },
      version: 2,
    });
  });

  it('can be made anew when all were in vain, and what was before is remembered', () => {
    const given = (notification: PendingNotification) => {
      const failed = fail(beginAttempt(notification, now), { reason: 'GONE', isFinal: true }, now, 0);
      if (!isFailed(failed)) throw new Error('it has not failed');
      return retry(failed, after(60));
    };
    const again = given(mail);
    expect(again).toMatchObject({
      delivery: { status: 'PENDING', attempts: 0, nextAttemptAt: after(60), isUnderWay: false },
      history: [{ reason: 'GONE' }],
      version: 4,
    });
    let each = again;
    for (let round = 0; round < 20; round++) each = given(each);
    expect(each.history).toHaveLength(16);
  });

  it('changes the version with each step', () => {
    const taken = beginAttempt(mail, now);
    expect([taken.version, succeed(taken, now).version, fail(taken, { reason: '' }, now, 0).version]).toEqual([
      2, 3, 3,
    ]);
  });
});

describe('a notification in the app', () => {
  it('has no attempts: it is delivered by being there', () => {
    const inApp = newNotification({ ...mail, channel: 'IN_APP' });
    expect(inApp.delivery).toEqual({ status: 'SENT', attempts: 0, sentAt: now });
  });
});
