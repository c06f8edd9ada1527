import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { startTestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { describe, expect, it } from '@jest/globals';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { createHealth } from '../src/health.ts';
import { generateInternalKeys } from '../src/identity/internal-token.ts';
import { defineSubgraph, startSubgraph } from '../src/subgraph.ts';
import { profiles } from './fixture/src/subgraph.ts';

describe('a subgraph whose database comes late', () => {
  it('waits for it, and is ready when it is there', async () => {
    const door = await closedDoor(new URL(testStores().postgres));
    const starting = startTestSubgraph(profiles, { environment: { DATABASE_URL: door.url } });
    await door.knocked;
    const server = await door.open();
    const subgraph = await starting;
    expect((await subgraph.running.health.readiness()).isReady).toBe(true);
    expect(await subgraph.ask(viewer(), '{ profiles { id } }')).toEqual({ data: { profiles: [] } });
    await subgraph.stop();
    server.close();
  }, 60_000);
});

describe('a subgraph without a broker', () => {
  const nowhere = { KAFKA_BROKERS: '127.0.0.1:1' };

  it('answers, and stops when it is told to', async () => {
    const subgraph = await startTestSubgraph(profiles, { environment: nowhere });
    expect(await subgraph.ask(viewer(), '{ profiles { id } }')).toEqual({ data: { profiles: [] } });
    await subgraph.stop();
  }, 30_000);

  it('gives up waiting for its stores when it is told to stop', async () => {
    const { publicKeys } = await generateInternalKeys(['gateway']);
    const stopping = new AbortController();
    const health = createHealth();
    const starting = startSubgraph(profiles, {
      environment: {
        ...nowhere,
        LOG_LEVEL: 'silent',
        DATABASE_URL: 'postgres://127.0.0.1:1/none',
        INTERNAL_PUBLIC_KEYS: publicKeys,
      },
      health,
      stopping,
    });
    setImmediate(() => {
      stopping.abort();
    });
    await expect(starting).rejects.toThrow();
    expect((await health.readiness()).isReady).toBe(false);
  }, 30_000);
});

describe('a subgraph that stops', () => {
  it('lets the message under way have its effect first', async () => {
    const arrived = Promise.withResolvers<undefined>();
    const released = Promise.withResolvers<undefined>();
    const effects: string[] = [];
    const slow = defineSubgraph({
      ...profiles,
      async compose(runtime) {
        const postgres = await runtime.postgres();
        return {
          ...(await profiles.compose(runtime)),
          consumers: {
            'user.deleted': async () => {
              arrived.resolve(undefined);
              await released.promise;
              await postgres.query('select 1');
              effects.push('done');
            },
          },
        };
      },
    });
    const subgraph = await startTestSubgraph(slow);
    await subgraph.publish({ type: 'user.deleted', subject: 'usr_1', data: { userId: 'usr_1' } });
    await arrived.promise;
    const stopped = subgraph.stop();
    await eventually(async () => {
      expect((await subgraph.running.health.readiness()).isReady).toBe(false);
    });
    released.resolve(undefined);
    await stopped;
    expect(effects).toEqual(['done']);
  }, 60_000);
});

/** A port in front of `target` where nobody listens until `open` is called. */
async function closedDoor(
  target: URL,
): Promise<{ url: string; knocked: Promise<unknown>; open: () => Promise<Server> }> {
  const refusing = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(refusing, 'listening');
  const { port } = refusing.address() as AddressInfo;
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String(port);
  return {
    url: url.href,
    knocked: once(refusing, 'connection'),
    async open() {
      refusing.close();
      await once(refusing, 'close');
      const server = createServer((socket) => {
        const upstream = connect(Number(target.port), target.hostname);
        socket.pipe(upstream).pipe(socket);
        socket.on('error', () => upstream.destroy());
        upstream.on('error', () => socket.destroy());
      }).listen(port, '127.0.0.1');
      await once(server, 'listening');
      return server;
    },
  };
}
