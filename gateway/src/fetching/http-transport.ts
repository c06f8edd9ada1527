import { TIME_LEFT_HEADER } from '@agora/subgraph-kit/time-left';
import { traceHeaders } from '@agora/subgraph-kit/graphql/trace-id';
import type { FormattedExecutionResult } from 'graphql';
import { Agent, request as requestOver } from 'undici';
import type { ResilienceConfig } from './resilience-config.ts';
import { ConnectionBroken, leftMs, subgraphUnavailable, type SubgraphTransport } from './transport.ts';

const CONNECT_TIMEOUT_MS = 1_000;

/** Over HTTP, on connections of its own that are kept alive. */
export function httpTransport(
  url: string,
  { maxConnections, maxAnswerBytes }: Pick<ResilienceConfig, 'maxConnections' | 'maxAnswerBytes'>,
): SubgraphTransport {
  const connections = new Agent({
    connections: maxConnections,
    // An answer to a request that was given up must not hold up the next one.
    pipelining: 1,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    // The fetch has a time limit of its own.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    async send({ body, headers, signal, readEndsAt }) {
      const left = leftMs(readEndsAt);
      try {
        const answer = await requestOver(url, {
          method: 'POST',
          headers: {
            ...headers,
            ...traceHeaders(),
            ...(left !== undefined && { [TIME_LEFT_HEADER]: String(left) }),
            'content-type': 'application/json',
          },
          body,
          dispatcher: connections,
          ...(signal !== undefined && { signal }),
        });
        if (answer.statusCode >= 300 && answer.statusCode < 400) throw new Error('the subgraph sends elsewhere');
        return toResult(JSON.parse(await readText(answer.body, maxAnswerBytes)));
      } catch (error) {
        throw subgraphUnavailable(
          isOfConnection(error) ? new ConnectionBroken('no answer came', { cause: error }) : error,
        );
      }
    },
    // Whoever waited for an answer has gone.
    close: () => connections.destroy(),
  };
}

async function readText(body: AsyncIterable<Uint8Array>, limitBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limitBytes) throw new Error(`the answer has more than ${limitBytes} bytes`);
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

// Of Node's sockets and of undici's. A connection that was not made in time is not among them: that took a second.
const isOfConnection = (error: unknown): boolean =>
  /^(ECONNREFUSED|ECONNRESET|EPIPE|UND_ERR_SOCKET)$/.test(String((error as { code?: unknown }).code));
