import { AppError, unavailable } from '@agora/subgraph-kit/errors';
import { INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import type { FormattedExecutionResult } from 'graphql';

export interface SubgraphRequest {
  /** JSON text of a GraphQL request. */
  readonly body: string;
  /** Tell for whom it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it may change something: it is sent once at most. */
  readonly isWrite: boolean;
  /** Ends with the time that there is for an answer. */
  readonly signal?: AbortSignal;
  /** When that is for a read, by `performance.now()`. A subgraph goes on with a write that is not waited for. */
  readonly readEndsAt?: number;
}

/** The way to one subgraph. */
export interface SubgraphTransport {
  /** @throws SUBGRAPH_UNAVAILABLE when no answer comes, comes too late, or is not one of GraphQL. */
  send(request: SubgraphRequest): Promise<FormattedExecutionResult>;
  /** Gives up what is kept open. */
  close?(): Promise<void>;
}

/** To a subgraph of this process, which `find` may not have yet. Nothing is shared with it but text and the answer. */
export function inProcessTransport(find: () => Pick<RunningSubgraph, 'execute'> | undefined): SubgraphTransport {
  return {
    async send({ body, headers, signal, readEndsAt }) {
      const subgraph = find();
      if (subgraph === undefined) throw subgraphUnavailable();
      // Formatted by the subgraph's server, though typed as it was before.
      const answer = subgraph.execute(
        body,
        headers[INTERNAL_TOKEN_HEADER],
        leftMs(readEndsAt),
      ) as Promise<FormattedExecutionResult>;
      return signal === undefined ? answer : beforeEnd(signal, answer);
    },
  };
}

// Whoever waits gives up first, in its own words.
const GRACE_MS = 50;

/** What is left of the time, for who works on the answer. */
export const leftMs = (endsAt: number | undefined): number | undefined =>
  endsAt === undefined ? undefined : Math.max(0, Math.ceil(endsAt - performance.now())) + GRACE_MS;

/** Names no subgraph: how the graph is divided is not for callers. */
export const subgraphUnavailable = (cause?: unknown): AppError => unavailable('A part of the graph', cause);

/** The connection broke, or there was none: the same request may well succeed on the next one. */
export class ConnectionBroken extends Error {
  override readonly name = 'ConnectionBroken';
}

/** A fetch was not made: the subgraph is known to be away, or too many run. */
export class FetchRefused extends Error {
  override readonly name = 'FetchRefused';
}

export const isRefused = (error: unknown): boolean => error instanceof AppError && error.cause instanceof FetchRefused;

export const isBroken = (error: unknown): boolean =>
  error instanceof AppError && error.cause instanceof ConnectionBroken;

async function beforeEnd<Result>(signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => {
    reject(subgraphUnavailable(signal.reason));
  };
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  return Promise.race([work, ended]).finally(() => {
    signal.removeEventListener('abort', onAbort);
  });
}
