import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { describe, expect, it, jest } from '@jest/globals';
import { createLoaders } from './context.ts';
import type { Setting } from './domain/setting.ts';
import type { SettingStore } from './ports/setting-store.ts';

const [ME, OTHER] = [predictableId('usr', 1), predictableId('usr', 2)];
const setting = (number: number, ownerId = ME): Setting => ({
  id: predictableId('set', number),
  ownerId,
  title: 'First',
  version: 1,
  createdAt: new Date(0),
});

function loadersOver(...settings: Setting[]) {
  const findMany = jest
    .fn<SettingStore['findMany']>()
    .mockResolvedValue(new Map(settings.map((each) => [each.id, each])));
  return { loaders: createLoaders({ findMany }, viewer({ subject: ME })), findMany };
}

describe('the loaders of a request', () => {
  it('read what 50 references name in one go', async () => {
    const settings = Array.from({ length: 50 }, (_each, index) => setting(index));
    const { loaders, findMany } = loadersOver(...settings);
    expect(await Promise.all(settings.map(({ id }) => loaders.setting.load(id)))).toEqual(settings);
    expect(findMany).toHaveBeenCalledTimes(1);
  });

  it("take another's setting for none", async () => {
    const { loaders } = loadersOver(setting(1, OTHER));
    expect(await loaders.setting.load(setting(1).id)).toBeUndefined();
  });
});
