import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GRAPHQL_TYPE, type Answer } from '../http/answer.ts';
import { refuseForeignPage } from '../http/cross-site.ts';
import { graphqlAnswer } from '../http/graphql-answer.ts';
import type { Lane } from '../http/graphql-endpoint.ts';
import { clientNameIn } from '../persisted/client-name.ts';
import { readParameters } from '../http/read-parameters.ts';
import type { SubscriptionsConfig } from './config.ts';
import type { StreamMetrics } from './metrics.ts';
import type { Stream } from './stream.ts';
import type { Streams } from './streams.ts';

const EVENT_STREAM = 'text/event-stream';
const RECONNECT_MS = 2_000;

export const wantsEventStream = ({ headers }: IncomingMessage): boolean =>
  (headers.accept ?? '').toLowerCase().includes(EVENT_STREAM);

/**
 * Subscriptions as server-sent events, each on a connection of its own:
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md#distinct-connections-mode. The id of an event is a
 * cursor, so a client that reconnects goes on where it was.
 */
export function eventStreamEndpoint(options: {
  streams: Streams;
  lane: Lane;
  config: SubscriptionsConfig;
  metrics: StreamMetrics;
}): (request: IncomingMessage) => Promise<Answer> {
  const { streams, lane, config, metrics } = options;

  const write = async (stream: Stream, response: ServerResponse): Promise<void> => {
    response.once('close', () => {
      stream.end('client');
    });
    // It may have hung up before there was anything to send.
    if (response.destroyed) stream.end('client');
    let isBlocked = false;
    // Says that the connection lives, and where its client stands; one that reads nothing all the while is let go.
    const pings = setInterval(() => {
      if (!isBlocked) response.write(stream.isIdle ? `id: ${streams.cursor()}\n\n` : ':\n\n');
      else {
        stream.end('slow');
        response.destroy();
      }
    }, config.pingMs);
    const age = setTimeout(() => {
      stream.end('age');
    }, config.maxAgeMs);
    try {
      response.write(`retry: ${RECONNECT_MS}\n\n`);
      for await (const { result, cursor } of stream) {
        const id = cursor === undefined ? '' : `id: ${cursor}\n`;
        isBlocked = !response.write(`event: next\n${id}data: ${JSON.stringify(result)}\n\n`);
        metrics.sent('sse');
        if (isBlocked) await Promise.race([once(response, 'drain'), once(response, 'close')]);
        isBlocked = false;
      }
      // A client that is told that this is all does not come back, and one whose gateway stops shall.
      if (stream.endedBy !== 'stopping' && stream.endedBy !== 'age') response.write('event: complete\ndata:\n\n');
    } finally {
      clearInterval(pings);
      clearTimeout(age);
      response.end();
    }
  };

  return async (request) => {
    refuseForeignPage(request.method, request.headers);
    const { parameters, body } = await readParameters(request, lane);
    const opened = await streams.open({
      transport: 'sse',
      parameters,
      identify: () => lane.identify(request, body),
      clientIp: lane.clientIpOf(request),
      clientName: clientNameIn(request.headers),
      after: parameters.extensions?.after ?? request.headers['last-event-id'],
    });
    if ('errors' in opened) return graphqlAnswer(opened, GRAPHQL_TYPE);
    return {
      status: 200,
      type: EVENT_STREAM,
      body: '',
      // A proxy that collects answers would keep the events for itself.
      headers: { 'x-accel-buffering': 'no' },
      stream: (response) => write(opened.stream, response),
    };
  };
}
