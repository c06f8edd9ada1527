import { OK, RedisError, type Reply } from '../protocol.ts';
import { atLeast, exactly, inclusiveSlice, integer, syntaxError, type Commands, type Engine } from './command.ts';

type End = 'left' | 'right';

export const listCommands: Commands = {
  LPUSH: atLeast((engine, key, item, ...more) => push(engine, key, 'left', [item, ...more])),
  RPUSH: atLeast((engine, key, item, ...more) => push(engine, key, 'right', [item, ...more])),
  LPUSHX: atLeast((engine, key, item, ...more) => pushIfPresent(engine, key, 'left', [item, ...more])),
  RPUSHX: atLeast((engine, key, item, ...more) => pushIfPresent(engine, key, 'right', [item, ...more])),
  LPOP: atLeast((engine, key, ...count) => popReply(engine, key, 'left', count)),
  RPOP: atLeast((engine, key, ...count) => popReply(engine, key, 'right', count)),
  LMOVE: exactly((engine, from, to, fromEnd, toEnd) => move(engine, from, to, end(fromEnd), end(toEnd))),
  RPOPLPUSH: exactly((engine, from, to) => move(engine, from, to, 'right', 'left')),
  LLEN: exactly((engine, key) => find(engine, key).length),
  LRANGE: exactly((engine, key, start, stop) => inclusiveSlice(find(engine, key), start, stop)),
  LINDEX: exactly((engine, key, index) => find(engine, key).at(integer(index)) ?? null),
  LSET: exactly(({ keyspace }, key, index, item) => {
    if (keyspace.find(key, 'list') === undefined) throw new RedisError('ERR no such key');
    return keyspace.update(key, 'list', (list) => {
      const position = integer(index) < 0 ? integer(index) + list.length : integer(index);
      if (position < 0 || position >= list.length) throw new RedisError('ERR index out of range');
      list[position] = item;
      return OK;
    });
  }),
  LREM: exactly(({ keyspace }, key, count, item) => {
    const limit = integer(count);
    return keyspace.update(key, 'list', (list) => {
      const positions = list.flatMap((each, position) => (each === item ? [position] : []));
      const removed = new Set(limit < 0 ? positions.slice(limit) : positions.slice(0, limit || undefined));
      replaceItems(
        list,
        list.filter((_, position) => !removed.has(position)),
      );
      return removed.size;
    });
  }),
  LTRIM: exactly(({ keyspace }, key, start, stop) =>
    keyspace.update(key, 'list', (list) => {
      replaceItems(list, inclusiveSlice(list, start, stop));
      return OK;
    }),
  ),
};

function find({ keyspace }: Engine, key: string): readonly string[] {
  return keyspace.find(key, 'list') ?? [];
}

function end(name: string): End {
  const lower = name.toLowerCase();
  if (lower !== 'left' && lower !== 'right') throw syntaxError();
  return lower;
}

function push({ keyspace }: Engine, key: string, to: End, items: readonly string[]): number {
  return keyspace.update(key, 'list', (list) =>
    to === 'left' ? list.unshift(...items.toReversed()) : list.push(...items),
  );
}

function pushIfPresent(engine: Engine, key: string, to: End, items: readonly string[]): number {
  return find(engine, key).length === 0 ? 0 : push(engine, key, to, items);
}

function pop({ keyspace }: Engine, key: string, from: End): string | undefined {
  return keyspace.update(key, 'list', (list) => (from === 'left' ? list.shift() : list.pop()));
}

function popReply(engine: Engine, key: string, from: End, [count]: readonly string[]): Reply {
  if (count === undefined) return pop(engine, key, from) ?? null;
  const { length } = find(engine, key);
  if (length === 0) return null;
  return Array.from({ length: Math.min(integer(count), length) }, () => pop(engine, key, from) ?? null);
}

function move(engine: Engine, from: string, to: string, fromEnd: End, toEnd: End): Reply {
  find(engine, to);
  const item = pop(engine, from, fromEnd);
  if (item === undefined) return null;
  push(engine, to, toEnd, [item]);
  return item;
}

function replaceItems(list: string[], items: readonly string[]): void {
  list.length = 0;
  // Not push(...items): a list may be longer than a call can have arguments.
  for (const item of items) list.push(item);
}
