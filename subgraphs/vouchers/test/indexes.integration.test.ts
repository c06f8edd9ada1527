import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import { predictableId } from '@agora/testkit/predictable-ids';
import { unservedBy } from '@agora/testkit/uses-index';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresVoucherReads } from '../src/adapters/postgres-voucher-reads.ts';
import type { VoucherFilter, VoucherReads } from '../src/ports/voucher-reads.ts';
import { SHOP, startVouchers, type VouchersUnderTest } from './vouchers-under-test.ts';

let vouchers: VouchersUnderTest;
beforeAll(async () => {
  vouchers = await startVouchers();
}, 60_000);
afterAll(() => vouchers.stop(), 60_000);

const unserved = (read: (reads: VoucherReads) => Promise<unknown>) =>
  unservedBy(vouchers.subgraph.running, (postgres) => read(createPostgresVoucherReads(postgres)));

const VOUCHER = predictableId('vch', 1);
const SERVED = { scans: [], sorts: [] };
const PAGES = [{ first: 20 }, { last: 20 }].map(parsePage);
const FILTERS: readonly (readonly [string, VoucherFilter])[] = [
  ['no filter', {}],
  ['shop', { shopId: SHOP }],
  ['activity', { isActive: true }],
  ['shop and activity', { shopId: SHOP, isActive: false }],
];

describe('an index serves vouchers', () => {
  it.each(FILTERS)('by %s, in their order from both ends, and counted', async (_what, filter) => {
    for (const page of PAGES) expect(await unserved((reads) => reads.list(filter, page))).toEqual(SERVED);
    expect(await unserved((reads) => reads.count(filter, 100))).toEqual(SERVED);
  });

  it('of shops, with their redemptions and how many there are', async () => {
    for (const page of PAGES) {
      expect(await unserved((reads) => reads.vouchersOfShops([SHOP], page))).toEqual(SERVED);
      expect(await unserved((reads) => reads.redemptions([VOUCHER], page))).toEqual(SERVED);
    }
    expect((await unserved((reads) => reads.countOfShops([SHOP], 100))).scans).toEqual([]);
    expect((await unserved((reads) => reads.countRedemptions([VOUCHER], 100))).scans).toEqual([]);
  });

  it('by code, on carts, and by who has used them', async () => {
    const customer = predictableId('usr', 1);
    for (const read of [
      (reads: VoucherReads) => reads.vouchersByCode(['SPRING']),
      (reads: VoucherReads) => reads.onCarts([predictableId('crt', 1)], customer),
      (reads: VoucherReads) => reads.usesOf(VOUCHER, customer),
    ]) {
      expect((await unserved(read)).scans).toEqual([]);
    }
  });
});
