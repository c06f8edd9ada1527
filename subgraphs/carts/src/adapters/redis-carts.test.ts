import type { Redis } from '@agora/subgraph-kit/redis/redis';
import { expect, it } from '@jest/globals';
import { newId } from '@agora/subgraph-kit/ids';
import { createRedisCarts } from './redis-carts.ts';

/** Carts in a Redis that answers every question with this error. */
const cartsWith = (message: string) =>
  createRedisCarts(
    {
      hmget: () => Promise.reject(Object.assign(new Error(message), { name: 'ReplyError' })),
    } as unknown as Redis,
    60,
  );

it.each([
  "READONLY You can't write against a read only replica.",
  'LOADING Redis is loading the dataset in memory',
  "OOM command not allowed when used memory > 'maxmemory'.",
  'MISCONF Redis is configured to save RDB snapshots, but it is currently not able to persist on disk.',
  'BUSY Redis is busy running a script.',
])('what passes counts as unavailable: %s', async (message) => {
  await expect(cartsWith(message).find(newId('usr'))).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
});

it('what is wrong with the question does not', async () => {
  await expect(cartsWith('WRONGTYPE Operation against a key').find(newId('usr'))).rejects.toThrow('WRONGTYPE');
});
