import { OK, RedisError, type Reply } from '../protocol.ts';
import { atLeast, exactly, float, formatFloat, integer, pairs, type Commands, type Engine } from './command.ts';

export const hashCommands: Commands = {
  HSET: atLeast(setFields),
  HMSET: atLeast((engine, key, field, value, ...more) => {
    setFields(engine, key, field, value, ...more);
    return OK;
  }),
  HSETNX: exactly((engine, key, field, value) =>
    find(engine, key).has(field) ? 0 : setFields(engine, key, field, value),
  ),
  HGET: exactly((engine, key, field) => find(engine, key).get(field) ?? null),
  HMGET: atLeast((engine, key, field, ...more) => {
    const hash = find(engine, key);
    return [field, ...more].map((each) => hash.get(each) ?? null);
  }),
  HGETALL: exactly((engine, key) => [...find(engine, key)].flat()),
  HKEYS: exactly((engine, key) => [...find(engine, key).keys()]),
  HVALS: exactly((engine, key) => [...find(engine, key).values()]),
  HLEN: exactly((engine, key) => find(engine, key).size),
  HEXISTS: exactly((engine, key, field) => (find(engine, key).has(field) ? 1 : 0)),
  HDEL: atLeast(({ keyspace }, key, field, ...more) =>
    keyspace.update(key, 'hash', (hash) => [field, ...more].filter((each) => hash.delete(each)).length),
  ),
  HINCRBY: exactly(({ keyspace }, key, field, amount) =>
    keyspace.update(key, 'hash', (hash): Reply => {
      const sum = integer(hash.get(field) ?? '0') + integer(amount);
      if (!Number.isSafeInteger(sum)) throw new RedisError('ERR increment or decrement would overflow');
      hash.set(field, String(sum));
      return sum;
    }),
  ),
  HINCRBYFLOAT: exactly(({ keyspace }, key, field, amount) =>
    keyspace.update(key, 'hash', (hash): Reply => {
      const sum = formatFloat(float(hash.get(field) ?? '0') + float(amount));
      hash.set(field, sum);
      return sum;
    }),
  ),
};

function find({ keyspace }: Engine, key: string): ReadonlyMap<string, string> {
  return keyspace.find(key, 'hash') ?? new Map();
}

function setFields({ keyspace }: Engine, key: string, field: string, value: string, ...more: string[]): number {
  const fields = pairs([field, value, ...more], 'hset');
  return keyspace.update(key, 'hash', (hash) => {
    const sizeBefore = hash.size;
    for (const [each, data] of fields) hash.set(each, data);
    return hash.size - sizeBefore;
  });
}
