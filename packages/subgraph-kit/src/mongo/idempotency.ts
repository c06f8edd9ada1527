import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import { systemClock, type Clock } from '../clock.ts';
import type { Delivery } from '../events/publish.ts';
import {
  checkKey,
  fingerprintOf,
  inProgress,
  keyReused,
  type IdempotentRequest,
  type Replayable,
} from '../idempotency.ts';
import { reached, violatesUnique } from './errors.ts';

/** Idempotency where the answer cannot be kept in one transaction with the work. */
export interface RepeatingIdempotency {
  /**
   * As `Idempotency.once`, but a crash between the work and its record runs `work` again at the next repetition. What
   * `work` writes must therefore carry `delivery`, the request as a message: the second write reports `duplicate`.
   */
  once<Answer>(
    request: IdempotentRequest,
    work: (delivery: Delivery | undefined) => Promise<Answer>,
  ): Promise<Replayable<Answer>>;
}

export interface KeyedRequest {
  /** JSON of principal, operation and key. */
  readonly _id: string;
  readonly fingerprint: string;
  /** The run that works on it, while there is no answer. */
  readonly holder: string;
  /** After that its run is taken for dead, and a repetition takes over. */
  readonly heldUntil: Date;
  /** JSON. */
  readonly answer?: string;
  /** By the time of the machine, whatever clock the service goes by: the database forgets by its own. */
  readonly createdAt: Date;
}

export const KEPT_SECONDS = 24 * 60 * 60;
// Longer than any request may run, so that a request which is taken over has ended.
const HOLD_MS = 30_000;

export function createRepeatingIdempotency(
  requests: mongo.Collection<KeyedRequest>,
  clock: Clock,
): RepeatingIdempotency {
  return {
    async once<Answer>(
      { principal, operation, key, parameters }: IdempotentRequest,
      work: (delivery: Delivery | undefined) => Promise<Answer>,
    ): Promise<Replayable<Answer>> {
      if (key === null || key === undefined) return { answer: await work(undefined), replayed: false };
      checkKey(key);
      const now = clock.now();
      const request: KeyedRequest = {
        _id: JSON.stringify([principal, operation, key]),
        fingerprint: fingerprintOf(parameters),
        holder: randomUUID(),
        heldUntil: new Date(now.getTime() + HOLD_MS),
        createdAt: systemClock.now(),
      };
      const answered = await begin(requests, request, now);
      if (answered !== undefined) return { answer: JSON.parse(answered) as Answer, replayed: true };
      const own = { _id: request._id, holder: request.holder };
      try {
        const answer = await work({ consumer: 'idempotency', messageId: request._id });
        await reached(requests.updateOne(own, { $set: { answer: JSON.stringify(answer) } }));
        return { answer, replayed: false };
      } catch (error) {
        // Nothing was answered, so a repetition may try again at once; if this fails too, it waits for the hold to end.
        await requests.deleteOne(own).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** The answer that an earlier request had; undefined when this one is to work. */
async function begin(
  requests: mongo.Collection<KeyedRequest>,
  request: KeyedRequest,
  now: Date,
): Promise<string | undefined> {
  try {
    await reached(requests.insertOne(request));
    return undefined;
  } catch (error) {
    if (!violatesUnique(error, '_id')) throw error;
  }
  const { _id, fingerprint, holder, heldUntil } = request;
  const known = await reached(requests.findOne({ _id }));
  if (known === null) throw inProgress();
  if (known.fingerprint !== fingerprint) throw keyReused();
  if (known.answer !== undefined) return known.answer;
  const { matchedCount } = await reached(
    requests.updateOne(
      { _id, holder: known.holder, answer: { $exists: false }, heldUntil: { $lt: now } },
      { $set: { holder, heldUntil } },
    ),
  );
  if (matchedCount === 0) throw inProgress();
  return undefined;
}
