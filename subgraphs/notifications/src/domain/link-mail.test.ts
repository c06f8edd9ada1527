import { describe, expect, it } from '@jest/globals';
import { beginLinkAttempt, newLinkMail, type LinkMail } from './link-mail.ts';

const now = new Date('2026-03-01T12:00:00.000Z');
const minutes = (count: number): Date => new Date(now.getTime() + count * 60_000);
const mail = newLinkMail(
  {
    email: 'ada@example.org',
    kind: 'resetPassword',
    link: 'https://shop.example/?token=secret',
    expiresAt: minutes(60),
  },
  now,
);

describe('a mail with a link', () => {
  it('is due at once, and again in a while when an attempt has not ended well', () => {
    expect(mail.nextAttemptAt).toEqual(now);
    const pauses: Date[] = [];
    let current: LinkMail = mail;
    while (current.status === 'PENDING' && pauses.length < 5) {
      current = beginLinkAttempt(current, now);
      if (current.status === 'PENDING') pauses.push(current.nextAttemptAt);
    }
    expect(pauses).toEqual([2, 2, 5, 30, 120].map(minutes));
  });

  it('is given up after sixteen attempts, and then nothing of it is kept', () => {
    let current: LinkMail = mail;
    let attempts = 0;
    while (current.status === 'PENDING') {
      current = beginLinkAttempt(current, now);
      attempts++;
    }
    expect([attempts, current]).toEqual([17, { status: 'FAILED' }]);
  });

  it('is not sent when its link is good for nothing, and then nothing of it is kept', () => {
    expect(beginLinkAttempt(mail, minutes(59)).status).toBe('PENDING');
    expect(beginLinkAttempt(mail, minutes(60))).toEqual({ status: 'EXPIRED' });
  });
});
