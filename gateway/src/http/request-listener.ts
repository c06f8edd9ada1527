import type { IncomingMessage, RequestListener } from 'node:http';
import { AppError } from '@agora/subgraph-kit/errors';
import { currentTraceId, withTraceId } from '@agora/subgraph-kit/graphql/trace-id';
import { sendText } from '@agora/subgraph-kit/http';
import type { Logger } from '@agora/subgraph-kit/log';
import { refusalOf, type Answer } from './answer.ts';
import { corsHeaders, PREFLIGHT_HEADERS } from './cross-site.ts';
import { idHeaders, requestIdIn } from './request-id.ts';

/** Answers the requests for one path. */
export type Endpoint = (request: IncomingMessage) => Promise<Answer>;

// For every answer; an endpoint that serves a page overrides the policy.
const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};

/** Finds the endpoint for a path, of which the last part may be `*`, and answers, whatever happens, in JSON with a trace id. */
export function requestListener(options: {
  endpoints: Readonly<Record<string, Endpoint>>;
  corsOrigins: ReadonlySet<string>;
  log: Logger;
}): RequestListener {
  const endpoints = new Map(Object.entries(options.endpoints));

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    try {
      const [path = ''] = (request.url ?? '').split('?');
      const endpoint = endpoints.get(path) ?? endpoints.get(path.replace(/[^/]+$/, '*'));
      if (endpoint === undefined) throw new AppError('NOT_FOUND', 'Nothing is here.');
      return request.method === 'OPTIONS' ? PREFLIGHT : await endpoint(request);
    } catch (error) {
      if (error instanceof AppError) return refusalOf(error);
      options.log.error({ err: error, traceId: currentTraceId() }, 'request failed');
      return refusalOf(new AppError('INTERNAL', 'Something failed on our side.'));
    }
  };

  return (request, response) => {
    void withTraceId(async () => {
      const { status, type, body, headers = {}, stream } = await answerTo(request);
      const all = {
        ...SECURITY_HEADERS,
        ...corsHeaders(request.headers.origin, options.corsOrigins),
        ...idHeaders(requestIdIn(request.headers['x-request-id'])),
        // What is left of a body that was refused unread would be taken for the next request.
        ...(!request.complete && { connection: 'close' }),
        ...headers,
      };
      for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
      if (stream === undefined) {
        sendText(response, status, `${type}; charset=utf-8`, body);
        return;
      }
      response.writeHead(status, {
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
      await stream(response).catch((error: unknown) => {
        options.log.error({ err: error, traceId: currentTraceId() }, 'stream failed');
        response.destroy();
      });
    });
  };
}

const PREFLIGHT: Answer = { status: 204, type: 'text/plain', body: '', headers: PREFLIGHT_HEADERS };
