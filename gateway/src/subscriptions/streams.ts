import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '@agora/subgraph-kit/clock';
import { AppError, notFound, unavailable, type ErrorCode } from '@agora/subgraph-kit/errors';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import type { Logger } from '@agora/subgraph-kit/log';
import type { FormattedExecutionResult } from 'graphql';
import type { Identity } from '../authentication/identity.ts';
import type { EventTail } from '../events/tail.ts';
import { errorOf } from '../http/answer.ts';
import { codeOf } from '../http/graphql-answer.ts';
import type { Lane } from '../http/graphql-endpoint.ts';
import type { GraphQLParameters, RequestTerms } from '../operation/operation.ts';
import type { Refused } from '../operation/pipeline.ts';
import type { Versions } from '../supergraph/versions.ts';
import type { SubscriptionsConfig } from './config.ts';
import { cursorAt, timeOfCursor } from './cursor.ts';
import type { Feed, Happening } from './feed.ts';
import type { Followed } from './followed.ts';
import type { StreamMetrics, StreamTransport } from './metrics.ts';
import type { Places } from './places.ts';
import { createStream, type Stream, type Told } from './stream.ts';

export interface StreamRequest {
  readonly transport: StreamTransport;
  readonly parameters: GraphQLParameters;
  /** Who is there. Asked again each time: tokens expire and are revoked. @throws UNAUTHENTICATED */
  readonly identify: () => Promise<Identity>;
  readonly clientIp: string | undefined;
  /** What the client calls itself. */
  readonly clientName: string | undefined;
  /** The cursor of the last answer that the client has seen. */
  readonly after: unknown;
}

/** Where it was refused, nothing has been told, and nothing will be. */
export type Opened = { readonly stream: Stream } | Refused;

export interface Streams {
  /** @throws AppError when the request is refused as a whole */
  open(request: StreamRequest): Promise<Opened>;
  /** For a client that was told everything that was heard of until now. */
  cursor(): string;
  stop(): void;
}

const TAIL_WAIT_MS = 5_000;
const CHECK_MS = 2_000;
const RETRY_PAUSES_MS = [250, 750, 2_000];
const PASSING: ReadonlySet<ErrorCode | undefined> = new Set<ErrorCode>([
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'OVERLOADED',
  'RATE_LIMITED',
]);

/**
 * Serves subscriptions: the entity as it is now, and again each time that something happens to it. Each answer is what a
 * query of the same caller would be answered at that time, through the same stages, so what may not be read any more is
 * not told.
 */
export function createStreams(options: {
  versions: Pick<Versions, 'run'>;
  lane: Lane;
  tail: EventTail;
  feed: Feed;
  places: Places;
  config: SubscriptionsConfig;
  deadlineMs: number;
  metrics: StreamMetrics;
  clock: Clock;
  log: Logger;
}): Streams {
  const { versions, lane, tail, feed, places, config, deadlineMs, metrics, clock, log } = options;
  const now = (): number => clock.now().getTime();
  let isStopped = false;
  const checks = new Map<Stream, () => Promise<void>>();
  const checking = setInterval(() => {
    for (const check of checks.values()) void check();
  }, CHECK_MS).unref();

  const termsOf = ({ clientIp, clientName }: StreamRequest, identity: Identity, entityId?: string): RequestTerms => ({
    scope: {
      ...identity,
      clientIp,
      clientName,
      meter: lane.meterOf?.({ ...identity, clientIp, clientName }),
      signal: AbortSignal.timeout(deadlineMs),
      endsAt: performance.now() + deadlineMs,
    },
    limits: lane.limits,
    method: 'SUBSCRIBE',
    entityId,
  });

  // Each time, too: an operation may be registered no longer.
  const parametersOf = async (
    { parameters, clientName }: StreamRequest,
    identity: Identity,
  ): Promise<GraphQLParameters> =>
    (await lane.persisted?.resolve(parameters, { ...identity, clientName })) ?? parameters;

  const read = async (request: StreamRequest, entityId: string | undefined): Promise<FormattedExecutionResult> => {
    const identity = await request.identify();
    const parameters = await parametersOf(request, identity);
    const terms = termsOf(request, identity, entityId);
    return lane.admission.run(() => versions.run((version) => version.answer(parameters, terms)));
  };

  const tell = async (request: StreamRequest, followed: Followed, { entityId, at }: Happening): Promise<Told> => {
    try {
      const result = await persistently(() => read(request, entityId), followed);
      if (isThere(result, followed)) return { kind: 'answer', answer: answerAt(result, at) };
      if (!followed.source.isOfOne && result.errors === undefined) return { kind: 'nothing' };
      return { kind: 'end', reason: isPassing(result) ? 'failed' : 'gone', errors: errorsOf(result) };
    } catch (cause) {
      const error = cause instanceof AppError ? cause : new AppError('INTERNAL', 'Something failed on our side.');
      if (cause !== error) log.error({ err: cause }, 'a subscription failed');
      return { kind: 'end', reason: endFor(error), errors: [errorOf(error)] };
    }
  };

  const begin = async (
    request: StreamRequest,
    followed: Followed,
    { viewer, after, leave }: Identity & { after: number | undefined; leave: () => void },
  ): Promise<Opened> => {
    const { source, entityId } = followed;
    const interest = { source, entityId, subject: viewer.subject };
    const startedAt = now();
    const stream = createStream({
      isOfOne: source.isOfOne,
      maxPending: config.maxPending,
      tell: (happening) => tell(request, followed, happening),
      tooSlow: () => errorOf(new AppError('OVERLOADED', 'This subscription is read too slowly.')),
      onEnd(reason) {
        stopFollowing();
        leave();
        if (checks.delete(stream)) metrics.ended(request.transport, reason);
      },
    });
    // Before the entity is read: what happens meanwhile is told afterwards.
    const stopFollowing = feed.follow(interest, stream.notice);
    const missed = after === undefined ? undefined : feed.since(interest, after);
    try {
      const result = await read(request, entityId);
      if (source.isOfOne ? !isThere(result, followed) : result.errors !== undefined) {
        stream.end('gone');
        return { errors: errorsOf(result) };
      }
      const isTooMuch = !source.isOfOne && (missed?.happenings.length ?? 0) > config.maxPending;
      const isGap = missed?.isComplete === false || isTooMuch;
      // Who has named no entity begins with what comes; who comes back to one that nothing has happened to knows it.
      const isNews = source.isOfOne ? missed === undefined || missed.happenings.length > 0 : false;
      if (isNews || isGap) stream.begin(answerAt(result, startedAt, isGap));
      if (!source.isOfOne) missed?.happenings.slice(-config.maxPending).forEach(stream.notice);
    } catch (error) {
      stream.end('failed');
      throw error;
    }
    checks.set(stream, async () => {
      await request.identify().catch((error: unknown) => {
        if (error instanceof AppError && endFor(error) === 'identity') stream.end('identity', [errorOf(error)]);
      });
    });
    metrics.opened(request.transport);
    return { stream };
  };

  const openAt = async (request: StreamRequest, identity: Identity, leave: () => void): Promise<Opened> => {
    const after = timeOfCursor(request.after);
    const parameters = await parametersOf(request, identity);
    const followed = await versions.run((version) =>
      Promise.resolve(version.follow(parameters, termsOf(request, identity))),
    );
    if ('errors' in followed) return followed;
    await tail.caughtUp(AbortSignal.timeout(TAIL_WAIT_MS)).catch((error: unknown) => {
      throw unavailable('What feeds subscriptions', error);
    });
    return begin(request, followed, { ...identity, after, leave });
  };

  return {
    async open(request) {
      if (isStopped) throw unavailable('This gateway');
      const { clientIp, clientName } = request;
      const identity = await request.identify().catch(async (error: unknown) => {
        // Who guesses is counted like everybody.
        await lane.meterOf?.({ viewer: GUEST, clientIp, clientName }).admit();
        throw error;
      });
      await lane.meterOf?.({ ...identity, clientIp, clientName }).admit();
      const leave = places.take(identity.viewer, clientIp);
      const opened = await openAt(request, identity, leave).catch((error: unknown) => {
        leave();
        throw error;
      });
      if ('errors' in opened) leave();
      return opened;
    },
    cursor: () => cursorAt(Math.min(now(), tail.readAt)),
    stop() {
      isStopped = true;
      clearInterval(checking);
      for (const stream of checks.keys()) stream.end('stopping');
    },
  };
}

const isThere = ({ data }: FormattedExecutionResult, { responseKey }: Followed): boolean =>
  (data?.[responseKey] ?? null) !== null;

const isPassing = (result: FormattedExecutionResult): boolean => PASSING.has(codeOf(result));

const errorsOf = ({ errors }: FormattedExecutionResult): NonNullable<FormattedExecutionResult['errors']> =>
  errors ?? [errorOf(notFound('What is subscribed to'))];

const endFor = ({ code }: AppError): 'identity' | 'failed' => (code === 'UNAUTHENTICATED' ? 'identity' : 'failed');

const answerAt = (result: FormattedExecutionResult, at: number, isGap = false) => {
  const cursor = cursorAt(at);
  return { cursor, result: { ...result, extensions: { cursor, ...(isGap && { gap: true }) } } };
};

/** A subgraph that is away for a moment, or a budget that is used up, does not end the streams of everybody. */
async function persistently(
  read: () => Promise<FormattedExecutionResult>,
  followed: Followed,
): Promise<FormattedExecutionResult> {
  for (const pause of RETRY_PAUSES_MS) {
    try {
      const result = await read();
      if (isThere(result, followed) || !isPassing(result)) return result;
    } catch (error) {
      if (!(error instanceof AppError && PASSING.has(error.code))) throw error;
    }
    await delay(pause);
  }
  return read();
}
