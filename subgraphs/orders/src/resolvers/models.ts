import type { Connection } from '@agora/subgraph-kit/graphql/pagination';
import type { Money } from '@agora/subgraph-kit/money';
import type {
  Fulfilment,
  Order,
  OrderAddress,
  OrderLine,
  OrderShipping,
  ShopId,
  ShopOrder,
  VariantId,
} from '../domain/order.ts';
import type { PricedShop } from '../domain/pricing.ts';
import type { Refund } from '../domain/refund.ts';
import type { ShippingMethod, ShippingPrice } from '../domain/shipping-method.ts';
import type { OrderReturn, ReturnLine } from '../domain/return.ts';
import type { OrderFilter } from '../ports/order-reads.ts';
import type { Saga, SagaJournalEntry, ToldEvent } from '../ports/order-store.ts';
import type { QuotedCart, QuotedMethod } from '../use-cases/quote-cart.ts';
import type { PricedOrder } from '../domain/place-order.ts';

export type OrderModel = Order;
export type OrderLineModel = OrderLine;
export type QuotedShopOrderModel = PricedShop;
export type QuotedShippingMethodModel = QuotedMethod;
export type ShippingMethodModel = ShippingMethod;
export type ShippingPriceModel = ShippingPrice;

export interface CheckoutQuoteModel extends QuotedCart {
  /** Absent where it cannot be told what the cart costs. */
  readonly priced?: PricedOrder;
}

export type OrderAddressModel = OrderAddress;
export type OrderShippingModel = OrderShipping;

export interface TaxAmountModel {
  readonly ratePercent: string;
  readonly basisPoints: number;
  readonly amount: Money;
  readonly isIncluded: boolean;
}

export interface ShopOrderModel extends ShopOrder {
  readonly order: Order;
}

export type OrderRefundModel = Refund;
export type OrderReturnModel = OrderReturn;
export type OrderReturnLineModel = ReturnLine;
export type OrderEventModel = ToldEvent;
export type OrderCheckoutModel = Saga;
export type OrderCheckoutStepModel = SagaJournalEntry;

export interface ShopOrderConnectionModel extends Connection<ShopOrderModel> {
  readonly shopId: ShopId;
  readonly fulfilment: Fulfilment | undefined;
}

export interface OrderConnectionModel extends Connection<Order> {
  readonly filter: OrderFilter;
}

export interface ShopModel {
  readonly id: ShopId;
}

export interface ProductVariantModel {
  readonly id: VariantId;
}

export interface UserModel {
  readonly id: string;
}
