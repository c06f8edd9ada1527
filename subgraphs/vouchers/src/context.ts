import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import { ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { ShopId, Voucher, VoucherId } from './domain/voucher.ts';
import type { Redemption, VoucherOnCart, VoucherReads } from './ports/voucher-reads.ts';
import { mayManage } from './use-cases/access.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: VoucherReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  /** Those that the viewer looks after: others are as good as none. */
  readonly voucher: Loader<VoucherId, Voucher>;
  /** As `voucher`, by code in upper case. */
  readonly voucherByCode: Loader<string, Voucher>;
  /** What is on a cart, as it is for the viewer. */
  readonly onCart: Loader<string, VoucherOnCart>;
  /** The same page of the vouchers of many shops. */
  readonly ofShop: (page: Page) => Loader<ShopId, readonly Voucher[]>;
  readonly countOfShop: Loader<ShopId, number>;
  /** The same page of the redemptions of many vouchers. */
  readonly redemptions: (page: Page) => Loader<VoucherId, readonly Redemption[]>;
  readonly countOfRedemptions: Loader<VoucherId, number>;
}

export const COUNT_LIMIT = 10_000;

export function createLoaders(reads: VoucherReads, viewer: Viewer): Loaders {
  const managed = (vouchers: readonly Voucher[]) => vouchers.filter((voucher) => mayManage(viewer, voucher));
  return {
    voucher: createLoader(async (ids) => byKey(managed(await reads.vouchers(ids)), ({ id }) => id)),
    voucherByCode: createLoader(async (codes) => byKey(managed(await reads.vouchersByCode(codes)), ({ code }) => code)),
    onCart: createLoader(async (cartIds) =>
      byKey(await reads.onCarts(cartIds, ownerOf(viewer)), ({ cartId }) => cartId),
    ),
    ofShop: loaderPer((page) =>
      createLoader(async (ids) => {
        const vouchers = await reads.vouchersOfShops(ids, page);
        return new Map(ids.map((id) => [id, vouchers.filter(({ shopId }) => shopId === id)] as const));
      }),
    ),
    countOfShop: createLoader((ids) => reads.countOfShops(ids, COUNT_LIMIT)),
    redemptions: loaderPer((page) =>
      createLoader(async (ids) => Map.groupBy(await reads.redemptions(ids, page), ({ voucherId }) => voucherId)),
    ),
    countOfRedemptions: createLoader((ids) => reads.countRedemptions(ids, COUNT_LIMIT)),
  };
}
