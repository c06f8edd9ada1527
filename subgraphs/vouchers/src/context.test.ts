import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { describe, expect, it, jest } from '@jest/globals';
import { createLoaders } from './context.ts';
import type { Voucher } from './domain/voucher.ts';
import type { VoucherStore } from './ports/voucher-store.ts';

const [ME, OTHER] = [predictableId('usr', 1), predictableId('usr', 2)];
const voucher = (number: number, ownerId = ME): Voucher => ({
  id: predictableId('vch', number),
  ownerId,
  title: 'First',
  version: 1,
  createdAt: new Date(0),
});

function loadersOver(...vouchers: Voucher[]) {
  const findMany = jest
    .fn<VoucherStore['findMany']>()
    .mockResolvedValue(new Map(vouchers.map((each) => [each.id, each])));
  return { loaders: createLoaders({ findMany }, viewer({ subject: ME })), findMany };
}

describe('the loaders of a request', () => {
  it('read what 50 references name in one go', async () => {
    const vouchers = Array.from({ length: 50 }, (_each, index) => voucher(index));
    const { loaders, findMany } = loadersOver(...vouchers);
    expect(await Promise.all(vouchers.map(({ id }) => loaders.voucher.load(id)))).toEqual(vouchers);
    expect(findMany).toHaveBeenCalledTimes(1);
  });

  it("take another's voucher for none", async () => {
    const { loaders } = loadersOver(voucher(1, OTHER));
    expect(await loaders.voucher.load(voucher(1).id)).toBeUndefined();
  });
});
