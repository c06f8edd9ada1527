import type { Delivery, EndedAttempt, Notification } from './notification.ts';

/** A notification that is still to be sent. */
export interface PendingNotification extends Notification {
  readonly delivery: Extract<Delivery, { status: 'PENDING' }>;
}

/** A notification that was given up. */
export interface FailedNotification extends Notification {
  readonly delivery: Extract<Delivery, { status: 'FAILED' }>;
}

export const isPending = (notification: Notification): notification is PendingNotification =>
  notification.delivery.status === 'PENDING';

export const isFailed = (notification: Notification): notification is FailedNotification =>
  notification.delivery.status === 'FAILED';

/** Why an attempt has not succeeded; it names no person. */
export interface Failure {
  readonly reason: string;
  /** No other attempt would end otherwise. */
  readonly isFinal?: boolean;
}

export const MAX_ATTEMPTS = 8;

// Longer than any attempt takes: the mail server is given up on after seconds of silence.
const LEASE_SECONDS = 120;
// After the first attempt, the second and so on. An outage of a day is survived.
const PAUSES_SECONDS = [1, 5, 30, 5 * 60, 30 * 60, 3 * 60 * 60, 24 * 60 * 60];
// What has failed together does not come again together.
const JITTER = 0.2;
// Those of a notification that was given up, tried anew and given up again.
const KEPT_HISTORY = 2 * MAX_ATTEMPTS;

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

/** Left until then without an attempt. */
export const postpone = (notification: PendingNotification, until: Date): PendingNotification => ({
  ...notification,
  delivery: { ...notification.delivery, nextAttemptAt: until },
  version: notification.version + 1,
});

export const succeed = (notification: PendingNotification, now: Date): Notification => ({
  ...ended(notification, { at: now }),
  delivery: { status: 'SENT', attempts: notification.delivery.attempts, sentAt: now },
});

/**
 * To be tried again later, or given up.
 * @param luck from 0 to 1: shortens the pause by up to a fifth.
 */
export function fail(
  notification: PendingNotification,
  { reason, isFinal = false }: Failure,
  now: Date,
  luck: number,
): Notification {
  const { attempts } = notification.delivery;
  const pause = attempts < MAX_ATTEMPTS && !isFinal ? PAUSES_SECONDS[attempts - 1] : undefined;
  return {
    ...ended(notification, { at: now, reason }),
    delivery:
      pause === undefined
        ? { status: 'FAILED', attempts, reason }
        : { status: 'PENDING', attempts, nextAttemptAt: after(now, pause * (1 - JITTER * luck)), isUnderWay: false },
  };
}

/** Due at once, with all attempts before it. */
export const retry = (notification: FailedNotification, now: Date): PendingNotification => ({
  ...notification,
  delivery: { status: 'PENDING', attempts: 0, nextAttemptAt: now, isUnderWay: false },
  version: notification.version + 1,
});

const ended = (notification: PendingNotification, attempt: EndedAttempt): Notification => ({
  ...notification,
  history: [...notification.history, attempt].slice(-KEPT_HISTORY),
  version: notification.version + 1,
});

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1_000);
