// Generated from schema.graphql by scripts/codegen.ts. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyModel } from '@agora/subgraph-kit/money';
import type { OrderModel, OrderLineModel, QuotedShopOrderModel, QuotedShippingMethodModel, ShippingMethodModel, ShippingPriceModel, CheckoutQuoteModel, OrderAddressModel, OrderShippingModel, TaxAmountModel, ShopOrderModel, OrderRefundModel, OrderReturnModel, OrderReturnLineModel, OrderEventModel, OrderCheckoutModel, OrderCheckoutStepModel, ShopOrderConnectionModel, OrderConnectionModel, ShopModel, ProductVariantModel, UserModel } from '../resolvers/models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, as ISO 8601: `2026-01-31T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date; }
  /** A whole number of up to 64 bits, as a string, because JSON numbers lose precision beyond 2^53. */
  BigInt: { input: bigint; output: bigint; }
  /** A decimal number as a string: `12.50`. */
  Decimal: { input: string; output: string; }
  /** A currency by its ISO 4217 code: `EUR`. */
  CurrencyCode: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount in the currency's main unit, for display: `12.50`. */
  readonly amount: Scalars['Decimal']['output'];
  /** The amount in the currency's minor unit, for arithmetic: `1250`. */
  readonly minorUnits: Scalars['BigInt']['output'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money that a caller names. */
export type MoneyInput = {
  /** The amount in the currency's minor unit: `1250` for 12.50 EUR. */
  readonly minorUnits: Scalars['BigInt']['input'];
  /** The currency. */
  readonly currency: Scalars['CurrencyCode']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries come before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; absent on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last entry; absent on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Why a mutation refused what it was asked. Nothing has changed. */
export type UserError = {
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The order with this id; null when the caller has none such. */
  readonly order?: Maybe<Order>;
  /** The caller's order with this reference of their own; null when there is none. */
  readonly orderByReference?: Maybe<Order>;
  /** The shop's part of an order with this id; null when the caller has none such. */
  readonly shopOrder?: Maybe<ShopOrder>;
  /** All orders, the newest first. */
  readonly orders?: Maybe<OrderConnection>;
  /** Orders that wait for a person: it is not known how they go on, or money was not given back. The newest first. */
  readonly ordersNeedingAttention?: Maybe<OrderConnection>;
  /** What the caller's cart costs now, with discounts, taxes and shipping: what `checkout` compares. */
  readonly checkoutQuote?: Maybe<CheckoutQuote>;
  /** The ways to have things sent to a country, by their codes; at most 100. */
  readonly shippingMethods?: Maybe<ReadonlyArray<ShippingMethod>>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderByReferenceArgs = {
  reference: Scalars['String']['input'];
};


export type QueryShopOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  where?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrdersNeedingAttentionArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckoutQuoteArgs = {
  input: CheckoutQuoteInput;
};


export type QueryShippingMethodsArgs = {
  country: Scalars['String']['input'];
  currency: Scalars['CurrencyCode']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Orders what is in a cart. The answer is the pending order; follow it until it is confirmed or cancelled. */
  readonly checkout: CheckoutPayload;
  /**
   * Cancels an order of which nothing was sent: by its customer, or by support. What was paid is given back, and the stock and
   * the use of a voucher with it. An order that is still being placed is cancelled once all of that is undone. One that needs
   * attention is given up by support: what was taken or set aside for it goes back.
   */
  readonly cancelOrder: CancelOrderPayload;
  /**
   * Asks once more for what the checkout of an order that needs attention has waited for in vain, and waits again. Nothing
   * happens twice: whoever is asked answers what they have answered before.
   */
  readonly resumeOrder: ResumeOrderPayload;
  /**
   * Cancels a shop's part of an order before it is sent: by the shop's members, or by support. What was paid for it is given
   * back. With the last part that was open the whole order is cancelled.
   */
  readonly cancelShopOrder: CancelShopOrderPayload;
  /** Tells that a shop's part of an order is on its way: by the shop's members, or by support. */
  readonly shipShopOrder: ShipShopOrderPayload;
  /** Tells that a shop's part of an order has arrived, or was collected: by the shop's members, or by support. */
  readonly deliverShopOrder: DeliverShopOrderPayload;
  /** Asks to send units back that were delivered not too long ago. Each shop gets a return of its own. */
  readonly requestReturn: RequestReturnPayload;
  /** Lets the customer send the units of a return back. */
  readonly approveReturn: ApproveReturnPayload;
  /** Refuses a return. */
  readonly rejectReturn: RejectReturnPayload;
  /** Tells that the shop has what was sent back. What was paid for it is given back. */
  readonly receiveReturn: ReceiveReturnPayload;
  /** Gives back the money for units of an order, and for shipping. */
  readonly refundOrder: RefundOrderPayload;
  /** Offers another way to have things sent. */
  readonly createShippingMethod: CreateShippingMethodPayload;
  /** Replaces the terms of a shipping method. Orders that were placed keep what they were charged. */
  readonly updateShippingMethod: UpdateShippingMethodPayload;
  /** Ends a shipping method for good. Orders that were placed keep it. */
  readonly archiveShippingMethod: ArchiveShippingMethodPayload;
};


export type MutationCheckoutArgs = {
  input: CheckoutInput;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationResumeOrderArgs = {
  input: ResumeOrderInput;
};


export type MutationCancelShopOrderArgs = {
  input: CancelShopOrderInput;
};


export type MutationShipShopOrderArgs = {
  input: ShipShopOrderInput;
};


export type MutationDeliverShopOrderArgs = {
  input: DeliverShopOrderInput;
};


export type MutationRequestReturnArgs = {
  input: RequestReturnInput;
};


export type MutationApproveReturnArgs = {
  input: ApproveReturnInput;
};


export type MutationRejectReturnArgs = {
  input: RejectReturnInput;
};


export type MutationReceiveReturnArgs = {
  input: ReceiveReturnInput;
};


export type MutationRefundOrderArgs = {
  input: RefundOrderInput;
};


export type MutationCreateShippingMethodArgs = {
  input: CreateShippingMethodInput;
};


export type MutationUpdateShippingMethodArgs = {
  input: UpdateShippingMethodInput;
};


export type MutationArchiveShippingMethodArgs = {
  input: ArchiveShippingMethodInput;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The order, each time that something has happened to it. */
  readonly orderChanged?: Maybe<Order>;
};


export type SubscriptionOrderChangedArgs = {
  orderId: Scalars['ID']['input'];
};

/** What a customer has bought, or tried to. */
export type Order = {
  readonly __typename?: 'Order';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** For people, on invoices and in mails; unique and never reused. */
  readonly number: Scalars['String']['output'];
  /** The customer's own reference, given at checkout. */
  readonly externalReference?: Maybe<Scalars['String']['output']>;
  /** Who ordered. */
  readonly customer?: Maybe<User>;
  /** Whether the order stands. */
  readonly status: OrderStatus;
  /** Where the money is. */
  readonly paymentStatus: OrderPaymentStatus;
  /** How far its goods have come; parts that are cancelled do not count. */
  readonly fulfilmentStatus: OrderFulfilmentStatus;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<OrderAction>;
  /** Why it was cancelled, where it was. */
  readonly cancelReason?: Maybe<OrderCancelReason>;
  /** What must be done elsewhere before the payment goes on: the provider's page for this. */
  readonly paymentActionUrl?: Maybe<Scalars['String']['output']>;
  /** How it is paid for. */
  readonly paymentMethod: OrderPaymentMethod;
  /** Whose taxes apply, by ISO 3166-1 alpha-2: `DE`. Absent in orders of before taxes were told. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /**
   * Where it is sent to, as the address was then; null where the customer collects it, and once the customer's account is
   * gone and the order at its end.
   */
  readonly shippingAddress?: Maybe<OrderAddress>;
  /** Code of the voucher that was used. */
  readonly voucherCode?: Maybe<Scalars['String']['output']>;
  /** What the goods cost before anything is taken off: the sum of the lines' totals. */
  readonly subtotal: Money;
  /** What was taken off, from goods and from shipping. */
  readonly discountTotal: Money;
  /** What the customer pays for shipping. */
  readonly shippingTotal: Money;
  /** The tax in it, of goods and of shipping. */
  readonly taxTotal: Money;
  /** What it costs in all: what the customer pays. */
  readonly total: Money;
  /** What was given back so far. */
  readonly refundedTotal: Money;
  /** What was ordered, as it was then; at most as many lines as a cart may have. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** The order's parts by shop. */
  readonly shopOrders: ReadonlyArray<ShopOrder>;
  /** Refunds, oldest first. */
  readonly refunds: ReadonlyArray<OrderRefund>;
  /** What the customer wants to send back, or has sent back, oldest first. */
  readonly returns: ReadonlyArray<OrderReturn>;
  /** What has happened, oldest first. */
  readonly timeline: ReadonlyArray<OrderEvent>;
  /** The checkout as support sees it. */
  readonly checkout?: Maybe<OrderCheckout>;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Grows with each change. */
  readonly version: Scalars['Int']['output'];
};

/** How an order is paid for. */
export type OrderPaymentMethod =
  /** A card. */
  | 'CARD'
  /** A wallet of the customer's. */
  | 'WALLET'
  /** A transfer from the customer's bank. The order stands before the money has come. */
  | 'BANK_TRANSFER'
  /** The customer pays on receipt. The order stands before the money has come. */
  | 'CASH_ON_DELIVERY'
  /** Nothing was to be paid. */
  | 'FREE';

/** Where an order is sent to, as the address was when it was placed. */
export type OrderAddress = {
  readonly __typename?: 'OrderAddress';
  /** Who receives it. */
  readonly recipientName: Scalars['String']['output'];
  /** The recipient's company. */
  readonly company?: Maybe<Scalars['String']['output']>;
  /** Street, house and what else leads there, a line each. */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** The city, town or village. */
  readonly city: Scalars['String']['output'];
  /** State, province or county, where the country uses them. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** The postal code, where the country has them. */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
  /** The country by its ISO 3166-1 alpha-2 code: `DE`. */
  readonly country: Scalars['String']['output'];
  /** A telephone number for the carrier. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** A tax and how it was found. */
export type TaxAmount = {
  readonly __typename?: 'TaxAmount';
  /** Its rate in percent: `20`, `5.5`. */
  readonly ratePercent: Scalars['Decimal']['output'];
  /** Its rate in basis points, for arithmetic: `2000` for 20 %. */
  readonly basisPoints: Scalars['Int']['output'];
  /** The tax, rounded half to even. */
  readonly amount: Money;
  /** Whether it is in the price; otherwise it comes on top. */
  readonly isIncluded: Scalars['Boolean']['output'];
};

/** Whether an order stands. */
export type OrderStatus =
  /** Its checkout is under way. */
  | 'PENDING'
  /** Its stock is set aside for it, and it is paid for, or will be as was agreed. */
  | 'CONFIRMED'
  /** Everything has arrived, but for parts that were cancelled, and it is paid for. */
  | 'COMPLETED'
  /** It came to nothing; no money was kept and no stock. */
  | 'CANCELLED';

/** How far the goods of an order have come. */
export type OrderFulfilmentStatus =
  /** Nothing was sent yet. */
  | 'UNFULFILLED'
  /** Some parts are on their way, or have arrived. */
  | 'PARTIALLY_FULFILLED'
  /** Everything is on its way, or has arrived. */
  | 'FULFILLED'
  /** Everything has arrived. */
  | 'DELIVERED';

/** What may be done with an order, or with a shop's part of it. */
export type OrderAction =
  /** Confirm the payment at `paymentActionUrl`. */
  | 'CONFIRM_PAYMENT'
  /** Cancel it: `cancelOrder` or `cancelShopOrder`. */
  | 'CANCEL'
  /** Send it: `shipShopOrder`. */
  | 'SHIP'
  /** Tell that it has arrived: `deliverShopOrder`. */
  | 'DELIVER'
  /** Send units back: `requestReturn`. */
  | 'REQUEST_RETURN'
  /** Give money back: `refundOrder`. */
  | 'REFUND'
  /** Ask again for what its checkout waits for: `resumeOrder`. */
  | 'RESUME';

/** Where the money of an order is. */
export type OrderPaymentStatus =
  /** Nothing has been taken. */
  | 'PENDING'
  /** It is set aside at the provider. */
  | 'AUTHORISED'
  /** It was taken. */
  | 'PAID'
  /** The provider has refused. */
  | 'FAILED'
  /** A part was given back. */
  | 'PARTIALLY_REFUNDED'
  /** All was given back. */
  | 'REFUNDED';

/** Why an order was cancelled. */
export type OrderCancelReason =
  /** Somebody else got the last units. */
  | 'OUT_OF_STOCK'
  /** The voucher could not be used any more. */
  | 'VOUCHER_REJECTED'
  /** The provider has refused the payment. */
  | 'PAYMENT_DECLINED'
  /** The payment was not completed in time. */
  | 'PAYMENT_TIMED_OUT'
  /** The stock could not be kept until the payment. */
  | 'RESERVATION_TIMED_OUT'
  /** Its customer wanted it so. */
  | 'CUSTOMER'
  /** The shop did not send it. */
  | 'SHOP'
  /** Support has cancelled it. */
  | 'SUPPORT';

/** Some units of one variant in an order, as they were when they were bought. */
export type OrderLine = {
  readonly __typename?: 'OrderLine';
  /** The line's number in the order, from 1. */
  readonly position: Scalars['Int']['output'];
  /** The variant as it is now; null when it is out of reach. */
  readonly variant?: Maybe<ProductVariant>;
  /** The shop that sells it. */
  readonly shop?: Maybe<Shop>;
  /** Stock keeping unit. */
  readonly sku: Scalars['String']['output'];
  /** Title at the time. */
  readonly title: Scalars['String']['output'];
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
  /** What one unit cost. */
  readonly unitPrice: Money;
  /** The unit price times the quantity. */
  readonly total: Money;
  /** What was taken off the line. */
  readonly discount: Money;
  /** The tax in what the customer pays for the line. */
  readonly tax: TaxAmount;
  /** What the customer pays for the line without the tax. */
  readonly net: Money;
  /** What the customer pays for the line with the tax: the same as `charged`. */
  readonly gross: Money;
  /** What the customer pays for the line: the total less the discount, and the tax where it comes on top. */
  readonly charged: Money;
  /** Units that were refunded, or whose refund is under way. */
  readonly refundedQuantity: Scalars['Int']['output'];
  /** What was given back for them, or is about to be. */
  readonly refunded: Money;
  /** Units that the customer wants to send back, and that the shop has not received yet. */
  readonly returningQuantity: Scalars['Int']['output'];
};

/** The part of an order that one shop fulfils. */
export type ShopOrder = {
  readonly __typename?: 'ShopOrder';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The order that it is a part of; null for all but its customer and support: shops see their own part only. */
  readonly order?: Maybe<Order>;
  /** The order's number, for people. */
  readonly number: Scalars['String']['output'];
  /** When the order was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Whether the order stands. */
  readonly orderStatus: OrderStatus;
  /** Where to send it; null where the customer collects it, and for the shop while the order does not stand. */
  readonly shippingAddress?: Maybe<OrderAddress>;
  /** The shop; null when it is out of reach. */
  readonly shop?: Maybe<Shop>;
  /** Its lines. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** How it reaches the customer; null where the customer collects it. */
  readonly shipping?: Maybe<OrderShipping>;
  /** How far it has come. */
  readonly fulfilmentStatus: ShopOrderFulfilmentStatus;
  /** Who carries it, where that was told. */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** By which it can be followed at the carrier, where that was told. */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** When it was sent. */
  readonly shippedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it has arrived. */
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the caller may do with it now. */
  readonly nextActions: ReadonlyArray<OrderAction>;
  /** What the customer wants to send back of it, or has sent back, oldest first. */
  readonly returns: ReadonlyArray<OrderReturn>;
  /** What its goods cost before anything is taken off. */
  readonly subtotal: Money;
  /** What was taken off, from goods and from shipping. */
  readonly discountTotal: Money;
  /** The tax in it, of goods and of shipping. */
  readonly taxTotal: Money;
  /** What the customer pays to this shop: lines and shipping. */
  readonly total: Money;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** How far a shop's part of an order has come. */
export type ShopOrderFulfilmentStatus =
  /** Nothing was sent yet. */
  | 'UNFULFILLED'
  /** It is on its way. */
  | 'SHIPPED'
  /** It has arrived. */
  | 'DELIVERED'
  /** It is not going to be sent. */
  | 'CANCELLED';

/** How a shop's part of an order reaches the customer, and what that costs. */
export type OrderShipping = {
  readonly __typename?: 'OrderShipping';
  /** The name of the shipping method at the time. */
  readonly name: Scalars['String']['output'];
  /** What it costs before anything is taken off. */
  readonly price: Money;
  /** What was taken off. */
  readonly discount: Money;
  /** The tax in what the customer pays for it. */
  readonly tax: TaxAmount;
  /** What the customer pays for it without the tax. */
  readonly net: Money;
  /** What the customer pays for it. */
  readonly charged: Money;
  /** What was given back of it, or is about to be. */
  readonly refunded: Money;
};

/** Money given back, or about to be. */
export type OrderRefund = {
  readonly __typename?: 'OrderRefund';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The name that whoever asked for it gave it. */
  readonly reference: Scalars['String']['output'];
  /** Why it was asked for. */
  readonly reason: Scalars['String']['output'];
  /** How much. */
  readonly amount: Money;
  /** What has become of it. */
  readonly status: OrderRefundStatus;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
};

/** What has become of a refund. */
export type OrderRefundStatus =
  /** The provider was asked. */
  | 'REQUESTED'
  /** The money is on its way back. */
  | 'SUCCEEDED'
  /** The provider has refused. */
  | 'FAILED';

/** Something that has happened to an order. */
export type OrderEvent = {
  readonly __typename?: 'OrderEvent';
  /** What. */
  readonly type: OrderEventType;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The shop whose part it happened to; null where it happened to the whole order. */
  readonly shop?: Maybe<Shop>;
  /** Who carries what was sent, where that was told. */
  readonly carrier?: Maybe<Scalars['String']['output']>;
  /** By which it can be followed at the carrier, where that was told. */
  readonly trackingNumber?: Maybe<Scalars['String']['output']>;
  /** How much money moved. */
  readonly amount?: Maybe<Money>;
  /** Why the order was cancelled. */
  readonly reason?: Maybe<OrderCancelReason>;
  /** What somebody has said about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What has happened to an order. */
export type OrderEventType =
  /** It was placed. */
  | 'PLACED'
  /** It was paid for. */
  | 'PAID'
  /** The payment was refused. */
  | 'PAYMENT_FAILED'
  /** It stands. */
  | 'CONFIRMED'
  /** A shop has sent its part. */
  | 'SHIPPED'
  /** A shop's part has arrived. */
  | 'DELIVERED'
  /** Somebody has asked to cancel it, or a part of it. */
  | 'CANCEL_REQUESTED'
  /** A shop's part was cancelled. */
  | 'PART_CANCELLED'
  /** It was cancelled. */
  | 'CANCELLED'
  /** Everything has arrived and is paid for. */
  | 'COMPLETED'
  /** Money was given back. */
  | 'REFUNDED'
  /** The customer wants to send something back. */
  | 'RETURN_REQUESTED'
  /** The customer may send it back. */
  | 'RETURN_APPROVED'
  /** The shop does not take it back. */
  | 'RETURN_REJECTED'
  /** The shop has what was sent back. */
  | 'RETURN_RECEIVED';

/** What a customer sends back to one shop. */
export type OrderReturn = {
  readonly __typename?: 'OrderReturn';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** The shop's part that it belongs to. */
  readonly shopOrder?: Maybe<ShopOrder>;
  /** How far it has come. */
  readonly status: OrderReturnStatus;
  /** Why, in the customer's words. */
  readonly reason: Scalars['String']['output'];
  /** Why the shop does not take it back, where it does not. */
  readonly rejectionReason?: Maybe<Scalars['String']['output']>;
  /** What is sent back. */
  readonly lines: ReadonlyArray<OrderReturnLine>;
  /** What was given back for it; null until the shop has received it. */
  readonly refund?: Maybe<OrderRefund>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When the shop has approved or refused it. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the shop has received it. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** Units that are sent back. */
export type OrderReturnLine = {
  readonly __typename?: 'OrderReturnLine';
  /** The variant as it is now; null when it is out of reach. */
  readonly variant?: Maybe<ProductVariant>;
  /** Stock keeping unit. */
  readonly sku: Scalars['String']['output'];
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
};

/** How far a return has come. */
export type OrderReturnStatus =
  /** The shop has not decided yet. */
  | 'REQUESTED'
  /** The customer may send it back. */
  | 'APPROVED'
  /** The shop does not take it back. */
  | 'REJECTED'
  /** The shop has it, and what was paid for it is given back. */
  | 'RECEIVED';

/** The state of an order's checkout. */
export type OrderCheckout = {
  readonly __typename?: 'OrderCheckout';
  /** The step in which it is. */
  readonly step: Scalars['String']['output'];
  /** Why a person must look at it; absent while all goes well. */
  readonly needsAttention?: Maybe<Scalars['String']['output']>;
  /** When it gives up waiting. */
  readonly deadline?: Maybe<Scalars['DateTime']['output']>;
  /** The steps that it has taken, oldest first. */
  readonly steps: ReadonlyArray<OrderCheckoutStep>;
};

/** A step that a checkout has taken. */
export type OrderCheckoutStep = {
  readonly __typename?: 'OrderCheckoutStep';
  /** Where it has led. */
  readonly step: Scalars['String']['output'];
  /** What the checkout had heard. */
  readonly cause: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What a cart costs at this moment. It binds nobody: `checkout` compares again. */
export type CheckoutQuote = {
  readonly __typename?: 'CheckoutQuote';
  /** The version of the cart that is quoted; for `expectedVersion`. */
  readonly cartVersion: Scalars['Int']['output'];
  /** Whose taxes apply, by ISO 3166-1 alpha-2; null where it is not known where to send it. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** The lines as the order would have them; empty where it cannot be told what they cost. */
  readonly lines: ReadonlyArray<OrderLine>;
  /** The parts that the order would have, one for each shop. */
  readonly shopOrders: ReadonlyArray<QuotedShopOrder>;
  /** The shipping method that is quoted: the chosen one, or else the cheapest. Null where nothing is sent. */
  readonly shippingMethod?: Maybe<ShippingMethod>;
  /** The ways in which this cart can be sent to the address, cheapest first. */
  readonly shippingMethods: ReadonlyArray<QuotedShippingMethod>;
  /** Code of the voucher that is used. */
  readonly voucherCode?: Maybe<Scalars['String']['output']>;
  /** What the goods cost before anything is taken off. Null, as the other totals, where it cannot be told what they cost. */
  readonly subtotal?: Maybe<Money>;
  /** What is taken off, from goods and from shipping. */
  readonly discountTotal?: Maybe<Money>;
  /** What the customer would pay for shipping. */
  readonly shippingTotal?: Maybe<Money>;
  /** The tax in it, of goods and of shipping. */
  readonly taxTotal?: Maybe<Money>;
  /** What the customer would pay; for `expectedTotal`. */
  readonly total?: Maybe<Money>;
  /** What stands against ordering it now; empty when nothing does. */
  readonly problems: ReadonlyArray<CheckoutError>;
};

/** The part of a quoted order that one shop would fulfil. */
export type QuotedShopOrder = {
  readonly __typename?: 'QuotedShopOrder';
  /** The shop; null when it is out of reach. */
  readonly shop?: Maybe<Shop>;
  /** How it would reach the customer; null where nothing is sent. */
  readonly shipping?: Maybe<OrderShipping>;
  /** What its goods cost before anything is taken off. */
  readonly subtotal: Money;
  /** What is taken off, from goods and from shipping. */
  readonly discountTotal: Money;
  /** The tax in it, of goods and of shipping. */
  readonly taxTotal: Money;
  /** What the customer would pay to this shop. */
  readonly total: Money;
};

/** A way to have a cart sent, with what it costs for this cart. */
export type QuotedShippingMethod = {
  readonly __typename?: 'QuotedShippingMethod';
  /** The method. */
  readonly method: ShippingMethod;
  /** What it costs before anything is taken off, for the parcels of all shops. */
  readonly price: Money;
  /** What the customer would pay for it. */
  readonly charged: Money;
};

/** A way to have things sent. */
export type ShippingMethod = {
  readonly __typename?: 'ShippingMethod';
  /** Id that never changes. */
  readonly id: Scalars['ID']['output'];
  /** A short name for machines, unique among the methods that are offered: `STANDARD`. */
  readonly code: Scalars['String']['output'];
  /** What customers read. */
  readonly name: Scalars['String']['output'];
  /** Where it goes to, by ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  /** What it costs, once for each currency in which it can be paid. */
  readonly prices: ReadonlyArray<ShippingPrice>;
  /** At which of a country's rates it is taxed. */
  readonly taxClass: TaxClass;
  /** Whether it is not offered any more. */
  readonly isArchived: Scalars['Boolean']['output'];
  /** Grows with each change; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

/** What a shipping method costs in one currency, for each shop that sends something. */
export type ShippingPrice = {
  readonly __typename?: 'ShippingPrice';
  /** For a parcel with one unit. */
  readonly base: Money;
  /** For each further unit in the parcel. */
  readonly perAdditionalUnit: Money;
  /** From this subtotal of the shop's goods on it costs nothing; null where it always costs something. */
  readonly freeFrom?: Maybe<Money>;
};

/** How a product is taxed. */
export type TaxClass =
  /** At the country's standard rate. */
  | 'STANDARD'
  /** At the country's reduced rate, as food and books often are. */
  | 'REDUCED'
  /** Not at all. */
  | 'ZERO';

export type ProductVariant = {
  readonly __typename?: 'ProductVariant';
  readonly id: Scalars['ID']['output'];
};

export type Shop = {
  readonly __typename?: 'Shop';
  readonly id: Scalars['ID']['output'];
  /** Its parts of orders, the newest first; null for all but its members and support. */
  readonly orders?: Maybe<ShopOrderConnection>;
};


export type ShopOrdersArgs = {
  where?: InputMaybe<ShopOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Which parts of orders to list. */
export type ShopOrderFilter = {
  /** Only those that have come this far. */
  readonly fulfilmentStatus?: InputMaybe<ShopOrderFulfilmentStatus>;
};

/** A page of shops' parts of orders. */
export type ShopOrderConnection = {
  readonly __typename?: 'ShopOrderConnection';
  /** The parts of this page with their cursors. */
  readonly edges: ReadonlyArray<ShopOrderEdge>;
  /** The parts of this page. */
  readonly nodes: ReadonlyArray<ShopOrder>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many parts there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A shop's part of an order in a page. */
export type ShopOrderEdge = {
  readonly __typename?: 'ShopOrderEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The part. */
  readonly node: ShopOrder;
};

/** Which orders to list; what is absent does not matter. */
export type OrderFilter = {
  /** Only those with this status. */
  readonly status?: InputMaybe<OrderStatus>;
  /** Only those whose money is there. */
  readonly paymentStatus?: InputMaybe<OrderPaymentStatus>;
  /** Only those whose goods have come this far. */
  readonly fulfilmentStatus?: InputMaybe<OrderFulfilmentStatus>;
  /** Only the one with this number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this customer. */
  readonly customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that were placed later than this. */
  readonly placedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those that were placed earlier than this. */
  readonly placedBefore?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which of a person's orders to list; what is absent does not matter. */
export type UserOrderFilter = {
  /** Only those with this status. */
  readonly status?: InputMaybe<OrderStatus>;
};

export type User = {
  readonly __typename?: 'User';
  readonly id: Scalars['ID']['output'];
  /** What the person has ordered, newest first; for themselves and for support. */
  readonly orders?: Maybe<OrderConnection>;
};


export type UserOrdersArgs = {
  where?: InputMaybe<UserOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of orders. */
export type OrderConnection = {
  readonly __typename?: 'OrderConnection';
  /** The orders of this page with their cursors. */
  readonly edges: ReadonlyArray<OrderEdge>;
  /** The orders of this page. */
  readonly nodes: ReadonlyArray<Order>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many orders there are in all, counted up to 10,000. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An order in a page. */
export type OrderEdge = {
  readonly __typename?: 'OrderEdge';
  /** Where to read on from. */
  readonly cursor: Scalars['String']['output'];
  /** The order. */
  readonly node: Order;
};

/** What to order and how to pay. */
export type CheckoutInput = {
  /** The cart; it must be the caller's own. */
  readonly cartId: Scalars['ID']['input'];
  /** The version of the cart that the customer has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The total that the customer has agreed to. Another one now is refused, whichever way it differs. */
  readonly expectedTotal: MoneyInput;
  /** How to pay; may be absent where the total is zero. */
  readonly payment?: InputMaybe<PaymentMethodInput>;
  /** Where to send it, and how; absent to collect it. */
  readonly shipping?: InputMaybe<CheckoutShippingInput>;
  /** The same key again answers the same order, for ever. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** A name of the caller's own for the order, unique among the customer's orders for ever. */
  readonly externalReference?: InputMaybe<Scalars['String']['input']>;
};

/** How to pay. */
export type PaymentMethodInput = {
  /** With what. `FREE` only where the total is zero. */
  readonly kind: OrderPaymentMethod;
  /** For cards and wallets: the provider's token for it. Card numbers are never sent here. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
};

/** Where to send an order, and how. */
export type CheckoutShippingInput = {
  /** One of the caller's addresses. */
  readonly addressId: Scalars['ID']['input'];
  /** One of the methods that `checkoutQuote` names. */
  readonly methodId: Scalars['ID']['input'];
};

/** Which cart to quote, and how it is to reach the customer. */
export type CheckoutQuoteInput = {
  /** The cart; it must be the caller's own. */
  readonly cartId: Scalars['ID']['input'];
  /** One of the caller's addresses; absent to collect the goods. */
  readonly shippingAddressId?: InputMaybe<Scalars['ID']['input']>;
  /** How to send it; the cheapest way when absent. */
  readonly shippingMethodId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `checkout`. */
export type CheckoutPayload = {
  readonly __typename?: 'CheckoutPayload';
  /** The pending order; null when it was refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<CheckoutError>;
  /** Whether this answers a repeated idempotency key or reference. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a checkout was refused. */
export type CheckoutError = CartEmptyError | CartChangedError | CartAlreadyOrderedError | PriceChangedError | NotForSaleError | OutOfStockError | MixedCurrenciesError | AddressNotFoundError | ShippingUnavailableError | VoucherRefusedError | PaymentRequiredError;

/** There is nothing in the cart. */
export type CartEmptyError = UserError & {
  readonly __typename?: 'CartEmptyError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The cart has changed since the customer saw it. */
export type CartChangedError = UserError & {
  readonly __typename?: 'CartChangedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The version that it has now. */
  readonly currentVersion: Scalars['Int']['output'];
};

/** This state of the cart was ordered before. */
export type CartAlreadyOrderedError = UserError & {
  readonly __typename?: 'CartAlreadyOrderedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The order that stands for it. */
  readonly order?: Maybe<Order>;
};

/** The total is not the one that the customer agreed to. */
export type PriceChangedError = UserError & {
  readonly __typename?: 'PriceChangedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What the cart costs now. */
  readonly currentTotal: Money;
};

/** Something in the cart may not be bought any more. */
export type NotForSaleError = UserError & {
  readonly __typename?: 'NotForSaleError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it is, by SKU. */
  readonly skus: ReadonlyArray<Scalars['String']['output']>;
};

/** There are fewer units than the cart holds. */
export type OutOfStockError = UserError & {
  readonly __typename?: 'OutOfStockError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is short. */
  readonly shortages: ReadonlyArray<Shortage>;
};

/** A variant of which there is not enough. */
export type Shortage = {
  readonly __typename?: 'Shortage';
  /** Stock keeping unit. */
  readonly sku: Scalars['String']['output'];
  /** How many units the cart holds. */
  readonly requested: Scalars['Int']['output'];
  /** How many there are. */
  readonly available: Scalars['Int']['output'];
};

/** The cart holds prices in several currencies; order them one currency at a time. */
export type MixedCurrenciesError = UserError & {
  readonly __typename?: 'MixedCurrenciesError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The caller has no such address. */
export type AddressNotFoundError = UserError & {
  readonly __typename?: 'AddressNotFoundError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Nothing can be sent to this address, or not in this way, or not for this currency. */
export type ShippingUnavailableError = UserError & {
  readonly __typename?: 'ShippingUnavailableError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The voucher on the cart does not apply. Take it off, or change what is in its way. */
export type VoucherRefusedError = UserError & {
  readonly __typename?: 'VoucherRefusedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Why not: a value of `VoucherProblem`, as `MINIMUM_SPEND`. */
  readonly reason: Scalars['String']['output'];
};

/** There is something to pay, and no word of how. */
export type PaymentRequiredError = UserError & {
  readonly __typename?: 'PaymentRequiredError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A way to have things sent, to be offered. */
export type CreateShippingMethodInput = {
  /** A short name for machines: 1 to 40 of A to Z, 0 to 9, dashes and underscores. */
  readonly code: Scalars['String']['input'];
  /** What customers read, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Where it goes to, by ISO 3166-1 alpha-2: countries whose taxes are known. */
  readonly countries: ReadonlyArray<Scalars['String']['input']>;
  /** What it costs, once for each currency; 1 to 20. */
  readonly prices: ReadonlyArray<ShippingPriceInput>;
  /** At which rate it is taxed; the standard rate when absent. */
  readonly taxClass?: InputMaybe<TaxClass>;
  /** The same key again within 24 hours makes nothing. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What a shipping method costs in one currency. None is negative, and all are in the same currency. */
export type ShippingPriceInput = {
  /** For a parcel with one unit. */
  readonly base: MoneyInput;
  /** For each further unit in the parcel. */
  readonly perAdditionalUnit: MoneyInput;
  /** From this subtotal of a shop's goods on it costs nothing. */
  readonly freeFrom?: InputMaybe<MoneyInput>;
};

/** The terms of a shipping method from now on. */
export type UpdateShippingMethodInput = {
  /** The method. */
  readonly methodId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What customers read, 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
  /** Where it goes to, by ISO 3166-1 alpha-2: countries whose taxes are known. */
  readonly countries: ReadonlyArray<Scalars['String']['input']>;
  /** What it costs, once for each currency; 1 to 20. */
  readonly prices: ReadonlyArray<ShippingPriceInput>;
  /** At which rate it is taxed. */
  readonly taxClass: TaxClass;
};

/** A shipping method to be ended. */
export type ArchiveShippingMethodInput = {
  /** The method. */
  readonly methodId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `createShippingMethod`. */
export type CreateShippingMethodPayload = {
  readonly __typename?: 'CreateShippingMethodPayload';
  /** The method; null when it was refused. */
  readonly method?: Maybe<ShippingMethod>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<CreateShippingMethodError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a shipping method was not made. */
export type CreateShippingMethodError = ShippingTermsError | ShippingCodeTakenError;

/** What became of `updateShippingMethod`. */
export type UpdateShippingMethodPayload = {
  readonly __typename?: 'UpdateShippingMethodPayload';
  /** The method as it is now; null when the change was refused. */
  readonly method?: Maybe<ShippingMethod>;
  /** Why the change was refused. */
  readonly userErrors: ReadonlyArray<UpdateShippingMethodError>;
};

/** Why a shipping method was not changed. */
export type UpdateShippingMethodError = ShippingTermsError | ShippingMethodArchivedError | ConflictError;

/** What became of `archiveShippingMethod`. */
export type ArchiveShippingMethodPayload = {
  readonly __typename?: 'ArchiveShippingMethodPayload';
  /** The method as it was last; null when it was not ended. */
  readonly method?: Maybe<ShippingMethod>;
  /** Why it was not ended. */
  readonly userErrors: ReadonlyArray<ArchiveShippingMethodError>;
};

/** Why a shipping method was not ended. */
export type ArchiveShippingMethodError = ConflictError;

/** Somebody else has changed the thing since it was read. Read it again and decide anew. */
export type ConflictError = UserError & {
  readonly __typename?: 'ConflictError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The version that it has now. */
  readonly currentVersion: Scalars['Int']['output'];
};

/** The terms of a shipping method contradict each other or the rules. */
export type ShippingTermsError = UserError & {
  readonly __typename?: 'ShippingTermsError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** A method that is offered has this code already. */
export type ShippingCodeTakenError = UserError & {
  readonly __typename?: 'ShippingCodeTakenError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The method is not offered any more. */
export type ShippingMethodArchivedError = UserError & {
  readonly __typename?: 'ShippingMethodArchivedError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What to refund: units, shipping, or both. */
export type RefundOrderInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** The units, at what was paid for them; may be empty where shipping is refunded. */
  readonly lines: ReadonlyArray<RefundLineInput>;
  /** The shops' parts whose shipping is refunded: all that is left of it. None when absent. */
  readonly shopOrderIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Why, for the customer and the books; up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** A name of the caller's own for this refund: the same one again answers the same refund, for ever. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Units of one line. */
export type RefundLineInput = {
  /** Stock keeping unit of the line. */
  readonly sku: Scalars['String']['input'];
  /** How many units. */
  readonly quantity: Scalars['Int']['input'];
  /** The shop's part that the line is in, for where two shops use one SKU; the first line with the SKU when absent. */
  readonly shopOrderId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `refundOrder`. */
export type RefundOrderPayload = {
  readonly __typename?: 'RefundOrderPayload';
  /** The refund; null when it was refused. */
  readonly refund?: Maybe<OrderRefund>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<RefundOrderError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a refund was refused. */
export type RefundOrderError = OrderNotPaidError | UnknownOrderLineError | RefundExceedsRemainingError | UnknownShopOrderError | NoShippingLeftError;

/** Nothing was taken for this order that could be given back. */
export type OrderNotPaidError = UserError & {
  readonly __typename?: 'OrderNotPaidError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The order has no line with this SKU. */
export type UnknownOrderLineError = UserError & {
  readonly __typename?: 'UnknownOrderLineError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The SKU. */
  readonly sku: Scalars['String']['output'];
};

/** The line has fewer units left that were not refunded. */
export type RefundExceedsRemainingError = UserError & {
  readonly __typename?: 'RefundExceedsRemainingError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The SKU. */
  readonly sku: Scalars['String']['output'];
  /** How many units are left. */
  readonly remaining: Scalars['Int']['output'];
};

/** The order has no such part. */
export type UnknownShopOrderError = UserError & {
  readonly __typename?: 'UnknownShopOrderError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Id of the part that was asked for. */
  readonly shopOrderId: Scalars['ID']['output'];
};

/** Nothing was paid for the shipping of this part, or it was given back already. */
export type NoShippingLeftError = UserError & {
  readonly __typename?: 'NoShippingLeftError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Id of the part. */
  readonly shopOrderId: Scalars['ID']['output'];
};

/** Which order to cancel. */
export type CancelOrderInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** Why; up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version of the order that the caller has seen; not compared when absent. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key again answers the same, for a day. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `cancelOrder`. */
export type CancelOrderPayload = {
  readonly __typename?: 'CancelOrderPayload';
  /** The order; still pending while its checkout is being undone. Null when it was refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<CancelOrderError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why an order was not cancelled. */
export type CancelOrderError = OrderNotCancellableError | ConflictError;

/** Which order is to go on. */
export type ResumeOrderInput = {
  /** The order. */
  readonly orderId: Scalars['ID']['input'];
  /** The same key again answers the same, for a day. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `resumeOrder`. */
export type ResumeOrderPayload = {
  readonly __typename?: 'ResumeOrderPayload';
  /** The order. Null when it was refused. */
  readonly order?: Maybe<Order>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<ResumeOrderError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why an order was not resumed. */
export type ResumeOrderError = OrderNotWaitingError;

/** It needs no attention: its checkout is under way, or at its end. */
export type OrderNotWaitingError = UserError & {
  readonly __typename?: 'OrderNotWaitingError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Which part of an order to cancel. */
export type CancelShopOrderInput = {
  /** The shop's part. */
  readonly shopOrderId: Scalars['ID']['input'];
  /** Why; up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version of the part that the caller has seen; not compared when absent. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key again answers the same, for a day. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `cancelShopOrder`. */
export type CancelShopOrderPayload = {
  readonly __typename?: 'CancelShopOrderPayload';
  /** The part; null when it was refused. */
  readonly shopOrder?: Maybe<ShopOrder>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<CancelShopOrderError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a shop's part was not cancelled. */
export type CancelShopOrderError = OrderNotCancellableError | ConflictError;

/** It cannot be cancelled now: it has ended, something was sent, or its money is just being taken. */
export type OrderNotCancellableError = UserError & {
  readonly __typename?: 'OrderNotCancellableError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the order stands. */
  readonly status: OrderStatus;
};

/** Which part of an order was sent. */
export type ShipShopOrderInput = {
  /** The shop's part. */
  readonly shopOrderId: Scalars['ID']['input'];
  /** Who carries it; up to 60 characters. */
  readonly carrier?: InputMaybe<Scalars['String']['input']>;
  /** By which the customer can follow it: up to 128 printable ASCII characters. */
  readonly trackingNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version of the part that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key again answers the same, for a day. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `shipShopOrder`. */
export type ShipShopOrderPayload = {
  readonly __typename?: 'ShipShopOrderPayload';
  /** The part; null when it was refused. */
  readonly shopOrder?: Maybe<ShopOrder>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<ShipShopOrderError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a part was not taken for sent. */
export type ShipShopOrderError = ShopOrderNotFulfillableError | ConflictError;

/** Which part of an order has arrived. */
export type DeliverShopOrderInput = {
  /** The shop's part. */
  readonly shopOrderId: Scalars['ID']['input'];
  /** The version of the part that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key again answers the same, for a day. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `deliverShopOrder`. */
export type DeliverShopOrderPayload = {
  readonly __typename?: 'DeliverShopOrderPayload';
  /** The part; null when it was refused. */
  readonly shopOrder?: Maybe<ShopOrder>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<DeliverShopOrderError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a part was not taken for delivered. */
export type DeliverShopOrderError = ShopOrderNotFulfillableError | ConflictError;

/** This is not what comes next for the part: the order does not stand, or the part has come further, or not far enough. */
export type ShopOrderNotFulfillableError = UserError & {
  readonly __typename?: 'ShopOrderNotFulfillableError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the order stands. */
  readonly orderStatus: OrderStatus;
  /** How far the part has come. */
  readonly fulfilmentStatus: ShopOrderFulfilmentStatus;
};

/** What to send back. */
export type RequestReturnInput = {
  /** The order; it must be the caller's own. */
  readonly orderId: Scalars['ID']['input'];
  /** The units. */
  readonly lines: ReadonlyArray<ReturnLineInput>;
  /** Why; up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The same key again answers the same, for a day. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** Units of one line that are sent back. */
export type ReturnLineInput = {
  /** Stock keeping unit of the line. */
  readonly sku: Scalars['String']['input'];
  /** How many units. */
  readonly quantity: Scalars['Int']['input'];
  /** The shop's part that the line is in, for where two shops use one SKU; the first line with the SKU when absent. */
  readonly shopOrderId?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `requestReturn`. */
export type RequestReturnPayload = {
  readonly __typename?: 'RequestReturnPayload';
  /** The returns, one for each shop; empty when they were refused. */
  readonly returns: ReadonlyArray<OrderReturn>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<RequestReturnError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why nothing may be sent back. */
export type RequestReturnError = UnknownOrderLineError | NotReturnableError;

/** Fewer units of the line may be sent back now: such as were delivered in time, are paid for and were not given back yet. */
export type NotReturnableError = UserError & {
  readonly __typename?: 'NotReturnableError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The SKU. */
  readonly sku: Scalars['String']['output'];
  /** How many units may be sent back. */
  readonly returnable: Scalars['Int']['output'];
};

/** Which return to approve. */
export type ApproveReturnInput = {
  /** The return. */
  readonly returnId: Scalars['ID']['input'];
  /** The version of the return that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `approveReturn`. */
export type ApproveReturnPayload = {
  readonly __typename?: 'ApproveReturnPayload';
  /** The return; null when nothing has changed. */
  readonly return?: Maybe<OrderReturn>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<ApproveReturnError>;
};

/** Why a return was not approved. */
export type ApproveReturnError = ReturnStatusError | ConflictError;

/** Which return to refuse. */
export type RejectReturnInput = {
  /** The return. */
  readonly returnId: Scalars['ID']['input'];
  /** Why, for the customer; up to 500 characters. */
  readonly reason: Scalars['String']['input'];
  /** The version of the return that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
};

/** What became of `rejectReturn`. */
export type RejectReturnPayload = {
  readonly __typename?: 'RejectReturnPayload';
  /** The return; null when nothing has changed. */
  readonly return?: Maybe<OrderReturn>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<RejectReturnError>;
};

/** Why a return was not refused. */
export type RejectReturnError = ReturnStatusError | ConflictError;

/** Which return has come back. */
export type ReceiveReturnInput = {
  /** The return. */
  readonly returnId: Scalars['ID']['input'];
  /** Whether the units can be sold again: they are put back into the stock. */
  readonly restock: Scalars['Boolean']['input'];
  /** The version of the return that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The same key again answers the same, for a day. 1 to 128 printable ASCII characters. */
  readonly idempotencyKey: Scalars['String']['input'];
};

/** What became of `receiveReturn`. */
export type ReceiveReturnPayload = {
  readonly __typename?: 'ReceiveReturnPayload';
  /** The return; null when nothing has changed. */
  readonly return?: Maybe<OrderReturn>;
  /** Why it was refused. Nothing has changed. */
  readonly userErrors: ReadonlyArray<ReceiveReturnError>;
  /** Whether this answers a repeated idempotency key. */
  readonly replayed: Scalars['Boolean']['output'];
};

/** Why a return was not taken for received. */
export type ReceiveReturnError = ReturnStatusError | ConflictError;

/** This is not what comes next for the return. */
export type ReturnStatusError = UserError & {
  readonly __typename?: 'ReturnStatusError';
  /** What is wrong, in English, for developers. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far it has come. */
  readonly status: OrderReturnStatus;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Order: Order;
  ShopOrder: ShopOrder;
  OrderReturn: OrderReturn;
  Shop: Shop;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  ShopOrder:
    ( { __typename: 'ShopOrder' }
    & GraphQLRecursivePick<FederationTypes['ShopOrder'], {"id":true}> );
  OrderReturn:
    ( { __typename: 'OrderReturn' }
    & GraphQLRecursivePick<FederationTypes['OrderReturn'], {"id":true}> );
  Shop:
    ( { __typename: 'Shop' }
    & GraphQLRecursivePick<FederationTypes['Shop'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CheckoutError:
    | ( CartEmptyError )
    | ( CartChangedError )
    | ( Omit<CartAlreadyOrderedError, 'order'> & { order?: Maybe<_RefType['Order']> } )
    | ( Omit<PriceChangedError, 'currentTotal'> & { currentTotal: _RefType['Money'] } )
    | ( NotForSaleError )
    | ( OutOfStockError )
    | ( MixedCurrenciesError )
    | ( AddressNotFoundError )
    | ( ShippingUnavailableError )
    | ( VoucherRefusedError )
    | ( PaymentRequiredError )
  ;
  CreateShippingMethodError:
    | ( ShippingTermsError )
    | ( ShippingCodeTakenError )
  ;
  UpdateShippingMethodError:
    | ( ShippingTermsError )
    | ( ShippingMethodArchivedError )
    | ( ConflictError )
  ;
  ArchiveShippingMethodError: ( ConflictError );
  RefundOrderError:
    | ( OrderNotPaidError )
    | ( UnknownOrderLineError )
    | ( RefundExceedsRemainingError )
    | ( UnknownShopOrderError )
    | ( NoShippingLeftError )
  ;
  CancelOrderError:
    | ( OrderNotCancellableError )
    | ( ConflictError )
  ;
  ResumeOrderError: ( OrderNotWaitingError );
  CancelShopOrderError:
    | ( OrderNotCancellableError )
    | ( ConflictError )
  ;
  ShipShopOrderError:
    | ( ShopOrderNotFulfillableError )
    | ( ConflictError )
  ;
  DeliverShopOrderError:
    | ( ShopOrderNotFulfillableError )
    | ( ConflictError )
  ;
  RequestReturnError:
    | ( UnknownOrderLineError )
    | ( NotReturnableError )
  ;
  ApproveReturnError:
    | ( ReturnStatusError )
    | ( ConflictError )
  ;
  RejectReturnError:
    | ( ReturnStatusError )
    | ( ConflictError )
  ;
  ReceiveReturnError:
    | ( ReturnStatusError )
    | ( ConflictError )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( CartEmptyError )
    | ( CartChangedError )
    | ( Omit<CartAlreadyOrderedError, 'order'> & { order?: Maybe<_RefType['Order']> } )
    | ( Omit<PriceChangedError, 'currentTotal'> & { currentTotal: _RefType['Money'] } )
    | ( NotForSaleError )
    | ( OutOfStockError )
    | ( MixedCurrenciesError )
    | ( AddressNotFoundError )
    | ( ShippingUnavailableError )
    | ( VoucherRefusedError )
    | ( PaymentRequiredError )
    | ( ConflictError )
    | ( ShippingTermsError )
    | ( ShippingCodeTakenError )
    | ( ShippingMethodArchivedError )
    | ( OrderNotPaidError )
    | ( UnknownOrderLineError )
    | ( RefundExceedsRemainingError )
    | ( UnknownShopOrderError )
    | ( NoShippingLeftError )
    | ( OrderNotWaitingError )
    | ( OrderNotCancellableError )
    | ( ShopOrderNotFulfillableError )
    | ( NotReturnableError )
    | ( ReturnStatusError )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyModel>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Order: ResolverTypeWrapper<OrderModel>;
  OrderPaymentMethod: OrderPaymentMethod;
  OrderAddress: ResolverTypeWrapper<OrderAddressModel>;
  TaxAmount: ResolverTypeWrapper<TaxAmountModel>;
  OrderStatus: OrderStatus;
  OrderFulfilmentStatus: OrderFulfilmentStatus;
  OrderAction: OrderAction;
  OrderPaymentStatus: OrderPaymentStatus;
  OrderCancelReason: OrderCancelReason;
  OrderLine: ResolverTypeWrapper<OrderLineModel>;
  ShopOrder: ResolverTypeWrapper<ShopOrderModel>;
  ShopOrderFulfilmentStatus: ShopOrderFulfilmentStatus;
  OrderShipping: ResolverTypeWrapper<OrderShippingModel>;
  OrderRefund: ResolverTypeWrapper<OrderRefundModel>;
  OrderRefundStatus: OrderRefundStatus;
  OrderEvent: ResolverTypeWrapper<OrderEventModel>;
  OrderEventType: OrderEventType;
  OrderReturn: ResolverTypeWrapper<OrderReturnModel>;
  OrderReturnLine: ResolverTypeWrapper<OrderReturnLineModel>;
  OrderReturnStatus: OrderReturnStatus;
  OrderCheckout: ResolverTypeWrapper<OrderCheckoutModel>;
  OrderCheckoutStep: ResolverTypeWrapper<OrderCheckoutStepModel>;
  CheckoutQuote: ResolverTypeWrapper<CheckoutQuoteModel>;
  QuotedShopOrder: ResolverTypeWrapper<QuotedShopOrderModel>;
  QuotedShippingMethod: ResolverTypeWrapper<QuotedShippingMethodModel>;
  ShippingMethod: ResolverTypeWrapper<ShippingMethodModel>;
  ShippingPrice: ResolverTypeWrapper<ShippingPriceModel>;
  TaxClass: TaxClass;
  ProductVariant: ResolverTypeWrapper<ProductVariantModel>;
  Shop: ResolverTypeWrapper<ShopModel>;
  ShopOrderFilter: ShopOrderFilter;
  ShopOrderConnection: ResolverTypeWrapper<ShopOrderConnectionModel>;
  ShopOrderEdge: ResolverTypeWrapper<Omit<ShopOrderEdge, 'node'> & { node: ResolversTypes['ShopOrder'] }>;
  OrderFilter: OrderFilter;
  UserOrderFilter: UserOrderFilter;
  User: ResolverTypeWrapper<UserModel>;
  OrderConnection: ResolverTypeWrapper<OrderConnectionModel>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  CheckoutInput: CheckoutInput;
  PaymentMethodInput: PaymentMethodInput;
  CheckoutShippingInput: CheckoutShippingInput;
  CheckoutQuoteInput: CheckoutQuoteInput;
  CheckoutPayload: ResolverTypeWrapper<Omit<CheckoutPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['CheckoutError']> }>;
  CheckoutError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CheckoutError']>;
  CartEmptyError: ResolverTypeWrapper<CartEmptyError>;
  CartChangedError: ResolverTypeWrapper<CartChangedError>;
  CartAlreadyOrderedError: ResolverTypeWrapper<Omit<CartAlreadyOrderedError, 'order'> & { order?: Maybe<ResolversTypes['Order']> }>;
  PriceChangedError: ResolverTypeWrapper<Omit<PriceChangedError, 'currentTotal'> & { currentTotal: ResolversTypes['Money'] }>;
  NotForSaleError: ResolverTypeWrapper<NotForSaleError>;
  OutOfStockError: ResolverTypeWrapper<OutOfStockError>;
  Shortage: ResolverTypeWrapper<Shortage>;
  MixedCurrenciesError: ResolverTypeWrapper<MixedCurrenciesError>;
  AddressNotFoundError: ResolverTypeWrapper<AddressNotFoundError>;
  ShippingUnavailableError: ResolverTypeWrapper<ShippingUnavailableError>;
  VoucherRefusedError: ResolverTypeWrapper<VoucherRefusedError>;
  PaymentRequiredError: ResolverTypeWrapper<PaymentRequiredError>;
  CreateShippingMethodInput: CreateShippingMethodInput;
  ShippingPriceInput: ShippingPriceInput;
  UpdateShippingMethodInput: UpdateShippingMethodInput;
  ArchiveShippingMethodInput: ArchiveShippingMethodInput;
  CreateShippingMethodPayload: ResolverTypeWrapper<Omit<CreateShippingMethodPayload, 'method' | 'userErrors'> & { method?: Maybe<ResolversTypes['ShippingMethod']>, userErrors: ReadonlyArray<ResolversTypes['CreateShippingMethodError']> }>;
  CreateShippingMethodError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShippingMethodError']>;
  UpdateShippingMethodPayload: ResolverTypeWrapper<Omit<UpdateShippingMethodPayload, 'method' | 'userErrors'> & { method?: Maybe<ResolversTypes['ShippingMethod']>, userErrors: ReadonlyArray<ResolversTypes['UpdateShippingMethodError']> }>;
  UpdateShippingMethodError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateShippingMethodError']>;
  ArchiveShippingMethodPayload: ResolverTypeWrapper<Omit<ArchiveShippingMethodPayload, 'method' | 'userErrors'> & { method?: Maybe<ResolversTypes['ShippingMethod']>, userErrors: ReadonlyArray<ResolversTypes['ArchiveShippingMethodError']> }>;
  ArchiveShippingMethodError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveShippingMethodError']>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  ShippingTermsError: ResolverTypeWrapper<ShippingTermsError>;
  ShippingCodeTakenError: ResolverTypeWrapper<ShippingCodeTakenError>;
  ShippingMethodArchivedError: ResolverTypeWrapper<ShippingMethodArchivedError>;
  RefundOrderInput: RefundOrderInput;
  RefundLineInput: RefundLineInput;
  RefundOrderPayload: ResolverTypeWrapper<Omit<RefundOrderPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversTypes['OrderRefund']>, userErrors: ReadonlyArray<ResolversTypes['RefundOrderError']> }>;
  RefundOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefundOrderError']>;
  OrderNotPaidError: ResolverTypeWrapper<OrderNotPaidError>;
  UnknownOrderLineError: ResolverTypeWrapper<UnknownOrderLineError>;
  RefundExceedsRemainingError: ResolverTypeWrapper<RefundExceedsRemainingError>;
  UnknownShopOrderError: ResolverTypeWrapper<UnknownShopOrderError>;
  NoShippingLeftError: ResolverTypeWrapper<NoShippingLeftError>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<Omit<CancelOrderPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['CancelOrderError']> }>;
  CancelOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderError']>;
  ResumeOrderInput: ResumeOrderInput;
  ResumeOrderPayload: ResolverTypeWrapper<Omit<ResumeOrderPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversTypes['Order']>, userErrors: ReadonlyArray<ResolversTypes['ResumeOrderError']> }>;
  ResumeOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeOrderError']>;
  OrderNotWaitingError: ResolverTypeWrapper<OrderNotWaitingError>;
  CancelShopOrderInput: CancelShopOrderInput;
  CancelShopOrderPayload: ResolverTypeWrapper<Omit<CancelShopOrderPayload, 'shopOrder' | 'userErrors'> & { shopOrder?: Maybe<ResolversTypes['ShopOrder']>, userErrors: ReadonlyArray<ResolversTypes['CancelShopOrderError']> }>;
  CancelShopOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelShopOrderError']>;
  OrderNotCancellableError: ResolverTypeWrapper<OrderNotCancellableError>;
  ShipShopOrderInput: ShipShopOrderInput;
  ShipShopOrderPayload: ResolverTypeWrapper<Omit<ShipShopOrderPayload, 'shopOrder' | 'userErrors'> & { shopOrder?: Maybe<ResolversTypes['ShopOrder']>, userErrors: ReadonlyArray<ResolversTypes['ShipShopOrderError']> }>;
  ShipShopOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipShopOrderError']>;
  DeliverShopOrderInput: DeliverShopOrderInput;
  DeliverShopOrderPayload: ResolverTypeWrapper<Omit<DeliverShopOrderPayload, 'shopOrder' | 'userErrors'> & { shopOrder?: Maybe<ResolversTypes['ShopOrder']>, userErrors: ReadonlyArray<ResolversTypes['DeliverShopOrderError']> }>;
  DeliverShopOrderError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliverShopOrderError']>;
  ShopOrderNotFulfillableError: ResolverTypeWrapper<ShopOrderNotFulfillableError>;
  RequestReturnInput: RequestReturnInput;
  ReturnLineInput: ReturnLineInput;
  RequestReturnPayload: ResolverTypeWrapper<Omit<RequestReturnPayload, 'returns' | 'userErrors'> & { returns: ReadonlyArray<ResolversTypes['OrderReturn']>, userErrors: ReadonlyArray<ResolversTypes['RequestReturnError']> }>;
  RequestReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReturnError']>;
  NotReturnableError: ResolverTypeWrapper<NotReturnableError>;
  ApproveReturnInput: ApproveReturnInput;
  ApproveReturnPayload: ResolverTypeWrapper<Omit<ApproveReturnPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['OrderReturn']>, userErrors: ReadonlyArray<ResolversTypes['ApproveReturnError']> }>;
  ApproveReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveReturnError']>;
  RejectReturnInput: RejectReturnInput;
  RejectReturnPayload: ResolverTypeWrapper<Omit<RejectReturnPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['OrderReturn']>, userErrors: ReadonlyArray<ResolversTypes['RejectReturnError']> }>;
  RejectReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RejectReturnError']>;
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnPayload: ResolverTypeWrapper<Omit<ReceiveReturnPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversTypes['OrderReturn']>, userErrors: ReadonlyArray<ResolversTypes['ReceiveReturnError']> }>;
  ReceiveReturnError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReceiveReturnError']>;
  ReturnStatusError: ResolverTypeWrapper<ReturnStatusError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  BigInt: Scalars['BigInt']['output'];
  Decimal: Scalars['Decimal']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyModel;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Order: OrderModel;
  OrderAddress: OrderAddressModel;
  TaxAmount: TaxAmountModel;
  OrderLine: OrderLineModel;
  ShopOrder: ShopOrderModel;
  OrderShipping: OrderShippingModel;
  OrderRefund: OrderRefundModel;
  OrderEvent: OrderEventModel;
  OrderReturn: OrderReturnModel;
  OrderReturnLine: OrderReturnLineModel;
  OrderCheckout: OrderCheckoutModel;
  OrderCheckoutStep: OrderCheckoutStepModel;
  CheckoutQuote: CheckoutQuoteModel;
  QuotedShopOrder: QuotedShopOrderModel;
  QuotedShippingMethod: QuotedShippingMethodModel;
  ShippingMethod: ShippingMethodModel;
  ShippingPrice: ShippingPriceModel;
  ProductVariant: ProductVariantModel;
  Shop: ShopModel;
  ShopOrderFilter: ShopOrderFilter;
  ShopOrderConnection: ShopOrderConnectionModel;
  ShopOrderEdge: Omit<ShopOrderEdge, 'node'> & { node: ResolversParentTypes['ShopOrder'] };
  OrderFilter: OrderFilter;
  UserOrderFilter: UserOrderFilter;
  User: UserModel;
  OrderConnection: OrderConnectionModel;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  CheckoutInput: CheckoutInput;
  PaymentMethodInput: PaymentMethodInput;
  CheckoutShippingInput: CheckoutShippingInput;
  CheckoutQuoteInput: CheckoutQuoteInput;
  CheckoutPayload: Omit<CheckoutPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['CheckoutError']> };
  CheckoutError: ResolversUnionTypes<ResolversParentTypes>['CheckoutError'];
  CartEmptyError: CartEmptyError;
  CartChangedError: CartChangedError;
  CartAlreadyOrderedError: Omit<CartAlreadyOrderedError, 'order'> & { order?: Maybe<ResolversParentTypes['Order']> };
  PriceChangedError: Omit<PriceChangedError, 'currentTotal'> & { currentTotal: ResolversParentTypes['Money'] };
  NotForSaleError: NotForSaleError;
  OutOfStockError: OutOfStockError;
  Shortage: Shortage;
  MixedCurrenciesError: MixedCurrenciesError;
  AddressNotFoundError: AddressNotFoundError;
  ShippingUnavailableError: ShippingUnavailableError;
  VoucherRefusedError: VoucherRefusedError;
  PaymentRequiredError: PaymentRequiredError;
  CreateShippingMethodInput: CreateShippingMethodInput;
  ShippingPriceInput: ShippingPriceInput;
  UpdateShippingMethodInput: UpdateShippingMethodInput;
  ArchiveShippingMethodInput: ArchiveShippingMethodInput;
  CreateShippingMethodPayload: Omit<CreateShippingMethodPayload, 'method' | 'userErrors'> & { method?: Maybe<ResolversParentTypes['ShippingMethod']>, userErrors: ReadonlyArray<ResolversParentTypes['CreateShippingMethodError']> };
  CreateShippingMethodError: ResolversUnionTypes<ResolversParentTypes>['CreateShippingMethodError'];
  UpdateShippingMethodPayload: Omit<UpdateShippingMethodPayload, 'method' | 'userErrors'> & { method?: Maybe<ResolversParentTypes['ShippingMethod']>, userErrors: ReadonlyArray<ResolversParentTypes['UpdateShippingMethodError']> };
  UpdateShippingMethodError: ResolversUnionTypes<ResolversParentTypes>['UpdateShippingMethodError'];
  ArchiveShippingMethodPayload: Omit<ArchiveShippingMethodPayload, 'method' | 'userErrors'> & { method?: Maybe<ResolversParentTypes['ShippingMethod']>, userErrors: ReadonlyArray<ResolversParentTypes['ArchiveShippingMethodError']> };
  ArchiveShippingMethodError: ResolversUnionTypes<ResolversParentTypes>['ArchiveShippingMethodError'];
  ConflictError: ConflictError;
  ShippingTermsError: ShippingTermsError;
  ShippingCodeTakenError: ShippingCodeTakenError;
  ShippingMethodArchivedError: ShippingMethodArchivedError;
  RefundOrderInput: RefundOrderInput;
  RefundLineInput: RefundLineInput;
  RefundOrderPayload: Omit<RefundOrderPayload, 'refund' | 'userErrors'> & { refund?: Maybe<ResolversParentTypes['OrderRefund']>, userErrors: ReadonlyArray<ResolversParentTypes['RefundOrderError']> };
  RefundOrderError: ResolversUnionTypes<ResolversParentTypes>['RefundOrderError'];
  OrderNotPaidError: OrderNotPaidError;
  UnknownOrderLineError: UnknownOrderLineError;
  RefundExceedsRemainingError: RefundExceedsRemainingError;
  UnknownShopOrderError: UnknownShopOrderError;
  NoShippingLeftError: NoShippingLeftError;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: Omit<CancelOrderPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['CancelOrderError']> };
  CancelOrderError: ResolversUnionTypes<ResolversParentTypes>['CancelOrderError'];
  ResumeOrderInput: ResumeOrderInput;
  ResumeOrderPayload: Omit<ResumeOrderPayload, 'order' | 'userErrors'> & { order?: Maybe<ResolversParentTypes['Order']>, userErrors: ReadonlyArray<ResolversParentTypes['ResumeOrderError']> };
  ResumeOrderError: ResolversUnionTypes<ResolversParentTypes>['ResumeOrderError'];
  OrderNotWaitingError: OrderNotWaitingError;
  CancelShopOrderInput: CancelShopOrderInput;
  CancelShopOrderPayload: Omit<CancelShopOrderPayload, 'shopOrder' | 'userErrors'> & { shopOrder?: Maybe<ResolversParentTypes['ShopOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['CancelShopOrderError']> };
  CancelShopOrderError: ResolversUnionTypes<ResolversParentTypes>['CancelShopOrderError'];
  OrderNotCancellableError: OrderNotCancellableError;
  ShipShopOrderInput: ShipShopOrderInput;
  ShipShopOrderPayload: Omit<ShipShopOrderPayload, 'shopOrder' | 'userErrors'> & { shopOrder?: Maybe<ResolversParentTypes['ShopOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['ShipShopOrderError']> };
  ShipShopOrderError: ResolversUnionTypes<ResolversParentTypes>['ShipShopOrderError'];
  DeliverShopOrderInput: DeliverShopOrderInput;
  DeliverShopOrderPayload: Omit<DeliverShopOrderPayload, 'shopOrder' | 'userErrors'> & { shopOrder?: Maybe<ResolversParentTypes['ShopOrder']>, userErrors: ReadonlyArray<ResolversParentTypes['DeliverShopOrderError']> };
  DeliverShopOrderError: ResolversUnionTypes<ResolversParentTypes>['DeliverShopOrderError'];
  ShopOrderNotFulfillableError: ShopOrderNotFulfillableError;
  RequestReturnInput: RequestReturnInput;
  ReturnLineInput: ReturnLineInput;
  RequestReturnPayload: Omit<RequestReturnPayload, 'returns' | 'userErrors'> & { returns: ReadonlyArray<ResolversParentTypes['OrderReturn']>, userErrors: ReadonlyArray<ResolversParentTypes['RequestReturnError']> };
  RequestReturnError: ResolversUnionTypes<ResolversParentTypes>['RequestReturnError'];
  NotReturnableError: NotReturnableError;
  ApproveReturnInput: ApproveReturnInput;
  ApproveReturnPayload: Omit<ApproveReturnPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['OrderReturn']>, userErrors: ReadonlyArray<ResolversParentTypes['ApproveReturnError']> };
  ApproveReturnError: ResolversUnionTypes<ResolversParentTypes>['ApproveReturnError'];
  RejectReturnInput: RejectReturnInput;
  RejectReturnPayload: Omit<RejectReturnPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['OrderReturn']>, userErrors: ReadonlyArray<ResolversParentTypes['RejectReturnError']> };
  RejectReturnError: ResolversUnionTypes<ResolversParentTypes>['RejectReturnError'];
  ReceiveReturnInput: ReceiveReturnInput;
  ReceiveReturnPayload: Omit<ReceiveReturnPayload, 'return' | 'userErrors'> & { return?: Maybe<ResolversParentTypes['OrderReturn']>, userErrors: ReadonlyArray<ResolversParentTypes['ReceiveReturnError']> };
  ReceiveReturnError: ResolversUnionTypes<ResolversParentTypes>['ReceiveReturnError'];
  ReturnStatusError: ReturnStatusError;
  String: Scalars['String']['output'];
};

export type PublicDirectiveArgs = { };

export type PublicDirectiveResolver<Result, Parent, ContextType = Context, Args = PublicDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FedByDirectiveArgs = {
  events: ReadonlyArray<Scalars['String']['input']>;
  id: Scalars['String']['input'];
  recipient?: Maybe<Scalars['String']['input']>;
};

export type FedByDirectiveResolver<Result, Parent, ContextType = Context, Args = FedByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CartEmptyError' | 'CartChangedError' | 'CartAlreadyOrderedError' | 'PriceChangedError' | 'NotForSaleError' | 'OutOfStockError' | 'MixedCurrenciesError' | 'AddressNotFoundError' | 'ShippingUnavailableError' | 'VoucherRefusedError' | 'PaymentRequiredError' | 'ConflictError' | 'ShippingTermsError' | 'ShippingCodeTakenError' | 'ShippingMethodArchivedError' | 'OrderNotPaidError' | 'UnknownOrderLineError' | 'RefundExceedsRemainingError' | 'UnknownShopOrderError' | 'NoShippingLeftError' | 'OrderNotWaitingError' | 'OrderNotCancellableError' | 'ShopOrderNotFulfillableError' | 'NotReturnableError' | 'ReturnStatusError', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderByReference?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderByReferenceArgs, 'reference'>>;
  shopOrder?: Resolver<Maybe<ResolversTypes['ShopOrder']>, ParentType, ContextType, RequireFields<QueryShopOrderArgs, 'id'>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  ordersNeedingAttention?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersNeedingAttentionArgs>>;
  checkoutQuote?: Resolver<Maybe<ResolversTypes['CheckoutQuote']>, ParentType, ContextType, RequireFields<QueryCheckoutQuoteArgs, 'input'>>;
  shippingMethods?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShippingMethod']>>, ParentType, ContextType, RequireFields<QueryShippingMethodsArgs, 'country' | 'currency'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  checkout?: Resolver<ResolversTypes['CheckoutPayload'], ParentType, ContextType, RequireFields<MutationCheckoutArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  resumeOrder?: Resolver<ResolversTypes['ResumeOrderPayload'], ParentType, ContextType, RequireFields<MutationResumeOrderArgs, 'input'>>;
  cancelShopOrder?: Resolver<ResolversTypes['CancelShopOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelShopOrderArgs, 'input'>>;
  shipShopOrder?: Resolver<ResolversTypes['ShipShopOrderPayload'], ParentType, ContextType, RequireFields<MutationShipShopOrderArgs, 'input'>>;
  deliverShopOrder?: Resolver<ResolversTypes['DeliverShopOrderPayload'], ParentType, ContextType, RequireFields<MutationDeliverShopOrderArgs, 'input'>>;
  requestReturn?: Resolver<ResolversTypes['RequestReturnPayload'], ParentType, ContextType, RequireFields<MutationRequestReturnArgs, 'input'>>;
  approveReturn?: Resolver<ResolversTypes['ApproveReturnPayload'], ParentType, ContextType, RequireFields<MutationApproveReturnArgs, 'input'>>;
  rejectReturn?: Resolver<ResolversTypes['RejectReturnPayload'], ParentType, ContextType, RequireFields<MutationRejectReturnArgs, 'input'>>;
  receiveReturn?: Resolver<ResolversTypes['ReceiveReturnPayload'], ParentType, ContextType, RequireFields<MutationReceiveReturnArgs, 'input'>>;
  refundOrder?: Resolver<ResolversTypes['RefundOrderPayload'], ParentType, ContextType, RequireFields<MutationRefundOrderArgs, 'input'>>;
  createShippingMethod?: Resolver<ResolversTypes['CreateShippingMethodPayload'], ParentType, ContextType, RequireFields<MutationCreateShippingMethodArgs, 'input'>>;
  updateShippingMethod?: Resolver<ResolversTypes['UpdateShippingMethodPayload'], ParentType, ContextType, RequireFields<MutationUpdateShippingMethodArgs, 'input'>>;
  archiveShippingMethod?: Resolver<ResolversTypes['ArchiveShippingMethodPayload'], ParentType, ContextType, RequireFields<MutationArchiveShippingMethodArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  orderChanged?: SubscriptionResolver<Maybe<ResolversTypes['Order']>, "orderChanged", ParentType, ContextType, RequireFields<SubscriptionOrderChangedArgs, 'orderId'>>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['OrderPaymentStatus'], ParentType, ContextType>;
  fulfilmentStatus?: Resolver<ResolversTypes['OrderFulfilmentStatus'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['OrderCancelReason']>, ParentType, ContextType>;
  paymentActionUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethod?: Resolver<ResolversTypes['OrderPaymentMethod'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['OrderAddress']>, ParentType, ContextType>;
  voucherCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  shopOrders?: Resolver<ReadonlyArray<ResolversTypes['ShopOrder']>, ParentType, ContextType>;
  refunds?: Resolver<ReadonlyArray<ResolversTypes['OrderRefund']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['OrderEvent']>, ParentType, ContextType>;
  checkout?: Resolver<Maybe<ResolversTypes['OrderCheckout']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderAddress'] = ResolversParentTypes['OrderAddress']> = {
  recipientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TaxAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxAmount'] = ResolversParentTypes['TaxAmount']> = {
  ratePercent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  basisPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['TaxAmount'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returningQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShopOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrder'] = ResolversParentTypes['ShopOrder'], FederationReferenceType extends FederationReferenceTypes['ShopOrder'] = FederationReferenceTypes['ShopOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShopOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orderStatus?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  shippingAddress?: Resolver<Maybe<ResolversTypes['OrderAddress']>, ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  shipping?: Resolver<Maybe<ResolversTypes['OrderShipping']>, ParentType, ContextType>;
  fulfilmentStatus?: Resolver<ResolversTypes['ShopOrderFulfilmentStatus'], ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['OrderAction']>, ParentType, ContextType>;
  returns?: Resolver<ReadonlyArray<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderShippingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderShipping'] = ResolversParentTypes['OrderShipping']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['TaxAmount'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderRefundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderRefund'] = ResolversParentTypes['OrderRefund']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderRefundStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEvent'] = ResolversParentTypes['OrderEvent']> = {
  type?: Resolver<ResolversTypes['OrderEventType'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  carrier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trackingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['OrderCancelReason']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrderReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReturn'] = ResolversParentTypes['OrderReturn'], FederationReferenceType extends FederationReferenceTypes['OrderReturn'] = FederationReferenceTypes['OrderReturn']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderReturn']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shopOrder?: Resolver<Maybe<ResolversTypes['ShopOrder']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderReturnStatus'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderReturnLine']>, ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['OrderRefund']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderReturnLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReturnLine'] = ResolversParentTypes['OrderReturnLine']> = {
  variant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrderCheckoutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCheckout'] = ResolversParentTypes['OrderCheckout']> = {
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needsAttention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['OrderCheckoutStep']>, ParentType, ContextType>;
};

export type OrderCheckoutStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderCheckoutStep'] = ResolversParentTypes['OrderCheckoutStep']> = {
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CheckoutQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutQuote'] = ResolversParentTypes['CheckoutQuote']> = {
  cartVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  shopOrders?: Resolver<ReadonlyArray<ResolversTypes['QuotedShopOrder']>, ParentType, ContextType>;
  shippingMethod?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  shippingMethods?: Resolver<ReadonlyArray<ResolversTypes['QuotedShippingMethod']>, ParentType, ContextType>;
  voucherCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subtotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  discountTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shippingTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  taxTotal?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
};

export type QuotedShopOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedShopOrder'] = ResolversParentTypes['QuotedShopOrder']> = {
  shop?: Resolver<Maybe<ResolversTypes['Shop']>, ParentType, ContextType>;
  shipping?: Resolver<Maybe<ResolversTypes['OrderShipping']>, ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discountTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type QuotedShippingMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotedShippingMethod'] = ResolversParentTypes['QuotedShippingMethod']> = {
  method?: Resolver<ResolversTypes['ShippingMethod'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  charged?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShippingMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingMethod'] = ResolversParentTypes['ShippingMethod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  prices?: Resolver<ReadonlyArray<ResolversTypes['ShippingPrice']>, ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  isArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ShippingPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingPrice'] = ResolversParentTypes['ShippingPrice']> = {
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  perAdditionalUnit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  freeFrom?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shop'] = ResolversParentTypes['Shop'], FederationReferenceType extends FederationReferenceTypes['Shop'] = FederationReferenceTypes['Shop']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shop']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['ShopOrderConnection']>, ParentType, ContextType, Partial<ShopOrdersArgs>>;
};

export type ShopOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrderConnection'] = ResolversParentTypes['ShopOrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ShopOrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShopOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ShopOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrderEdge'] = ResolversParentTypes['ShopOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShopOrder'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<UserOrdersArgs>>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type CheckoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutPayload'] = ResolversParentTypes['CheckoutPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CheckoutError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CheckoutErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckoutError'] = ResolversParentTypes['CheckoutError']> = {
  __resolveType: TypeResolveFn<'CartEmptyError' | 'CartChangedError' | 'CartAlreadyOrderedError' | 'PriceChangedError' | 'NotForSaleError' | 'OutOfStockError' | 'MixedCurrenciesError' | 'AddressNotFoundError' | 'ShippingUnavailableError' | 'VoucherRefusedError' | 'PaymentRequiredError', ParentType, ContextType>;
};

export type CartEmptyErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartEmptyError'] = ResolversParentTypes['CartEmptyError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartChangedError'] = ResolversParentTypes['CartChangedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartAlreadyOrderedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartAlreadyOrderedError'] = ResolversParentTypes['CartAlreadyOrderedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceChangedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangedError'] = ResolversParentTypes['PriceChangedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotForSaleErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotForSaleError'] = ResolversParentTypes['NotForSaleError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  skus?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutOfStockErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfStockError'] = ResolversParentTypes['OutOfStockError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  shortages?: Resolver<ReadonlyArray<ResolversTypes['Shortage']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShortageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shortage'] = ResolversParentTypes['Shortage']> = {
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MixedCurrenciesErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MixedCurrenciesError'] = ResolversParentTypes['MixedCurrenciesError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressNotFoundError'] = ResolversParentTypes['AddressNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingUnavailableError'] = ResolversParentTypes['ShippingUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoucherRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoucherRefusedError'] = ResolversParentTypes['VoucherRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentRequiredErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRequiredError'] = ResolversParentTypes['PaymentRequiredError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShippingMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateShippingMethodPayload'] = ResolversParentTypes['CreateShippingMethodPayload']> = {
  method?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CreateShippingMethodError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateShippingMethodErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateShippingMethodError'] = ResolversParentTypes['CreateShippingMethodError']> = {
  __resolveType: TypeResolveFn<'ShippingTermsError' | 'ShippingCodeTakenError', ParentType, ContextType>;
};

export type UpdateShippingMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateShippingMethodPayload'] = ResolversParentTypes['UpdateShippingMethodPayload']> = {
  method?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UpdateShippingMethodError']>, ParentType, ContextType>;
};

export type UpdateShippingMethodErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateShippingMethodError'] = ResolversParentTypes['UpdateShippingMethodError']> = {
  __resolveType: TypeResolveFn<'ShippingTermsError' | 'ShippingMethodArchivedError' | 'ConflictError', ParentType, ContextType>;
};

export type ArchiveShippingMethodPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveShippingMethodPayload'] = ResolversParentTypes['ArchiveShippingMethodPayload']> = {
  method?: Resolver<Maybe<ResolversTypes['ShippingMethod']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ArchiveShippingMethodError']>, ParentType, ContextType>;
};

export type ArchiveShippingMethodErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveShippingMethodError'] = ResolversParentTypes['ArchiveShippingMethodError']> = {
  __resolveType: TypeResolveFn<'ConflictError', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingTermsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingTermsError'] = ResolversParentTypes['ShippingTermsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingCodeTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingCodeTakenError'] = ResolversParentTypes['ShippingCodeTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShippingMethodArchivedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShippingMethodArchivedError'] = ResolversParentTypes['ShippingMethodArchivedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundOrderPayload'] = ResolversParentTypes['RefundOrderPayload']> = {
  refund?: Resolver<Maybe<ResolversTypes['OrderRefund']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RefundOrderError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RefundOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundOrderError'] = ResolversParentTypes['RefundOrderError']> = {
  __resolveType: TypeResolveFn<'OrderNotPaidError' | 'UnknownOrderLineError' | 'RefundExceedsRemainingError' | 'UnknownShopOrderError' | 'NoShippingLeftError', ParentType, ContextType>;
};

export type OrderNotPaidErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotPaidError'] = ResolversParentTypes['OrderNotPaidError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownOrderLineErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownOrderLineError'] = ResolversParentTypes['UnknownOrderLineError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundExceedsRemainingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefundExceedsRemainingError'] = ResolversParentTypes['RefundExceedsRemainingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownShopOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownShopOrderError'] = ResolversParentTypes['UnknownShopOrderError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  shopOrderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoShippingLeftErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoShippingLeftError'] = ResolversParentTypes['NoShippingLeftError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  shopOrderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CancelOrderError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CancelOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderError'] = ResolversParentTypes['CancelOrderError']> = {
  __resolveType: TypeResolveFn<'OrderNotCancellableError' | 'ConflictError', ParentType, ContextType>;
};

export type ResumeOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeOrderPayload'] = ResolversParentTypes['ResumeOrderPayload']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ResumeOrderError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResumeOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeOrderError'] = ResolversParentTypes['ResumeOrderError']> = {
  __resolveType: TypeResolveFn<'OrderNotWaitingError', ParentType, ContextType>;
};

export type OrderNotWaitingErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotWaitingError'] = ResolversParentTypes['OrderNotWaitingError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelShopOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelShopOrderPayload'] = ResolversParentTypes['CancelShopOrderPayload']> = {
  shopOrder?: Resolver<Maybe<ResolversTypes['ShopOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['CancelShopOrderError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CancelShopOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelShopOrderError'] = ResolversParentTypes['CancelShopOrderError']> = {
  __resolveType: TypeResolveFn<'OrderNotCancellableError' | 'ConflictError', ParentType, ContextType>;
};

export type OrderNotCancellableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderNotCancellableError'] = ResolversParentTypes['OrderNotCancellableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipShopOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipShopOrderPayload'] = ResolversParentTypes['ShipShopOrderPayload']> = {
  shopOrder?: Resolver<Maybe<ResolversTypes['ShopOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ShipShopOrderError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ShipShopOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShipShopOrderError'] = ResolversParentTypes['ShipShopOrderError']> = {
  __resolveType: TypeResolveFn<'ShopOrderNotFulfillableError' | 'ConflictError', ParentType, ContextType>;
};

export type DeliverShopOrderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverShopOrderPayload'] = ResolversParentTypes['DeliverShopOrderPayload']> = {
  shopOrder?: Resolver<Maybe<ResolversTypes['ShopOrder']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['DeliverShopOrderError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeliverShopOrderErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverShopOrderError'] = ResolversParentTypes['DeliverShopOrderError']> = {
  __resolveType: TypeResolveFn<'ShopOrderNotFulfillableError' | 'ConflictError', ParentType, ContextType>;
};

export type ShopOrderNotFulfillableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShopOrderNotFulfillableError'] = ResolversParentTypes['ShopOrderNotFulfillableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  orderStatus?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  fulfilmentStatus?: Resolver<ResolversTypes['ShopOrderFulfilmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReturnPayload'] = ResolversParentTypes['RequestReturnPayload']> = {
  returns?: Resolver<ReadonlyArray<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RequestReturnError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequestReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestReturnError'] = ResolversParentTypes['RequestReturnError']> = {
  __resolveType: TypeResolveFn<'UnknownOrderLineError' | 'NotReturnableError', ParentType, ContextType>;
};

export type NotReturnableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReturnableError'] = ResolversParentTypes['NotReturnableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveReturnPayload'] = ResolversParentTypes['ApproveReturnPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ApproveReturnError']>, ParentType, ContextType>;
};

export type ApproveReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveReturnError'] = ResolversParentTypes['ApproveReturnError']> = {
  __resolveType: TypeResolveFn<'ReturnStatusError' | 'ConflictError', ParentType, ContextType>;
};

export type RejectReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectReturnPayload'] = ResolversParentTypes['RejectReturnPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['RejectReturnError']>, ParentType, ContextType>;
};

export type RejectReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectReturnError'] = ResolversParentTypes['RejectReturnError']> = {
  __resolveType: TypeResolveFn<'ReturnStatusError' | 'ConflictError', ParentType, ContextType>;
};

export type ReceiveReturnPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReturnPayload'] = ResolversParentTypes['ReceiveReturnPayload']> = {
  return?: Resolver<Maybe<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ReceiveReturnError']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReceiveReturnErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiveReturnError'] = ResolversParentTypes['ReceiveReturnError']> = {
  __resolveType: TypeResolveFn<'ReturnStatusError' | 'ConflictError', ParentType, ContextType>;
};

export type ReturnStatusErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnStatusError'] = ResolversParentTypes['ReturnStatusError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderReturnStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderAddress?: OrderAddressResolvers<ContextType>;
  TaxAmount?: TaxAmountResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  ShopOrder?: ShopOrderResolvers<ContextType>;
  OrderShipping?: OrderShippingResolvers<ContextType>;
  OrderRefund?: OrderRefundResolvers<ContextType>;
  OrderEvent?: OrderEventResolvers<ContextType>;
  OrderReturn?: OrderReturnResolvers<ContextType>;
  OrderReturnLine?: OrderReturnLineResolvers<ContextType>;
  OrderCheckout?: OrderCheckoutResolvers<ContextType>;
  OrderCheckoutStep?: OrderCheckoutStepResolvers<ContextType>;
  CheckoutQuote?: CheckoutQuoteResolvers<ContextType>;
  QuotedShopOrder?: QuotedShopOrderResolvers<ContextType>;
  QuotedShippingMethod?: QuotedShippingMethodResolvers<ContextType>;
  ShippingMethod?: ShippingMethodResolvers<ContextType>;
  ShippingPrice?: ShippingPriceResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  Shop?: ShopResolvers<ContextType>;
  ShopOrderConnection?: ShopOrderConnectionResolvers<ContextType>;
  ShopOrderEdge?: ShopOrderEdgeResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  CheckoutPayload?: CheckoutPayloadResolvers<ContextType>;
  CheckoutError?: CheckoutErrorResolvers<ContextType>;
  CartEmptyError?: CartEmptyErrorResolvers<ContextType>;
  CartChangedError?: CartChangedErrorResolvers<ContextType>;
  CartAlreadyOrderedError?: CartAlreadyOrderedErrorResolvers<ContextType>;
  PriceChangedError?: PriceChangedErrorResolvers<ContextType>;
  NotForSaleError?: NotForSaleErrorResolvers<ContextType>;
  OutOfStockError?: OutOfStockErrorResolvers<ContextType>;
  Shortage?: ShortageResolvers<ContextType>;
  MixedCurrenciesError?: MixedCurrenciesErrorResolvers<ContextType>;
  AddressNotFoundError?: AddressNotFoundErrorResolvers<ContextType>;
  ShippingUnavailableError?: ShippingUnavailableErrorResolvers<ContextType>;
  VoucherRefusedError?: VoucherRefusedErrorResolvers<ContextType>;
  PaymentRequiredError?: PaymentRequiredErrorResolvers<ContextType>;
  CreateShippingMethodPayload?: CreateShippingMethodPayloadResolvers<ContextType>;
  CreateShippingMethodError?: CreateShippingMethodErrorResolvers<ContextType>;
  UpdateShippingMethodPayload?: UpdateShippingMethodPayloadResolvers<ContextType>;
  UpdateShippingMethodError?: UpdateShippingMethodErrorResolvers<ContextType>;
  ArchiveShippingMethodPayload?: ArchiveShippingMethodPayloadResolvers<ContextType>;
  ArchiveShippingMethodError?: ArchiveShippingMethodErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  ShippingTermsError?: ShippingTermsErrorResolvers<ContextType>;
  ShippingCodeTakenError?: ShippingCodeTakenErrorResolvers<ContextType>;
  ShippingMethodArchivedError?: ShippingMethodArchivedErrorResolvers<ContextType>;
  RefundOrderPayload?: RefundOrderPayloadResolvers<ContextType>;
  RefundOrderError?: RefundOrderErrorResolvers<ContextType>;
  OrderNotPaidError?: OrderNotPaidErrorResolvers<ContextType>;
  UnknownOrderLineError?: UnknownOrderLineErrorResolvers<ContextType>;
  RefundExceedsRemainingError?: RefundExceedsRemainingErrorResolvers<ContextType>;
  UnknownShopOrderError?: UnknownShopOrderErrorResolvers<ContextType>;
  NoShippingLeftError?: NoShippingLeftErrorResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  CancelOrderError?: CancelOrderErrorResolvers<ContextType>;
  ResumeOrderPayload?: ResumeOrderPayloadResolvers<ContextType>;
  ResumeOrderError?: ResumeOrderErrorResolvers<ContextType>;
  OrderNotWaitingError?: OrderNotWaitingErrorResolvers<ContextType>;
  CancelShopOrderPayload?: CancelShopOrderPayloadResolvers<ContextType>;
  CancelShopOrderError?: CancelShopOrderErrorResolvers<ContextType>;
  OrderNotCancellableError?: OrderNotCancellableErrorResolvers<ContextType>;
  ShipShopOrderPayload?: ShipShopOrderPayloadResolvers<ContextType>;
  ShipShopOrderError?: ShipShopOrderErrorResolvers<ContextType>;
  DeliverShopOrderPayload?: DeliverShopOrderPayloadResolvers<ContextType>;
  DeliverShopOrderError?: DeliverShopOrderErrorResolvers<ContextType>;
  ShopOrderNotFulfillableError?: ShopOrderNotFulfillableErrorResolvers<ContextType>;
  RequestReturnPayload?: RequestReturnPayloadResolvers<ContextType>;
  RequestReturnError?: RequestReturnErrorResolvers<ContextType>;
  NotReturnableError?: NotReturnableErrorResolvers<ContextType>;
  ApproveReturnPayload?: ApproveReturnPayloadResolvers<ContextType>;
  ApproveReturnError?: ApproveReturnErrorResolvers<ContextType>;
  RejectReturnPayload?: RejectReturnPayloadResolvers<ContextType>;
  RejectReturnError?: RejectReturnErrorResolvers<ContextType>;
  ReceiveReturnPayload?: ReceiveReturnPayloadResolvers<ContextType>;
  ReceiveReturnError?: ReceiveReturnErrorResolvers<ContextType>;
  ReturnStatusError?: ReturnStatusErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  public?: PublicDirectiveResolver<any, any, ContextType>;
  fedBy?: FedByDirectiveResolver<any, any, ContextType>;
};
