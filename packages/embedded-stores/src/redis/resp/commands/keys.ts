import { globToRegExp } from '../glob.ts';
import type { Value } from '../keyspace.ts';
import { OK, RedisError, type Reply } from '../protocol.ts';
import { atLeast, exactly, integer, syntaxError, type Command, type Commands, type Engine } from './command.ts';

export const keyCommands: Commands = {
  DEL: atLeast(remove),
  UNLINK: atLeast(remove),
  EXISTS: atLeast(countExisting),
  TOUCH: atLeast(countExisting),
  TYPE: exactly(({ keyspace }, key) => ({ status: keyspace.value(key)?.kind ?? 'none' })),
  EXPIRE: expiry((amount, now) => now + amount * 1000),
  PEXPIRE: expiry((amount, now) => now + amount),
  EXPIREAT: expiry((amount) => amount * 1000),
  PEXPIREAT: expiry((amount) => amount),
  TTL: exactly((engine, key) => expiryReply(engine, key, (at, now) => Math.round((at - now) / 1000))),
  PTTL: exactly((engine, key) => expiryReply(engine, key, (at, now) => at - now)),
  EXPIRETIME: exactly((engine, key) => expiryReply(engine, key, (at) => Math.round(at / 1000))),
  PEXPIRETIME: exactly((engine, key) => expiryReply(engine, key, (at) => at)),
  PERSIST: exactly(({ keyspace }, key) => {
    if (keyspace.expiresAt(key) === undefined) return 0;
    keyspace.expire(key, undefined);
    return 1;
  }),
  KEYS: exactly(({ keyspace }, pattern) => matching(keyspace.keys(), pattern)),
  SCAN: atLeast(({ keyspace }, cursor, ...options) => {
    const { pattern, type } = scanOptions(options);
    const keys = matching(keyspace.keys(), pattern);
    return page(cursor, type === undefined ? keys : keys.filter((key) => keyspace.value(key)?.kind === type));
  }),
  RENAME: exactly(({ keyspace }, from, to) => {
    const value = keyspace.value(from);
    if (value === undefined) throw new RedisError('ERR no such key');
    const expiresAt = keyspace.expiresAt(from);
    keyspace.delete(from);
    keyspace.put(to, value, expiresAt);
    return OK;
  }),
  DBSIZE: exactly(({ keyspace }) => keyspace.keys().length),
  FLUSHDB: atLeast(removeAll),
  FLUSHALL: atLeast(removeAll),
  HSCAN: collectionScan('hash', (value) => (value.kind === 'hash' ? [...value.data] : [])),
  SSCAN: collectionScan('set', (value) => (value.kind === 'set' ? Array.from(value.data, (member) => [member]) : [])),
  ZSCAN: collectionScan('zset', (value) =>
    value.kind === 'zset' ? Array.from(value.data, ([member, score]) => [member, String(score)]) : [],
  ),
};

function remove({ keyspace }: Engine, key: string, ...more: string[]): number {
  return [key, ...more].filter((each) => keyspace.value(each) !== undefined && keyspace.delete(each)).length;
}

function countExisting({ keyspace }: Engine, key: string, ...more: string[]): number {
  return [key, ...more].filter((each) => keyspace.value(each) !== undefined).length;
}

function removeAll({ keyspace }: Engine): Reply {
  for (const key of keyspace.keys()) keyspace.delete(key);
  return OK;
}

function expiry(expiryTime: (amount: number, now: number) => number): Command {
  return atLeast(({ keyspace }, key, amount, ...conditions) => {
    const next = expiryTime(integer(amount), keyspace.now());
    if (keyspace.value(key) === undefined) return 0;
    const current = keyspace.expiresAt(key);
    if (!conditions.every((condition) => permits(condition.toUpperCase(), current, next))) return 0;
    keyspace.expire(key, next);
    return 1;
  });
}

function permits(condition: string, current: number | undefined, next: number): boolean {
  switch (condition) {
    case 'NX':
      return current === undefined;
    case 'XX':
      return current !== undefined;
    case 'GT':
      return next > (current ?? Infinity);
    case 'LT':
      return next < (current ?? Infinity);
    default:
      throw new RedisError(`ERR Unsupported option ${condition}`);
  }
}

function expiryReply({ keyspace }: Engine, key: string, format: (at: number, now: number) => number): number {
  if (keyspace.value(key) === undefined) return -2;
  const expiresAt = keyspace.expiresAt(key);
  return expiresAt === undefined ? -1 : format(expiresAt, keyspace.now());
}

function matching(keys: string[], pattern: string): string[] {
  const regExp = globToRegExp(pattern);
  return keys.filter((key) => regExp.test(key));
}

function scanOptions(options: readonly string[]): { pattern: string; type: string | undefined } {
  let pattern = '*';
  let type: string | undefined;
  for (let i = 0; i < options.length; i += 2) {
    const value = options[i + 1];
    if (value === undefined) throw syntaxError();
    switch (options[i]?.toUpperCase() ?? '') {
      case 'MATCH':
        pattern = value;
        break;
      case 'TYPE':
        type = value.toLowerCase();
        break;
      case 'COUNT':
        integer(value);
        break;
      default:
        throw syntaxError();
    }
  }
  return { pattern, type };
}

/** COUNT is a hint: everything in one page meets each promise of SCAN, and the cursor that ends it is 0. */
function page(cursor: string, items: readonly string[]): Reply {
  return ['0', integer(cursor) === 0 ? items : []];
}

function collectionScan(kind: Value['kind'], rows: (value: Value) => string[][]): Command {
  return atLeast(({ keyspace }, key, cursor, ...options) => {
    keyspace.find(key, kind);
    const value = keyspace.value(key);
    const regExp = globToRegExp(scanOptions(options).pattern);
    const matchingRows = (value === undefined ? [] : rows(value)).filter(([member = '']) => regExp.test(member));
    return page(cursor, matchingRows.flat());
  });
}
