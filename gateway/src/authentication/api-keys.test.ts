import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { AppError } from '@agora/subgraph-kit/errors';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { describe, expect, it } from '@jest/globals';
import { authenticationConfig } from '../config/authentication-config.ts';
import { createApiKeys } from './api-keys.ts';

const KEY = 'agk_abc_0123456789';
const { apiKeys: CONFIG } = authenticationConfig.parse({
  apiKeys: { pattern: '^(agk_[a-z]+)_\\w{10}$', lookUp: { subgraph: 'auth', query: '{ grant }' } },
});
const REFUSED = { code: 'UNAUTHENTICATED', message: 'The API key is not valid.' };
const granted = { key: 'key_1', partner: 'ptn_1', scopes: ['orders:read'] };

function keysOf(answer: (digest: unknown) => Promise<object | null>) {
  const asked: object[] = [];
  const clock = createFakeClock();
  if (CONFIG === undefined) throw new Error('there is no configuration');
  const keys = createApiKeys(
    CONFIG,
    async (_query, variables) => {
      asked.push(variables);
      return { grant: await answer(variables.digest) };
    },
    clock,
  );
  const identify = async (key: string | undefined, { ip = '192.0.2.7', url = '/graphql', headers = {} } = {}) =>
    keys.identify({ headers: { 'x-api-key': key, ...headers }, url } as unknown as IncomingMessage, ip);
  return { keys, identify, asked, clock };
}
const always = (grant: object | null) => keysOf(() => Promise.resolve(grant));

describe('an API key', () => {
  it('becomes a partner with the scopes of the key, which is asked for by its digest alone', async () => {
    const quota = { requests: 1, cost: 2, windowSeconds: 3 };
    const { identify, asked } = always({ ...granted, quota, operations: ['Stock'], ranges: null });
    expect(await identify(KEY)).toEqual({
      viewer: { partnerId: 'ptn_1', roles: ['partner'], scopes: ['orders:read'], shopIds: [] },
      grant: { key: 'key_1', partner: 'ptn_1', quota, operations: ['Stock'] },
    });
    expect(asked).toEqual([{ prefix: 'agk_abc', digest: createHash('sha256').update(KEY).digest('hex') }]);
  });

  it('is looked up once by many at once, also one that opens nothing', async () => {
    for (const grant of [granted, null]) {
      const { identify, asked } = always(grant);
      await Promise.allSettled(Array.from({ length: 20 }, () => identify(KEY)));
      expect(asked).toHaveLength(1);
    }
  });

  it('is not looked up when it cannot be one', async () => {
    const { identify, asked } = always(granted);
    for (const key of ['', 'sk_live_1', `${KEY}0`, `agk_${'a'.repeat(1_000)}_0123456789`, `${KEY}, ${KEY}`]) {
      await expect(identify(key)).rejects.toMatchObject(REFUSED);
    }
    expect(asked).toEqual([]);
  });

  it('is good until it expires, however fresh the answer', async () => {
    const { identify, clock } = keysOf(() =>
      Promise.resolve({ ...granted, expiresAt: new Date(clock.now().getTime() + 1_000).toISOString() }),
    );
    await identify(KEY);
    clock.advance(1_000);
    await expect(identify(KEY)).rejects.toMatchObject(REFUSED);
  });

  it('is good from addresses in both lists alone, and refused elsewhere in the same words', async () => {
    const { identify } = always({ ...granted, ranges: ['192.0.2.0/24'], partnerRanges: ['192.0.2.7', '10.0.0.0/8'] });
    await identify(KEY);
    for (const ip of ['192.0.2.8', '10.0.0.1', '::1', '']) {
      await expect(identify(KEY, { ip })).rejects.toMatchObject(REFUSED);
    }
  });

  it('is refused beside an access token, and in an address', async () => {
    const { identify, asked } = always(granted);
    const both = identify(KEY, { headers: { authorization: 'Bearer a.b.c' } });
    await expect(both).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    for (const url of [`/graphql?X-API-Key=${KEY}`, `/graphql?query=%7Ba%7D&k=${KEY}`]) {
      await expect(identify(undefined, { url })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    }
    expect(asked).toEqual([]);
  });

  it.each([
    ['key', 'key_1'],
    ['partner', 'ptn_1'],
  ] as const)('is asked for anew once what is known of its %s is void', async (of, id) => {
    let grant: object | null = granted;
    const { identify, keys } = keysOf(() => Promise.resolve(grant));
    await identify(KEY);
    grant = null;
    keys.forget(of, 'another');
    await identify(KEY);
    keys.forget(of, id);
    await expect(identify(KEY)).rejects.toMatchObject(REFUSED);
  });

  it('is not kept as an answer from before it was revoked', async () => {
    const answers = [Promise.withResolvers<object | null>(), Promise.withResolvers<object | null>()];
    let asked = 0;
    const { identify, keys } = keysOf(() => answers[asked++]?.promise ?? Promise.resolve(null));
    const early = identify(KEY);
    await Promise.resolve();
    keys.forget('key', 'key_1');
    const late = identify(KEY);
    answers[0]?.resolve(granted);
    answers[1]?.resolve(null);
    await early;
    await expect(late).rejects.toMatchObject(REFUSED);
  });

  it('is asked for again after nobody has answered, and that is no fault of the key', async () => {
    let isDown = true;
    const down = new AppError('SUBGRAPH_UNAVAILABLE', 'down');
    const { identify } = keysOf(() => (isDown ? Promise.reject(down) : Promise.resolve(granted)));
    await expect(identify(KEY)).rejects.toBe(down);
    isDown = false;
    expect((await identify(KEY))?.grant?.key).toBe('key_1');
  });

  it('that somebody makes up takes a bounded number of look-ups at once', async () => {
    const gate = Promise.withResolvers<null>();
    const { identify, asked } = keysOf(() => gate.promise);
    const all = Promise.allSettled(Array.from({ length: 80 }, (_, each) => identify(`agk_abc_${1e9 + each}`)));
    await Promise.resolve();
    gate.resolve(null);
    const codes = (await all).map((result) => (result.status === 'rejected' ? (result.reason as AppError).code : ''));
    expect(asked).toHaveLength(50);
    expect(codes.filter((code) => code === 'OVERLOADED')).toHaveLength(30);
  });
});
