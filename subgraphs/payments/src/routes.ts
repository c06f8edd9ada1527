import { readBody } from '@agora/subgraph-kit/http';
import type { IncomingMessage } from 'node:http';
import type { Dependencies } from './use-cases/dependencies.ts';
import { hearProvider } from './use-cases/hear-provider.ts';

/** Providers' events have a few kilobytes. */
const MAX_WEBHOOK_BYTES = 256 * 1_024;

/** The provider's webhooks: `POST /webhooks/<provider>`. Anything but success makes the provider send them again. */
export function createRoutes(
  dependencies: Dependencies,
): Readonly<Record<string, (request: IncomingMessage) => Promise<unknown>>> {
  const { provider } = dependencies;
  return {
    async [`POST /webhooks/${provider.name}`](request) {
      const body = await readBody(request, MAX_WEBHOOK_BYTES);
      const event = provider.readWebhook({ body, headers: request.headers });
      if (event === undefined) return { outcome: 'ignored' };
      return { outcome: (await hearProvider(dependencies, event)) ? 'handled' : 'known' };
    },
  };
}
