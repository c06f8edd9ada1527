import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createLogger } from '@agora/subgraph-kit/log';
import { describe, expect, it } from '@jest/globals';
import type { GatewayMetrics } from '../metrics.ts';
import { createDataSource } from './data-source.ts';

const CLIENT_IP = '192.0.2.7';

describe('where a request comes from', () => {
  const told = async (query: string, hearsClientIp: boolean): Promise<Viewer[]> => {
    const viewers: Viewer[] = [];
    const source = createDataSource({
      subgraph: 'auth',
      hearsClientIp,
      queryTimeoutMs: 1_000,
      transport: { send: () => Promise.resolve({ data: null }) },
      identify({ viewer }) {
        viewers.push(viewer);
        return Promise.resolve({});
      },
      metrics: { startFetch: () => () => undefined } as unknown as GatewayMetrics,
      log: createLogger({ service: 'gateway', level: 'silent' }),
    });
    const context = { viewer: GUEST, clientIp: CLIENT_IP, signal: AbortSignal.timeout(1_000) };
    await source.process({ request: { query }, context } as unknown as Parameters<typeof source.process>[0]);
    return viewers;
  };

  it('is told with a write to who counts by it', async () => {
    expect(await told('mutation { signIn { done } }', true)).toEqual([{ ...GUEST, clientIp: CLIENT_IP }]);
  });

  it('is told nobody else, and with no read: the identity of a read is shared', async () => {
    expect(await told('mutation { signIn { done } }', false)).toEqual([GUEST]);
    expect(await told('{ session { id } }', true)).toEqual([GUEST]);
  });
});
