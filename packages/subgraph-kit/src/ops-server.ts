import type { Registry } from 'prom-client';
import type { Health } from './health.ts';
import { listen, sendJson, sendText, type Listener } from './http.ts';

/** `/health/live`, `/health/ready` and `/metrics`, on a port of their own that the public never reaches. */
export function serveOps(options: {
  health: Health;
  metrics: Registry;
  port: number;
  host: string;
}): Promise<Listener> {
  const { health, metrics } = options;
  return listen((request, response) => {
    const answer = async (): Promise<void> => {
      switch (request.url ?? '') {
        case '/health/live':
          sendJson(response, 200, { status: 'live' });
          return;
        case '/health/ready': {
          const { isReady, checks } = await health.readiness();
          sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', checks });
          return;
        }
        case '/metrics':
          sendText(response, 200, metrics.contentType, await metrics.metrics());
          return;
        default:
          sendJson(response, 404, { status: 'not found' });
      }
    };
    void answer();
  }, options);
}
