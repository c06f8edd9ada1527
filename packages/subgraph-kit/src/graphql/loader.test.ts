import { describe, expect, it } from '@jest/globals';
import { byKey, createLoader, loaderPer } from './loader.ts';

describe('a loader', () => {
  it('asks the store once for fifty keys, each of them once', async () => {
    const calls: (readonly number[])[] = [];
    const loader = createLoader((keys: readonly number[]) => {
      calls.push(keys);
      return Promise.resolve(byKey(keys, (key) => key));
    });
    const keys = Array.from({ length: 50 }, (_, index) => index);
    const values = await Promise.all([...keys, ...keys].map((key) => loader.load(key)));
    expect(values).toEqual([...keys, ...keys]);
    expect(calls).toEqual([keys]);
  });

  it('answers undefined for what does not exist', async () => {
    const loader = createLoader(() => Promise.resolve(new Map<string, string>()));
    expect(await loader.load('nobody')).toBeUndefined();
  });

  it('hands a failure of the store to everyone who waits', async () => {
    const loader = createLoader(() => Promise.reject(new Error('gone')));
    const settled = await Promise.allSettled([loader.load(1), loader.load(2)]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

it('there is one loader for each way to ask', async () => {
  const asked: string[] = [];
  const pageOf = loaderPer((page: { size: number | bigint } | undefined) =>
    createLoader((keys: readonly string[]) => {
      asked.push(`${page?.size} of ${keys.join(' ')}`);
      return Promise.resolve(byKey(keys, (key) => key));
    }),
  );
  await Promise.all([
    pageOf({ size: 1 }).load('a'),
    pageOf({ size: 1 }).load('b'),
    pageOf({ size: 2 }).load('a'),
    pageOf({ size: 2n ** 60n }).load('a'),
    pageOf({ size: 2n ** 60n }).load('b'),
    pageOf(undefined).load('a'),
    pageOf(undefined).load('b'),
  ]);
  expect(asked).toEqual(['1 of a b', '2 of a', `${2n ** 60n} of a b`, 'undefined of a b']);
});
