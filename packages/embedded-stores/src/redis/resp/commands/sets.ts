import type { Reply } from '../protocol.ts';
import { atLeast, exactly, integer, type Commands, type Engine } from './command.ts';

type Members = ReadonlySet<string>;

export const setCommands: Commands = {
  SADD: atLeast(({ keyspace }, key, member, ...more) =>
    keyspace.update(key, 'set', (set) => {
      const sizeBefore = set.size;
      for (const each of [member, ...more]) set.add(each);
      return set.size - sizeBefore;
    }),
  ),
  SREM: atLeast(({ keyspace }, key, member, ...more) =>
    keyspace.update(key, 'set', (set) => [member, ...more].filter((each) => set.delete(each)).length),
  ),
  SMEMBERS: exactly((engine, key) => [...find(engine, key)]),
  SISMEMBER: exactly((engine, key, member) => (find(engine, key).has(member) ? 1 : 0)),
  SMISMEMBER: atLeast((engine, key, member, ...more) => {
    const set = find(engine, key);
    return [member, ...more].map((each) => (set.has(each) ? 1 : 0));
  }),
  SCARD: exactly((engine, key) => find(engine, key).size),
  SPOP: atLeast((engine, key, ...count) => {
    const picked = pick(find(engine, key), count);
    engine.keyspace.update(key, 'set', (set) => {
      for (const member of picked) set.delete(member);
    });
    return pickReply(picked, count);
  }),
  SRANDMEMBER: atLeast((engine, key, ...count) => pickReply(pick(find(engine, key), count), count)),
  SMOVE: exactly(({ keyspace }, from, to, member) => {
    keyspace.find(to, 'set');
    if (!keyspace.update(from, 'set', (set) => set.delete(member))) return 0;
    keyspace.update(to, 'set', (set) => set.add(member));
    return 1;
  }),
  SINTER: combine((left, right) => Array.from(left).filter((member) => right.has(member))),
  SUNION: combine((left, right) => [...left, ...right]),
  SDIFF: combine((left, right) => Array.from(left).filter((member) => !right.has(member))),
};

function find({ keyspace }: Engine, key: string): Members {
  return keyspace.find(key, 'set') ?? new Set();
}

function combine(operation: (left: Members, right: Members) => string[]) {
  return atLeast((engine, key, ...more) => {
    const sets = [key, ...more].map((each) => find(engine, each));
    return [...sets.reduce((left, right) => new Set(operation(left, right)))];
  });
}

function pick(set: Members, [count = '1']: readonly string[]): string[] {
  return [...set]
    .map((member) => ({ member, rank: Math.random() }))
    .sort((left, right) => left.rank - right.rank)
    .slice(0, Math.abs(integer(count)))
    .map(({ member }) => member);
}

function pickReply(picked: string[], count: readonly string[]): Reply {
  return count.length > 0 ? picked : (picked[0] ?? null);
}
