import { OK, RedisError, type Reply } from '../protocol.ts';
import {
  atLeast,
  exactly,
  float,
  formatFloat,
  inclusiveSlice,
  integer,
  pairs,
  syntaxError,
  type Commands,
  type Engine,
} from './command.ts';

export const stringCommands: Commands = {
  GET: exactly(({ keyspace }, key) => keyspace.find(key, 'string') ?? null),
  SET: atLeast(set),
  SETNX: exactly((engine, key, value) => (set(engine, key, value, 'NX') === null ? 0 : 1)),
  SETEX: exactly((engine, key, seconds, value) => set(engine, key, value, 'EX', seconds)),
  PSETEX: exactly((engine, key, milliseconds, value) => set(engine, key, value, 'PX', milliseconds)),
  GETSET: exactly((engine, key, value) => set(engine, key, value, 'GET')),
  GETDEL: exactly(({ keyspace }, key) => {
    const value = keyspace.find(key, 'string') ?? null;
    keyspace.delete(key);
    return value;
  }),
  GETEX: atLeast(({ keyspace }, key, ...options) => {
    const value = keyspace.find(key, 'string');
    if (value === undefined) return null;
    const [option = '', amount = ''] = options;
    if (option.toUpperCase() === 'PERSIST') keyspace.expire(key, undefined);
    else if (options.length > 0) keyspace.expire(key, expiryTime(option.toUpperCase(), amount, keyspace.now()));
    return value;
  }),
  MGET: atLeast(({ keyspace }, key, ...more) =>
    [key, ...more].map((each) => {
      const value = keyspace.value(each);
      return value?.kind === 'string' ? value.data : null;
    }),
  ),
  MSET: atLeast(({ keyspace }, key, value, ...more) => {
    for (const [each, data] of pairs([key, value, ...more], 'mset')) keyspace.put(each, { kind: 'string', data });
    return OK;
  }),
  INCR: exactly((engine, key) => increment(engine, key, 1)),
  DECR: exactly((engine, key) => increment(engine, key, -1)),
  INCRBY: exactly((engine, key, amount) => increment(engine, key, integer(amount))),
  DECRBY: exactly((engine, key, amount) => increment(engine, key, -integer(amount))),
  INCRBYFLOAT: exactly(({ keyspace }, key, amount) => {
    const sum = formatFloat(float(keyspace.find(key, 'string') ?? '0') + float(amount));
    keyspace.putString(key, sum);
    return sum;
  }),
  APPEND: exactly(({ keyspace }, key, suffix) => {
    const value = (keyspace.find(key, 'string') ?? '') + suffix;
    keyspace.putString(key, value);
    return value.length;
  }),
  STRLEN: exactly(({ keyspace }, key) => keyspace.find(key, 'string')?.length ?? 0),
  GETRANGE: exactly(({ keyspace }, key, start, end) =>
    inclusiveSlice(Array.from(keyspace.find(key, 'string') ?? ''), start, end).join(''),
  ),
};

function set({ keyspace }: Engine, key: string, data: string, ...options: string[]): Reply {
  const { onlyIf, returnsOld, keepsTtl, expiresAt } = setOptions(options, keyspace.now());
  const exists = keyspace.value(key) !== undefined;
  const old = returnsOld ? (keyspace.find(key, 'string') ?? null) : undefined;
  const isRefused = (onlyIf === 'absent' && exists) || (onlyIf === 'present' && !exists);
  if (!isRefused) keyspace.put(key, { kind: 'string', data }, keepsTtl ? keyspace.expiresAt(key) : expiresAt);
  if (old !== undefined) return old;
  return isRefused ? null : OK;
}

function setOptions(options: readonly string[], now: number) {
  const chosen = {
    onlyIf: undefined as 'absent' | 'present' | undefined,
    returnsOld: false,
    keepsTtl: false,
    expiresAt: undefined as number | undefined,
  };
  for (let i = 0; i < options.length; i += 1) {
    const option = options[i]?.toUpperCase() ?? '';
    if (option === 'NX') chosen.onlyIf = 'absent';
    else if (option === 'XX') chosen.onlyIf = 'present';
    else if (option === 'GET') chosen.returnsOld = true;
    else if (option === 'KEEPTTL') chosen.keepsTtl = true;
    else {
      i += 1;
      chosen.expiresAt = expiryTime(option, options[i] ?? '', now);
    }
  }
  return chosen;
}

function expiryTime(option: string, amount: string, now: number): number {
  const value = integer(amount);
  if (value <= 0) throw new RedisError("ERR invalid expire time in 'set' command");
  switch (option) {
    case 'EX':
      return now + value * 1000;
    case 'PX':
      return now + value;
    case 'EXAT':
      return value * 1000;
    case 'PXAT':
      return value;
    default:
      throw syntaxError();
  }
}

function increment({ keyspace }: Engine, key: string, amount: number): number {
  const sum = integer(keyspace.find(key, 'string') ?? '0') + amount;
  if (!Number.isSafeInteger(sum)) throw new RedisError('ERR increment or decrement would overflow');
  keyspace.putString(key, String(sum));
  return sum;
}
