import { describe, expect, it, jest } from '@jest/globals';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { findRedisServer } from '../src/redis/redis-server-binary.ts';
import { startRedisServer } from '../src/redis/server.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

jest.setTimeout(30_000);

const folder = withTemporaryFolder();
const redisServer = await findRedisServer();

interface KillableRedis {
  readonly url: string;
  /** kill -9, then waits for the end. */
  kill(): Promise<void>;
}

async function startResp(): Promise<KillableRedis> {
  const child = fork(join(import.meta.dirname, 'resp-server-process.ts'), [join(folder(), 'redis.sqlite')], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const exited = once(child, 'exit');
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

async function startReal(): Promise<KillableRedis> {
  if (redisServer === undefined) throw new Error('no redis-server');
  const { url, pid, ended } = await startRedisServer(redisServer, { dataFolder: folder(), ephemeral: false });
  return {
    url,
    async kill() {
      process.kill(pid, 'SIGKILL');
      await ended;
    },
  };
}

function survivesKill(start: () => Promise<KillableRedis>): void {
  it('keeps every cart that it has acknowledged before kill -9', async () => {
    const first = await start();
    const writers = Array.from({ length: 5 }, () => new Redis(first.url, { retryStrategy: null }));
    const acknowledged = new Map<string, number>();
    const write = async (redis: Redis, writer: number) => {
      for (let quantity = 1; ; quantity += 1) {
        const cart = `cart:${writer}:${quantity % 7}`;
        await redis.multi().hset(cart, 'sku-1', quantity).pexpire(cart, 600_000).exec();
        acknowledged.set(cart, quantity);
        if (acknowledged.size === 35 && quantity > 60) await first.kill();
      }
    };
    const outcomes = await Promise.allSettled(
      writers.map((redis, writer) => {
        redis.on('error', () => undefined);
        return write(redis, writer);
      }),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));

    const second = await start();
    const reader = new Redis(second.url);
    expect(acknowledged.size).toBe(35);
    for (const [cart, quantity] of acknowledged) {
      // The write that the kill interrupted may be there as well.
      expect([quantity, quantity + 7]).toContain(Number(await reader.hget(cart, 'sku-1')));
      expect(await reader.pttl(cart)).toBeGreaterThan(500_000);
    }
    expect(await reader.dbsize()).toBe(35);
    reader.disconnect();
    await second.kill();
  });
}

describe('the RESP server', () => {
  survivesKill(startResp);
});

(redisServer ? describe : describe.skip)('redis-server', () => {
  survivesKill(startReal);
});
