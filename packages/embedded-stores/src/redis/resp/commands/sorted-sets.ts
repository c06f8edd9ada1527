import { RedisError, type Reply } from '../protocol.ts';
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

type Scored = readonly [member: string, score: number];
type Accepts = (score: number) => boolean;

export const sortedSetCommands: Commands = {
  ZADD: atLeast(add),
  ZINCRBY: exactly((engine, key, amount, member) => add(engine, key, 'INCR', amount, member)),
  ZREM: atLeast((engine, key, member, ...more) => removeMembers(engine, key, [member, ...more])),
  ZSCORE: exactly((engine, key, member) => scoreReply(find(engine, key).get(member))),
  ZMSCORE: atLeast((engine, key, member, ...more) => {
    const scores = find(engine, key);
    return [member, ...more].map((each) => scoreReply(scores.get(each)));
  }),
  ZCARD: exactly((engine, key) => find(engine, key).size),
  ZCOUNT: exactly((engine, key, min, max) => ordered(engine, key).filter(within(min, max)).length),
  ZRANK: exactly((engine, key, member) => rank(ordered(engine, key), member)),
  ZREVRANK: exactly((engine, key, member) => rank(ordered(engine, key).toReversed(), member)),
  ZRANGE: atLeast(range),
  ZREVRANGE: atLeast((engine, key, start, stop, ...options) => range(engine, key, start, stop, 'REV', ...options)),
  ZRANGEBYSCORE: atLeast((engine, key, min, max, ...options) => range(engine, key, min, max, 'BYSCORE', ...options)),
  ZREVRANGEBYSCORE: atLeast((engine, key, max, min, ...options) =>
    range(engine, key, max, min, 'BYSCORE', 'REV', ...options),
  ),
  ZRANGEBYLEX: atLeast((engine, key, min, max, ...options) => range(engine, key, min, max, 'BYLEX', ...options)),
  ZREVRANGEBYLEX: atLeast((engine, key, max, min, ...options) =>
    range(engine, key, max, min, 'BYLEX', 'REV', ...options),
  ),
  ZREMRANGEBYSCORE: exactly((engine, key, min, max) =>
    removeMembers(engine, key, ordered(engine, key).filter(within(min, max)).map(memberOf)),
  ),
  ZREMRANGEBYRANK: exactly((engine, key, start, stop) =>
    removeMembers(engine, key, inclusiveSlice(ordered(engine, key), start, stop).map(memberOf)),
  ),
  ZPOPMIN: atLeast((engine, key, ...count) => pop(engine, key, ordered(engine, key), count)),
  ZPOPMAX: atLeast((engine, key, ...count) => pop(engine, key, ordered(engine, key).toReversed(), count)),
};

function find({ keyspace }: Engine, key: string): ReadonlyMap<string, number> {
  return keyspace.find(key, 'zset') ?? new Map();
}

/** By score, members of equal score by their bytes. */
function ordered(engine: Engine, key: string): Scored[] {
  return [...find(engine, key)].sort(
    ([leftMember, leftScore], [rightMember, rightScore]) =>
      // Not only the difference: that of two infinities is not a number.
      (leftScore === rightScore ? 0 : leftScore - rightScore) || (leftMember < rightMember ? -1 : 1),
  );
}

function memberOf([member]: Scored): string {
  return member;
}

function scoreReply(score: number | undefined): string | null {
  return score === undefined ? null : formatFloat(score);
}

function removeMembers({ keyspace }: Engine, key: string, members: readonly string[]): number {
  return keyspace.update(key, 'zset', (scores) => members.filter((member) => scores.delete(member)).length);
}

function add({ keyspace }: Engine, key: string, ...args: string[]): Reply {
  const isOption = (arg: string) => ['NX', 'XX', 'GT', 'LT', 'CH', 'INCR'].includes(arg.toUpperCase());
  const optionCount = args.findIndex((arg) => !isOption(arg));
  const options = new Set(args.slice(0, optionCount).map((option) => option.toUpperCase()));
  const members = pairs(args.slice(optionCount), 'zadd').map(([score, member]) => [member, float(score)] as const);
  if (members.length === 0 || (options.has('INCR') && members.length > 1)) throw syntaxError();

  return keyspace.update(key, 'zset', (scores): Reply => {
    let added = 0;
    let changed = 0;
    let latest: number | undefined;
    for (const [member, score] of members) {
      const current = scores.get(member);
      const next = options.has('INCR') ? (current ?? 0) + score : score;
      if (Number.isNaN(next)) throw new RedisError('ERR resulting score is not a number (NaN)');
      if (!mayWrite(options, current, next)) continue;
      scores.set(member, next);
      latest = next;
      if (current === undefined) added += 1;
      else if (current !== next) changed += 1;
    }
    if (options.has('INCR')) return scoreReply(latest);
    return options.has('CH') ? added + changed : added;
  });
}

function mayWrite(options: ReadonlySet<string>, current: number | undefined, next: number): boolean {
  if (current === undefined) return !options.has('XX');
  if (options.has('NX')) return false;
  if (options.has('GT')) return next > current;
  return !options.has('LT') || next < current;
}

function range(engine: Engine, key: string, start: string, stop: string, ...args: string[]): Reply {
  const { by, isReversed, withScores, offset, count } = rangeOptions(args);
  const inOrder = ordered(engine, key);
  const items = isReversed ? inOrder.reverse() : inOrder;
  const [min, max] = isReversed ? [stop, start] : [start, stop];
  const found =
    by === 'rank' ? inclusiveSlice(items, start, stop) : items.filter((by === 'score' ? within : between)(min, max));
  const limited = found.slice(offset, count < 0 ? undefined : offset + count);
  return withScores ? limited.flatMap(([member, score]) => [member, formatFloat(score)]) : limited.map(memberOf);
}

interface RangeOptions {
  by: 'rank' | 'score' | 'member';
  isReversed: boolean;
  withScores: boolean;
  offset: number;
  count: number;
}

function rangeOptions(args: readonly string[]): RangeOptions {
  const options: RangeOptions = { by: 'rank', isReversed: false, withScores: false, offset: 0, count: -1 };
  for (let i = 0; i < args.length; i += 1) {
    switch (args[i]?.toUpperCase() ?? '') {
      case 'BYSCORE':
        options.by = 'score';
        break;
      case 'BYLEX':
        options.by = 'member';
        break;
      case 'REV':
        options.isReversed = true;
        break;
      case 'WITHSCORES':
        options.withScores = true;
        break;
      case 'LIMIT':
        options.offset = integer(args[i + 1] ?? '');
        options.count = integer(args[i + 2] ?? '');
        i += 2;
        break;
      default:
        throw syntaxError();
    }
  }
  return options;
}

function within(min: string, max: string): (scored: Scored) => boolean {
  const isAbove = bound(min, (limit) => [(score) => score >= limit, (score) => score > limit]);
  const isBelow = bound(max, (limit) => [(score) => score <= limit, (score) => score < limit]);
  return ([, score]) => isAbove(score) && isBelow(score);
}

/** By members, whose scores are taken to be equal: `-` and `+` are the ends, `[a` and `(a` have `a` itself in and out. */
function between(min: string, max: string): (scored: Scored) => boolean {
  for (const limit of [min, max]) {
    if (!/^([-+]$|[[(])/.test(limit)) throw new RedisError('ERR min or max not valid string range item');
  }
  const isAbove = (member: string) => min === '-' || (min !== '+' && member >= min.slice(1) && min !== `(${member}`);
  const isBelow = (member: string) => max === '+' || (max !== '-' && member <= max.slice(1) && max !== `(${member}`);
  return ([member]) => isAbove(member) && isBelow(member);
}

/** `(5` leaves 5 itself out. */
function bound(text: string, comparisons: (limit: number) => [including: Accepts, excluding: Accepts]): Accepts {
  const [including, excluding] = comparisons(float(text.replace('(', '')));
  return text.startsWith('(') ? excluding : including;
}

function rank(items: readonly Scored[], member: string): Reply {
  const position = items.findIndex(([each]) => each === member);
  return position === -1 ? null : position;
}

function pop(engine: Engine, key: string, items: readonly Scored[], [count = '1']: readonly string[]): Reply {
  const popped = items.slice(0, integer(count));
  removeMembers(engine, key, popped.map(memberOf));
  return popped.flatMap(([member, score]) => [member, formatFloat(score)]);
}
