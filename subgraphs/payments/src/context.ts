import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { OrderId, Payment, PaymentId } from './domain/payment.ts';
import type { ShopId } from './domain/payout.ts';
import type { Transfer } from './domain/transfer.ts';
import type { ListedPayout, PaymentReads, ShopBalance } from './ports/payment-reads.ts';
import { maySee, maySeePayouts } from './use-cases/access.ts';
import type { Dependencies } from './use-cases/dependencies.ts';
import { recordedUntil } from './use-cases/run-payouts.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: PaymentReads;
  readonly loaders: Loaders;
}

/** Another's payment or shop is loaded as if there were none. */
export interface Loaders {
  readonly payment: Loader<PaymentId, Payment>;
  readonly paymentOfOrder: Loader<OrderId, Payment>;
  readonly payouts: (page: Page) => Loader<ShopId, readonly ListedPayout[]>;
  readonly payoutCount: Loader<ShopId, number>;
  readonly transfers: (page: Page) => Loader<ShopId, readonly Transfer[]>;
  readonly transferCount: Loader<ShopId, number>;
  readonly balances: Loader<ShopId, readonly ShopBalance[]>;
}

export const COUNT_LIMIT = 10_000;

export function createLoaders(reads: PaymentReads, viewer: Viewer, dependencies: Dependencies): Loaders {
  const visible = (payments: readonly Payment[]): Payment[] => payments.filter((payment) => maySee(viewer, payment));
  /** Of shops that the viewer may see: each has an entry, if an empty one. */
  const ofShops = <Row>(
    load: (shopIds: readonly ShopId[]) => Promise<readonly Row[]>,
    shopOf: (row: Row) => ShopId,
  ): Loader<ShopId, readonly Row[]> =>
    createLoader(async (ids) => {
      const seen = ids.filter((id) => maySeePayouts(viewer, id));
      if (seen.length === 0) return new Map<ShopId, readonly Row[]>();
      const rows = Map.groupBy(await load(seen), shopOf);
      return new Map<ShopId, readonly Row[]>(seen.map((id) => [id, rows.get(id) ?? []]));
    });
  return {
    payment: createLoader(async (ids) => byKey(visible(await reads.payments(ids)), ({ id }) => id)),
    paymentOfOrder: createLoader(async (ids) =>
      byKey(visible(await reads.paymentsOfOrders(ids)), ({ orderId }) => orderId),
    ),
    payouts: loaderPer((page) =>
      ofShops(
        (shopIds) => reads.payouts(shopIds, page),
        ({ shopId }) => shopId,
      ),
    ),
    payoutCount: createLoader((shopIds) => reads.countPayouts(shopIds, COUNT_LIMIT)),
    transfers: loaderPer((page) =>
      ofShops(
        (shopIds) => reads.transfers(shopIds, page),
        ({ shopId }) => shopId,
      ),
    ),
    transferCount: createLoader((shopIds) => reads.countTransfers(shopIds, COUNT_LIMIT)),
    balances: ofShops(
      (shopIds) => reads.balances(shopIds, recordedUntil(dependencies)),
      ({ shopId }) => shopId,
    ),
  };
}
