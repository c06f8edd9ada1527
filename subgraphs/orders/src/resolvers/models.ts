import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { Order, OrderLine, ShopId, ShopOrder, VariantId } from '../domain/order.ts';
import type { Refund } from '../domain/refund.ts';
import type { Saga, SagaJournalEntry } from '../ports/order-store.ts';

export type OrderModel = Order;
export type OrderLineModel = OrderLine;
export type ShopOrderModel = ShopOrder;
export type OrderRefundModel = Refund;
export type OrderEventModel = SagaJournalEntry;
export type OrderCheckoutModel = Saga;
export type OrderConnectionModel = Connection<Order>;

export interface ShopModel {
  readonly id: ShopId;
}

export interface ProductVariantModel {
  readonly id: VariantId;
}

export interface UserModel {
  readonly id: string;
}
