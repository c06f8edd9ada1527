import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import { byKey, createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Fulfilment, Order, OrderId, ShopId, ShopOrder, ShopOrderId } from './domain/order.ts';
import type { Refund } from './domain/refund.ts';
import type { OrderReturn, ReturnId } from './domain/return.ts';
import type { OrderReads } from './ports/order-reads.ts';
import type { Saga, SagaJournalEntry, ToldEvent } from './ports/order-store.ts';
import { mayFulfil, maySeeOrdersOf } from './use-cases/access.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: OrderReads;
  readonly loaders: Loaders;
}

interface ShopOrdersAsked {
  readonly page: Page;
  /** Those in any state when absent. */
  readonly fulfilment?: Fulfilment | undefined;
}

interface PartOfOrder extends ShopOrder {
  readonly order: Order;
}

export interface Loaders {
  /** Orders that the viewer may see: another's is as good as none. */
  readonly order: Loader<OrderId, Order>;
  /** Parts of such orders, and those of shops that the viewer works for. */
  readonly shopOrder: Loader<ShopOrderId, PartOfOrder>;
  /** Parts of shops that the viewer works for. */
  readonly ofShop: (asked: ShopOrdersAsked) => Loader<ShopId, readonly PartOfOrder[]>;
  /** How many of them there are. */
  readonly countOfShop: (fulfilment: Fulfilment | undefined) => Loader<ShopId, number>;
  /** Of orders and parts that were loaded. */
  readonly returns: Loader<OrderId, readonly OrderReturn[]>;
  /** Of parts that the viewer may see. */
  readonly returnById: Loader<ReturnId, OrderReturn>;
  readonly timeline: Loader<OrderId, readonly ToldEvent[]>;
  readonly refunds: Loader<OrderId, readonly Refund[]>;
  readonly saga: Loader<OrderId, Saga>;
  readonly journal: Loader<OrderId, readonly SagaJournalEntry[]>;
}

export const COUNT_LIMIT = 10_000;

export function createLoaders(reads: OrderReads, viewer: Viewer): Loaders {
  return {
    order: createLoader(async (ids) =>
      byKey(
        (await reads.orders(ids)).filter(({ customerId }) => maySeeOrdersOf(viewer, customerId)),
        ({ id }) => id,
      ),
    ),
    shopOrder: createLoader(async (ids) => {
      const parts = (await reads.ordersOf(ids)).flatMap(partsOf);
      return byKey(
        parts.filter((part) => maySeePart(viewer, part)),
        ({ id }) => id,
      );
    }),
    // Each shop that the viewer works for has an entry, if an empty one.
    ofShop: loaderPer(({ page, fulfilment }) =>
      createLoader(async (ids) => {
        const own = ids.filter((id) => mayFulfil(viewer, id));
        if (own.length === 0) return new Map<ShopId, readonly PartOfOrder[]>();
        const rows = Map.groupBy(await reads.ofShops(own, fulfilment, page), ({ shopId }) => shopId);
        return new Map(
          own.map((id) => [
            id,
            (rows.get(id) ?? []).flatMap(({ shopOrderId, order }) =>
              partsOf(order).filter((part) => part.id === shopOrderId),
            ),
          ]),
        );
      }),
    ),
    countOfShop: loaderPer((fulfilment) => createLoader((ids) => reads.countOfShops(ids, fulfilment, COUNT_LIMIT))),
    returns: createLoader(async (ids) => Map.groupBy(await reads.returns(ids), ({ orderId }) => orderId)),
    returnById: createLoader(async (ids) => {
      const returns = await reads.returnsById(ids);
      const parts = byKey(
        (await reads.ordersOf(returns.map(({ shopOrderId }) => shopOrderId))).flatMap(partsOf),
        ({ id }) => id,
      );
      return byKey(
        returns.filter(({ shopOrderId }) => {
          const part = parts.get(shopOrderId);
          return part !== undefined && maySeePart(viewer, part);
        }),
        ({ id }) => id,
      );
    }),
    timeline: createLoader(async (ids) => Map.groupBy(await reads.timelines(ids), ({ orderId }) => orderId)),
    refunds: createLoader(async (ids) => Map.groupBy(await reads.refunds(ids), ({ orderId }) => orderId)),
    saga: createLoader(async (ids) => byKey(await reads.sagas(ids), ({ orderId }) => orderId)),
    journal: createLoader(async (ids) => Map.groupBy(await reads.journals(ids), ({ orderId }) => orderId)),
  };
}

const partsOf = (order: Order): PartOfOrder[] => order.shopOrders.map((shopOrder) => ({ ...shopOrder, order }));

const maySeePart = (viewer: Viewer, { shopId, order }: PartOfOrder): boolean =>
  maySeeOrdersOf(viewer, order.customerId) || mayFulfil(viewer, shopId);
