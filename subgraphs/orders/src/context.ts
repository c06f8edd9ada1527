import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Order, OrderId, ShopOrder, ShopOrderId } from './domain/order.ts';
import type { Refund } from './domain/refund.ts';
import type { OrderReads } from './ports/order-reads.ts';
import type { Saga, SagaJournalEntry } from './ports/order-store.ts';
import { maySeeOrdersOf } from './use-cases/access.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: OrderReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  /** Orders that the viewer may see: another's is as good as none. */
  readonly order: Loader<OrderId, Order>;
  /** Parts of such orders. */
  readonly shopOrder: Loader<ShopOrderId, ShopOrder & { readonly order: Order }>;
  readonly refunds: Loader<OrderId, readonly Refund[]>;
  readonly saga: Loader<OrderId, Saga>;
  readonly journal: Loader<OrderId, readonly SagaJournalEntry[]>;
}

export function createLoaders(reads: OrderReads, viewer: Viewer): Loaders {
  return {
    order: createLoader(async (ids) =>
      byKey(
        (await reads.orders(ids)).filter(({ customerId }) => maySeeOrdersOf(viewer, customerId)),
        ({ id }) => id,
      ),
    ),
    shopOrder: createLoader(async (ids) => {
      const visible = (await reads.ordersOf(ids)).filter(({ customerId }) => maySeeOrdersOf(viewer, customerId));
      return byKey(
        visible.flatMap((order) => order.shopOrders.map((shopOrder) => ({ ...shopOrder, order }))),
        ({ id }) => id,
      );
    }),
    refunds: createLoader(async (ids) => Map.groupBy(await reads.refunds(ids), ({ orderId }) => orderId)),
    saga: createLoader(async (ids) => byKey(await reads.sagas(ids), ({ orderId }) => orderId)),
    journal: createLoader(async (ids) => Map.groupBy(await reads.journals(ids), ({ orderId }) => orderId)),
  };
}
