import { beginAttempt, fail, postpone, succeed, type PendingNotification } from '../domain/attempt.ts';
import type { Channel } from '../domain/content.ts';
import { ignoresQuietHours } from '../domain/preferences.ts';
import { endOfQuiet } from '../domain/quiet-hours.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { Dependencies } from './dependencies.ts';
import { eventsOf } from './notification-events.ts';

export interface SendingDependencies extends Pick<Dependencies, 'store' | 'preferences' | 'clock'> {
  readonly channel: Channel;
  /** Hands one notification over to whoever carries it. */
  readonly handOver: (notification: PendingNotification) => Promise<Outcome>;
  /** From 0 to 1: how much pauses are shortened. */
  readonly luck: () => number;
  /** Called when one is sent that an earlier attempt may have sent: it crashed before it could say. */
  readonly onRepeat: () => void;
}

const BATCH = 20;

/**
 * Sends what is due on a channel, at most 20 at once. Whoever changes a notification first has it. No carrier takes part
 * in a transaction, so a crash between acceptance and record sends it again, under the same id.
 */
export async function sendNotifications(dependencies: SendingDependencies): Promise<void> {
  const { store, channel, clock } = dependencies;
  const due = await store.due(channel, clock.now(), BATCH);
  // Settled, not raced: when this answers, nothing is under way any more.
  const outcomes = await Promise.allSettled(due.map((notification) => send(dependencies, notification)));
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure !== undefined) throw failure.reason;
}

async function send(dependencies: SendingDependencies, notification: PendingNotification): Promise<void> {
  const { store, clock, handOver, luck, onRepeat } = dependencies;
  const silentUntil = await endOfSilence(dependencies, notification);
  if (silentUntil !== undefined) {
    // In conflict, somebody else has seen to it.
    await store.save(postpone(notification, silentUntil), { events: [] });
    return;
  }
  const taken = beginAttempt(notification, clock.now());
  if ((await store.save(taken, { events: [] })) === 'conflict') return;
  if (notification.delivery.isUnderWay) onRepeat();
  const outcome = await handOver(notification);
  const settled = outcome.kind === 'accepted' ? succeed(taken, clock.now()) : fail(taken, outcome, clock.now(), luck());
  // In conflict, the lease has run out and another attempt is under way: its outcome counts.
  await store.save(settled, { events: eventsOf(settled) });
}

/** When the recipient may be disturbed again; undefined when it may be now. */
async function endOfSilence(
  { preferences, clock }: SendingDependencies,
  notification: PendingNotification,
): Promise<Date | undefined> {
  if (ignoresQuietHours(notification)) return undefined;
  const wishes = await preferences.find(notification.recipient);
  if (wishes === 'erased' || wishes.quietHours === undefined) return undefined;
  const now = clock.now();
  const end = endOfQuiet(wishes.quietHours, now);
  return end > now ? end : undefined;
}
