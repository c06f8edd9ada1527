import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { Redis } from 'ioredis';

/** A token bucket on the server's clock: the shape of script that limits rates in this project. */
const TOKEN_BUCKET = `
  local time = redis.call('TIME')
  local now = tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
  local bucket = redis.call('HMGET', KEYS[1], 'tokens', 'at')
  local capacity, perSecond, cost = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local tokens = tonumber(bucket[1]) or capacity
  local at = tonumber(bucket[2]) or now
  tokens = math.min(capacity, tokens + (now - at) * perSecond / 1000)
  local allowed = tokens >= cost
  if allowed then tokens = tokens - cost end
  redis.call('HSET', KEYS[1], 'tokens', tokens, 'at', now)
  redis.call('PEXPIRE', KEYS[1], math.ceil(capacity / perSecond * 1000))
  return { allowed and 1 or 0, tostring(now) }
`;

/** What this project asks of Redis through ioredis, whichever server answers at the URL. */
export function ioredisConformance(url: () => string): void {
  let redis: Redis;
  // Keys under a prefix of their own: the server may be shared.
  const prefix = `conformance:${crypto.randomUUID()}:`;
  const k = (name: string) => prefix + name;

  beforeAll(() => {
    redis = new Redis(url(), { maxRetriesPerRequest: 2 });
  });

  afterAll(async () => {
    const keys = await redis.keys(`${prefix}*`);
    if (keys.length > 0) await redis.del(keys);
    await redis.quit();
  });

  async function untilGone(key: string): Promise<void> {
    while ((await redis.exists(key)) === 1);
  }

  describe('strings', () => {
    it('keeps bytes as they are', async () => {
      const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
      await redis.set(k('bytes'), bytes);
      expect(await redis.getBuffer(k('bytes'))).toEqual(bytes);
      await redis.set(k('text'), 'Grüße, 世界 🚚');
      expect(await redis.get(k('text'))).toBe('Grüße, 世界 🚚');
    });

    it('takes a lock once with NX and PX', async () => {
      expect(await redis.set(k('lock'), 'first', 'PX', 5000, 'NX')).toBe('OK');
      expect(await redis.set(k('lock'), 'second', 'PX', 5000, 'NX')).toBeNull();
      expect(await redis.pttl(k('lock'))).toBeGreaterThan(4000);
      expect(await redis.get(k('lock'))).toBe('first');
    });

    it('forgets a key when its time is over', async () => {
      await redis.set(k('brief'), '1', 'PX', 30);
      expect(await redis.get(k('brief'))).toBe('1');
      await untilGone(k('brief'));
      expect(await redis.get(k('brief'))).toBeNull();
      expect(await redis.ttl(k('brief'))).toBe(-2);
    });

    it('drops the expiry time on SET and keeps it with KEEPTTL', async () => {
      await redis.set(k('ttl'), '1', 'EX', 100);
      await redis.set(k('ttl'), '2', 'KEEPTTL');
      expect(await redis.ttl(k('ttl'))).toBe(100);
      await redis.set(k('ttl'), '3');
      expect(await redis.ttl(k('ttl'))).toBe(-1);
      expect(await redis.expire(k('ttl'), 50, 'XX')).toBe(0);
      expect(await redis.expire(k('ttl'), 50, 'NX')).toBe(1);
      expect(await redis.persist(k('ttl'))).toBe(1);
    });

    it('counts', async () => {
      expect(await redis.incr(k('n'))).toBe(1);
      expect(await redis.incrby(k('n'), 41)).toBe(42);
      expect(await redis.decr(k('n'))).toBe(41);
      expect(await redis.incrbyfloat(k('f'), 0.5)).toBe('0.5');
      await redis.set(k('word'), 'word');
      await expect(redis.incr(k('word'))).rejects.toThrow('ERR value is not an integer or out of range');
    });

    it('reads and writes several keys, and parts of one', async () => {
      await redis.mset(k('m1'), 'a', k('m2'), 'b');
      expect(await redis.mget(k('m1'), k('none'), k('m2'))).toEqual(['a', null, 'b']);
      expect(await redis.append(k('m1'), 'bcd')).toBe(4);
      expect(await redis.getrange(k('m1'), 1, -2)).toBe('bc');
      expect(await redis.getdel(k('m1'))).toBe('abcd');
      expect(await redis.exists(k('m1'), k('m2'), k('m2'))).toBe(2);
      expect(await redis.getex(k('m2'), 'EX', 10)).toBe('b');
      expect(await redis.ttl(k('m2'))).toBe(10);
    });
  });

  it('keeps a cart in a hash', async () => {
    expect(await redis.hset(k('cart'), { 'sku-1': '2', 'sku-2': '1' })).toBe(2);
    expect(await redis.hset(k('cart'), 'sku-1', '3')).toBe(0);
    expect(await redis.hincrby(k('cart'), 'sku-2', 4)).toBe(5);
    expect(await redis.hgetall(k('cart'))).toEqual({ 'sku-1': '3', 'sku-2': '5' });
    expect(await redis.hmget(k('cart'), 'sku-2', 'none')).toEqual(['5', null]);
    expect(await redis.hsetnx(k('cart'), 'sku-1', '9')).toBe(0);
    expect((await redis.hscan(k('cart'), 0, 'MATCH', '*-1'))[1]).toEqual(['sku-1', '3']);
    expect(await redis.hdel(k('cart'), 'sku-1', 'sku-2')).toBe(2);
    expect(await redis.exists(k('cart'))).toBe(0);
    expect(await redis.hgetall(k('cart'))).toEqual({});
  });

  it('queues in a list', async () => {
    expect(await redis.rpush(k('list'), 'b', 'c')).toBe(2);
    expect(await redis.lpush(k('list'), 'a', 'z')).toBe(4);
    expect(await redis.lrange(k('list'), 0, -1)).toEqual(['z', 'a', 'b', 'c']);
    expect(await redis.lrange(k('list'), -2, 100)).toEqual(['b', 'c']);
    expect(await redis.lpop(k('list'))).toBe('z');
    expect(await redis.lmove(k('list'), k('list2'), 'RIGHT', 'LEFT')).toBe('c');
    expect(await redis.lrem(k('list'), 0, 'a')).toBe(1);
    await redis.rpush(k('list'), 'd', 'e');
    await redis.ltrim(k('list'), 0, 1);
    expect(await redis.rpop(k('list'), 5)).toEqual(['d', 'b']);
    expect(await redis.lpop(k('list'))).toBeNull();
  });

  it('keeps sets and combines them', async () => {
    expect(await redis.sadd(k('s1'), 'a', 'b', 'c')).toBe(3);
    await redis.sadd(k('s2'), 'b', 'c', 'd');
    expect((await redis.sinter(k('s1'), k('s2'))).sort()).toEqual(['b', 'c']);
    expect((await redis.sunion(k('s1'), k('s2'))).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(await redis.sdiff(k('s1'), k('s2'))).toEqual(['a']);
    expect(await redis.smismember(k('s1'), 'a', 'x')).toEqual([1, 0]);
    expect(await redis.srem(k('s1'), 'a', 'x')).toBe(1);
    expect((await redis.spop(k('s1'), 9)).sort()).toEqual(['b', 'c']);
    expect(await redis.scard(k('s1'))).toBe(0);
  });

  it('orders a sorted set by score, then by member', async () => {
    expect(await redis.zadd(k('z'), 2, 'b', 1, 'c', 1, 'a')).toBe(3);
    expect(await redis.zrange(k('z'), '0', '-1', 'WITHSCORES')).toEqual(['a', '1', 'c', '1', 'b', '2']);
    expect(await redis.zrangebyscore(k('z'), '(1', '+inf')).toEqual(['b']);
    expect(await redis.zrevrange(k('z'), 0, 0)).toEqual(['b']);
    expect(await redis.zrangebyscore(k('z'), '-inf', '+inf', 'LIMIT', 1, 1)).toEqual(['c']);
    expect(await redis.zadd(k('z'), 'GT', 'CH', '0', 'b', '3', 'a')).toBe(1);
    expect(await redis.zincrby(k('z'), 0.5, 'c')).toBe('1.5');
    expect(await redis.zrank(k('z'), 'a')).toBe(2);
    expect(await redis.zscore(k('z'), 'none')).toBeNull();
    expect(await redis.zcount(k('z'), 2, 3)).toBe(2);
    expect(await redis.zremrangebyscore(k('z'), '-inf', 1.5)).toBe(1);
    expect(await redis.zpopmin(k('z'))).toEqual(['b', '2']);
    expect(await redis.zcard(k('z'))).toBe(1);
  });

  it('cuts a sorted set of equal scores by member', async () => {
    await redis.zadd(k('lex'), 0, 'b', 0, 'a', 0, 'd', 0, 'c');
    expect(await redis.zrangebylex(k('lex'), '-', '+')).toEqual(['a', 'b', 'c', 'd']);
    expect(await redis.zrangebylex(k('lex'), '(a', '[c')).toEqual(['b', 'c']);
    expect(await redis.zrangebylex(k('lex'), '(bb', '+', 'LIMIT', 0, 1)).toEqual(['c']);
    expect(await redis.zrevrangebylex(k('lex'), '(c', '-', 'LIMIT', 0, 2)).toEqual(['b', 'a']);
    expect(await redis.zrevrangebylex(k('lex'), '-', '+')).toEqual([]);
    await expect(redis.zrangebylex(k('lex'), 'a', 'b')).rejects.toThrow('not valid string range item');
  });

  it('scans keys by pattern and type', async () => {
    await redis.set(k('scan:[x]'), '1');
    await redis.hset(k('scan:h'), 'f', 'v');
    const scan = async (type?: string) => {
      const found: string[] = [];
      let cursor = '0';
      do {
        const [next, keys] =
          type !== undefined
            ? await redis.scan(cursor, 'MATCH', k('scan:*'), 'TYPE', type)
            : await redis.scan(cursor, 'MATCH', k(String.raw`scan:\[?\]`));
        found.push(...keys);
        cursor = next;
      } while (cursor !== '0');
      return found;
    };
    expect(await scan()).toEqual([k('scan:[x]')]);
    expect(await scan('hash')).toEqual([k('scan:h')]);
  });

  it('refuses a command for another type', async () => {
    await redis.set(k('plain'), '1');
    await expect(redis.hget(k('plain'), 'f')).rejects.toThrow(/^WRONGTYPE /);
    await expect(redis.call('NONSENSE')).rejects.toThrow(/^ERR unknown command/);
    await expect(redis.call('GET')).rejects.toThrow("ERR wrong number of arguments for 'get' command");
  });

  describe('transactions', () => {
    it('runs a transaction as one, and goes on after a command that failed', async () => {
      await redis.set(k('tx-word'), 'word');
      const results = await redis.multi().set(k('tx'), 1).incr(k('tx-word')).incr(k('tx')).exec();
      expect(results?.map(([error, result]) => error?.message.slice(0, 3) ?? result)).toEqual(['OK', 'ERR', 2]);
    });

    it('runs nothing when a command is refused while queueing', async () => {
      await expect(redis.multi().set(k('tx-none'), '1').call('NONSENSE').exec()).rejects.toThrow(/^EXECABORT/);
      expect(await redis.exists(k('tx-none'))).toBe(0);
    });

    it('aborts when a watched key has changed', async () => {
      const other = redis.duplicate();
      await redis.set(k('watched'), '1');
      await redis.watch(k('watched'));
      await other.set(k('watched'), '2');
      expect(await redis.multi().set(k('watched'), '3').exec()).toBeNull();
      expect(await redis.get(k('watched'))).toBe('2');

      await redis.watch(k('watched'));
      expect(await redis.multi().set(k('watched'), '3').exec()).toEqual([[null, 'OK']]);
      await other.quit();
    });
  });

  it('publishes to channels and patterns', async () => {
    const subscriber = redis.duplicate();
    expect(await subscriber.subscribe(k('news'))).toBe(1);
    expect(await subscriber.psubscribe(k('ne?s*'))).toBe(2);
    const message = once(subscriber, 'message');
    const patternMessage = once(subscriber, 'pmessage');
    expect(await redis.publish(k('news'), 'hello')).toBe(2);
    expect(await message).toEqual([k('news'), 'hello']);
    expect(await patternMessage).toEqual([k('ne?s*'), k('news'), 'hello']);
    await subscriber.unsubscribe(k('news'));
    expect(await redis.publish(k('news'), 'again')).toBe(1);
    await subscriber.quit();
  });

  describe('scripts', () => {
    it('limits a rate on the clock of the server', async () => {
      redis.defineCommand('takeToken', { numberOfKeys: 1, lua: TOKEN_BUCKET });
      const { takeToken } = redis as unknown as {
        takeToken: (...args: (string | number)[]) => Promise<[number, string]>;
      };
      const startedMs = Date.now();
      const answers: [number, string][] = [];
      for (let i = 0; i < 5; i += 1) answers.push(await takeToken.call(redis, k('bucket'), 3, 0.001, 1));
      expect(answers.map(([allowed]) => allowed)).toEqual([1, 1, 1, 0, 0]);
      const seen = Number(answers[4]?.[1]);
      expect(Math.abs(seen - startedMs)).toBeLessThan(60_000);
      expect(await redis.pttl(k('bucket'))).toBeGreaterThan(2_900_000);
    });

    it('converts values both ways', async () => {
      expect(
        await redis.eval(
          "return { 1, 2.9, 'text', { ok = 'FINE' }, false, KEYS[1], ARGV[2], 'lost'}",
          1,
          k('x'),
          'a',
          'b',
        ),
      ).toEqual([1, 2, 'text', 'FINE', null, k('x'), 'b', 'lost']);
      expect(await redis.eval('return { 1, nil, 3 }', 0)).toEqual([1]);
      expect(await redis.eval('return tostring(10 / 2) .. (2 ^ 40)', 0)).toBe('51099511627776');
      expect(await redis.eval('return tostring(1700000000 * 1000)', 0)).toBe('1700000000000');
      expect(await redis.eval("return redis.call('SET', KEYS[1], 1700000000 * 1000)", 1, k('ms'))).toBe('OK');
      expect(await redis.get(k('ms'))).toBe('1700000000000');
      expect(await redis.eval("return redis.call('GET', KEYS[1]) == false", 1, k('none'))).toBe(1);
    });

    it('reports errors and lets a script catch them', async () => {
      await redis.set(k('plain'), '1');
      await expect(redis.eval("return redis.call('HGET', KEYS[1], 'f')", 1, k('plain'))).rejects.toThrow(/^WRONGTYPE /);
      expect(await redis.eval("return redis.pcall('HGET', KEYS[1], 'f').err ~= nil", 1, k('plain'))).toBe(1);
      await expect(redis.eval("return redis.error_reply('CUSTOM no')", 0)).rejects.toThrow('CUSTOM no');
      await expect(redis.eval("error('thrown')", 0)).rejects.toThrow(/^ERR .*thrown/);
      await expect(redis.eval('forgotten = 1', 0)).rejects.toThrow(/readonly table/);
      await expect(redis.eval('return (', 0)).rejects.toThrow(/^ERR Error compiling script/);
    });

    it('remembers a loaded script by its hash', async () => {
      const sha = (await redis.script('LOAD', "return 'loaded'")) as string;
      expect(await redis.evalsha(sha, 0)).toBe('loaded');
      expect(await redis.script('EXISTS', sha, '0'.repeat(40))).toEqual([1, 0]);
      await expect(redis.evalsha('0'.repeat(40), 0)).rejects.toThrow(/^NOSCRIPT/);
    });
  });

  it('answers ten thousand pipelined commands in order', async () => {
    const pipeline = redis.pipeline();
    for (let i = 0; i < 10_000; i += 1) pipeline.set(k(`p${i % 100}`), i).get(k(`p${i % 100}`));
    const results = (await pipeline.exec()) ?? [];
    expect(results.filter((_, i) => i % 2 === 1).map(([, value]) => value)).toEqual(
      Array.from({ length: 10_000 }, (_, i) => String(i)),
    );
  });
}
