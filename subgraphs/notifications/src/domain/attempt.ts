import type { Delivery, Notification } from './notification.ts';

/** A notification that is still to be sent. */
export interface PendingNotification extends Notification {
  readonly delivery: Extract<Delivery, { status: 'PENDING' }>;
}

export const isPending = (notification: Notification): notification is PendingNotification =>
  notification.delivery.status === 'PENDING';

export const MAX_ATTEMPTS = 8;

// Longer than any attempt takes: the mail server is given up on after seconds of silence.
const LEASE_SECONDS = 120;
// After the first attempt, the second and so on. An outage of a day is survived.
const PAUSES_SECONDS = [1, 5, 30, 5 * 60, 30 * 60, 3 * 60 * 60, 24 * 60 * 60];

/** Taken for an attempt. Should its outcome never be recorded, the notification is due again when the lease ends. */
export const beginAttempt = (notification: PendingNotification, now: Date): PendingNotification => ({
  ...notification,
  delivery: {
    status: 'PENDING',
    attempts: notification.delivery.attempts + 1,
    nextAttemptAt: after(now, LEASE_SECONDS),
    isUnderWay: true,
  },
  version: notification.version + 1,
});

export const succeed = ({ delivery, ...rest }: PendingNotification, now: Date): Notification => ({
  ...rest,
  delivery: { status: 'SENT', attempts: delivery.attempts, sentAt: now },
  version: rest.version + 1,
});

/** To be tried again later, or given up. */
export function fail({ delivery, ...rest }: PendingNotification, reason: string, now: Date): Notification {
  const { attempts } = delivery;
  const pause = attempts < MAX_ATTEMPTS ? PAUSES_SECONDS[attempts - 1] : undefined;
  return {
    ...rest,
    delivery:
      pause === undefined
        ? { status: 'FAILED', attempts, reason }
        : { status: 'PENDING', attempts, nextAttemptAt: after(now, pause), isUnderWay: false },
    version: rest.version + 1,
  };
}

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
