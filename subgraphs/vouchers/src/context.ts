import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
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
  /** The same page of the redemptions of many vouchers. */
  readonly redemptions: (page: Page) => Loader<VoucherId, readonly Redemption[]>;
}

export function createLoaders(reads: VoucherReads, viewer: Viewer): Loaders {
  const managed = (vouchers: readonly Voucher[]) => vouchers.filter((voucher) => mayManage(viewer, voucher));
  return {
    voucher: createLoader(async (ids) => byKey(managed(await reads.vouchers(ids)), ({ id }) => id)),
    voucherByCode: createLoader(async (codes) => byKey(managed(await reads.vouchersByCode(codes)), ({ code }) => code)),
    onCart: createLoader(async (cartIds) =>
      byKey(await reads.onCarts(cartIds, ownerOf(viewer)), ({ cartId }) => cartId),
    ),
    ofShop: perPage((page) => async (ids: readonly ShopId[]) => {
      const vouchers = await reads.vouchersOfShops(ids, page);
      return new Map(ids.map((id) => [id, vouchers.filter(({ shopId }) => shopId === id)] as const));
    }),
    redemptions: perPage(
      (page) => async (ids: readonly VoucherId[]) =>
        Map.groupBy(await reads.redemptions(ids, page), ({ voucherId }) => voucherId),
    ),
  };
}

/** One loader for all that ask for the same page. */
function perPage<Key, Value>(load: (page: Page) => (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>) {
  const loaders = new Map<string, Loader<Key, Value>>();
  return (page: Page): Loader<Key, Value> => {
    const name = JSON.stringify([page.direction, page.size, page.from]);
    const loader = loaders.get(name) ?? createLoader(load(page));
    loaders.set(name, loader);
    return loader;
  };
}
