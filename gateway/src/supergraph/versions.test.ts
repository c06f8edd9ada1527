import { expect, it } from '@jest/globals';
import { hashOf, type SupergraphVersion } from './version.ts';
import { createVersions } from './versions.ts';

/** Versions that only say their text; `bad` is never fit. */
async function versionsOf(first: string) {
  const stopped: string[] = [];
  const versions = await createVersions(first, (sdl): Promise<SupergraphVersion> => {
    if (sdl.startsWith('bad')) return Promise.reject(new Error(sdl));
    const version: Partial<SupergraphVersion> = {
      hash: hashOf(sdl),
      answer: () => Promise.resolve({ data: { sdl } }),
      stop: () => {
        stopped.push(sdl);
        return Promise.resolve();
      },
    };
    return Promise.resolve(version as SupergraphVersion);
  });
  const ask = () => versions.run(async ({ answer }) => (await answer({}, {} as never)).data?.sdl);
  return { versions, stopped, ask };
}

it('serves the new version from the next request on', async () => {
  const { versions, ask } = await versionsOf('one');
  expect(await ask()).toBe('one');
  expect(await versions.replace('two')).toEqual({ kind: 'replaced', hash: hashOf('two') });
  expect(await ask()).toBe('two');
});

it('lets a request end on the version that it began on, and only then stops that', async () => {
  const { versions, stopped } = await versionsOf('one');
  const { promise, resolve } = Promise.withResolvers<string>();
  const long = versions.run(
    async ({ answer }) => `${await promise} ${String((await answer({}, {} as never)).data?.sdl)}`,
  );
  await versions.replace('two');
  expect(stopped).toEqual([]);
  resolve('on');
  expect(await long).toBe('on one');
  expect(stopped).toEqual(['one']);
  await versions.stop();
  expect(stopped).toEqual(['one', 'two']);
});

it('keeps what serves when the next one is not fit', async () => {
  const { versions, stopped, ask } = await versionsOf('one');
  expect(await versions.replace('bad one')).toMatchObject({ kind: 'refused', error: new Error('bad one') });
  expect([await ask(), stopped]).toEqual(['one', []]);
});

it('builds nothing for the text that it serves already', async () => {
  const { versions } = await versionsOf('one');
  expect(await versions.replace('one')).toEqual({ kind: 'unchanged' });
});

it('takes one after the other when several come at once', async () => {
  const { versions, stopped, ask } = await versionsOf('one');
  await Promise.all(['two', 'bad', 'three'].map((sdl) => versions.replace(sdl)));
  expect([await ask(), stopped]).toEqual(['three', ['one', 'two']]);
});

it('does not start without a fit version', async () => {
  await expect(versionsOf('bad')).rejects.toThrow('bad');
});
