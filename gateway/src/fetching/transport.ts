import { AppError, unavailable } from '@agora/subgraph-kit/errors';
import { traceHeaders } from '@agora/subgraph-kit/graphql/trace-id';
import { INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import type { FormattedExecutionResult } from 'graphql';

export interface SubgraphRequest {
  /** JSON text of a GraphQL request. */
  readonly body: string;
  /** Tell for whom it is. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends with the time that there is for an answer. */
  readonly signal?: AbortSignal;
}

/** The way to one subgraph. */
export interface SubgraphTransport {
  /** @throws SUBGRAPH_UNAVAILABLE when no answer comes, comes too late, or is not one of GraphQL. */
  send(request: SubgraphRequest): Promise<FormattedExecutionResult>;
}

// Above any legal answer; a subgraph that never ends its answer must not take the gateway's memory.
const MAX_ANSWER_BYTES = 20 * 1024 * 1024;

/** Over HTTP, on connections that Node's fetch keeps alive. */
export function httpTransport(url: string): SubgraphTransport {
  return {
    async send({ body, headers, signal }) {
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { ...headers, ...traceHeaders(), 'content-type': 'application/json' },
          body,
          redirect: 'error',
          ...(signal !== undefined && { signal }),
        });
        return toResult(JSON.parse(await readText(response)));
      } catch (error) {
        throw subgraphUnavailable(error);
      }
    },
  };
}

/** To a subgraph of this process, which `find` may not have yet. Nothing is shared with it but text and the answer. */
export function inProcessTransport(find: () => Pick<RunningSubgraph, 'execute'> | undefined): SubgraphTransport {
  return {
    async send({ body, headers, signal }) {
      const subgraph = find();
      if (subgraph === undefined) throw subgraphUnavailable();
      // Formatted by the subgraph's server, though typed as it was before.
      const answer = subgraph.execute(body, headers[INTERNAL_TOKEN_HEADER]) as Promise<FormattedExecutionResult>;
      return signal === undefined ? answer : beforeEnd(signal, answer);
    },
  };
}

/** Names no subgraph: how the graph is divided is not for callers. */
export const subgraphUnavailable = (cause?: unknown): AppError => unavailable('A part of the graph', cause);

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new Error(`the answer has more than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function toResult(json: unknown): FormattedExecutionResult {
  if (typeof json === 'object' && json !== null && ('data' in json || 'errors' in json)) {
    return json as FormattedExecutionResult;
  }
  throw new Error('the answer is not one of GraphQL');
}

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
