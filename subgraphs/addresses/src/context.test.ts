import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { describe, expect, it, jest } from '@jest/globals';
import { createLoaders } from './context.ts';
import type { Address } from './domain/address.ts';
import type { AddressStore } from './ports/address-store.ts';

const [ME, OTHER] = [predictableId('usr', 1), predictableId('usr', 2)];
const address = (number: number, ownerId = ME): Address => ({
  id: predictableId('adr', number),
  ownerId,
  title: 'First',
  version: 1,
  createdAt: new Date(0),
});

function loadersOver(...addresses: Address[]) {
  const findMany = jest
    .fn<AddressStore['findMany']>()
    .mockResolvedValue(new Map(addresses.map((each) => [each.id, each])));
  return { loaders: createLoaders({ findMany }, viewer({ subject: ME })), findMany };
}

describe('the loaders of a request', () => {
  it('read what 50 references name in one go', async () => {
    const addresses = Array.from({ length: 50 }, (_each, index) => address(index));
    const { loaders, findMany } = loadersOver(...addresses);
    expect(await Promise.all(addresses.map(({ id }) => loaders.address.load(id)))).toEqual(addresses);
    expect(findMany).toHaveBeenCalledTimes(1);
  });

  it("take another's address for none", async () => {
    const { loaders } = loadersOver(address(1, OTHER));
    expect(await loaders.address.load(address(1).id)).toBeUndefined();
  });
});
