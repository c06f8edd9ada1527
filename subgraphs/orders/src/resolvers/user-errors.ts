import { assertNever } from '@agora/subgraph-kit/assert-never';
import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import type { FulfilmentDecision } from '../domain/fulfilment.ts';
import type { Order, OrderStatus } from '../domain/order.ts';
import type { RequestReturnDecision, ReturnDecision } from '../domain/return.ts';
import type { PlaceOrderDecision } from '../domain/place-order.ts';
import type { ResolversTypes } from '../generated/schema.ts';
import type { RefundOrderResult } from '../use-cases/refund-order.ts';
import { RETURN_STATUS } from './order-return.ts';
import { PART_FULFILMENT_STATUS, STATUS } from './values.ts';

type CheckoutErrorValue = Awaited<ResolversTypes['CheckoutError']>;
type RefundErrorValue = Awaited<ResolversTypes['RefundOrderError']>;

/** Why a cart was not ordered, as clients read it. */
export function checkoutError(refusal: Exclude<PlaceOrderDecision, { kind: 'placed' }>): CheckoutErrorValue {
  switch (refusal.kind) {
    case 'cartEmpty':
      return { __typename: 'CartEmptyError', message: 'There is nothing in the cart.', path: ['input', 'cartId'] };
    case 'cartChanged':
      return {
        __typename: 'CartChangedError',
        message: 'The cart has changed since it was read.',
        path: ['input', 'expectedVersion'],
        currentVersion: refusal.currentVersion,
      };
    case 'priceChanged':
      return {
        __typename: 'PriceChangedError',
        message: 'The cart costs something else now.',
        path: ['input', 'expectedTotal'],
        currentTotal: refusal.currentTotal,
      };
    case 'notForSale':
      return {
        __typename: 'NotForSaleError',
        message: 'Something in the cart may not be bought any more.',
        path: ['input', 'cartId'],
        skus: refusal.skus,
      };
    case 'outOfStock':
      return {
        __typename: 'OutOfStockError',
        message: 'There are fewer units than the cart holds.',
        path: ['input', 'cartId'],
        shortages: refusal.shortages,
      };
    case 'mixedCurrencies':
      return {
        __typename: 'MixedCurrenciesError',
        message: 'The cart holds prices in several currencies.',
        path: ['input', 'cartId'],
      };
    case 'addressNotFound':
      return {
        __typename: 'AddressNotFoundError',
        message: 'There is no such address.',
        path: ['input', 'shipping', 'addressId'],
      };
    case 'shippingUnavailable':
      return {
        __typename: 'ShippingUnavailableError',
        message: 'Nothing can be sent there in this way.',
        path: ['input', 'shipping', 'methodId'],
      };
    case 'voucherRefused':
      return {
        __typename: 'VoucherRefusedError',
        message: 'The voucher on the cart does not apply.',
        path: ['input', 'cartId'],
        reason: refusal.reason,
      };
    case 'paymentRequired':
      return {
        __typename: 'PaymentRequiredError',
        message: 'There is something to pay.',
        path: ['input', 'payment'],
      };
    default:
      return assertNever(refusal);
  }
}

/** @param order absent where the viewer may not see it */
export const cartOrderedError = (order: Order | undefined) => ({
  __typename: 'CartAlreadyOrderedError' as const,
  message: 'This state of the cart was ordered before.',
  path: ['input', 'cartId'],
  order,
});

/** Why nothing was refunded, as clients read it. */
export function refundError(refusal: Exclude<RefundOrderResult, { kind: 'requested' }>): RefundErrorValue {
  switch (refusal.kind) {
    case 'notPaid':
      return {
        __typename: 'OrderNotPaidError',
        message: 'Nothing was taken for this order that could be given back.',
        path: ['input', 'orderId'],
      };
    case 'unknownLine':
      return unknownLineError(refusal.sku);
    case 'exceedsRemaining':
      return {
        __typename: 'RefundExceedsRemainingError',
        message: `SKU ${refusal.sku} has ${refusal.remaining} units left to refund.`,
        path: ['input', 'lines'],
        sku: refusal.sku,
        remaining: refusal.remaining,
      };
    case 'unknownShopOrder':
      return {
        __typename: 'UnknownShopOrderError',
        message: 'The order has no such shop order.',
        path: ['input', 'shopOrderIds'],
        shopOrderId: refusal.shopOrderId,
      };
    case 'noShippingLeft':
      return {
        __typename: 'NoShippingLeftError',
        message: 'Nothing that was paid for this shipping is left.',
        path: ['input', 'shopOrderIds'],
        shopOrderId: refusal.shopOrderId,
      };
    default:
      return assertNever(refusal);
  }
}

export const shippingTermsError = (fault: string) => ({
  __typename: 'ShippingTermsError' as const,
  message: fault,
  path: ['input'],
});

export const shippingCodeTakenError = () => ({
  __typename: 'ShippingCodeTakenError' as const,
  message: 'A shipping method with this code is offered already.',
  path: ['input', 'code'],
});

export const shippingMethodArchivedError = () => ({
  __typename: 'ShippingMethodArchivedError' as const,
  message: 'The shipping method is not offered any more.',
  path: ['input', 'methodId'],
});

export const notCancellableError = (status: OrderStatus) => ({
  __typename: 'OrderNotCancellableError' as const,
  message: 'It cannot be cancelled now.',
  path: ['input'],
  status: STATUS[status],
});

export const notWaitingError = () => ({
  __typename: 'OrderNotWaitingError' as const,
  message: 'It needs no attention.',
  path: ['input', 'orderId'],
});

/** Why a shop's part was not sent or delivered, as clients read it. */
export const fulfilmentError = (refusal: Exclude<FulfilmentDecision, { kind: 'changed' }>) =>
  refusal.kind === 'conflict'
    ? conflictError('The shop order', refusal.currentVersion)
    : {
        __typename: 'ShopOrderNotFulfillableError' as const,
        message: 'This is not what comes next for the shop order.',
        path: ['input', 'shopOrderId'],
        orderStatus: STATUS[refusal.orderStatus],
        fulfilmentStatus: PART_FULFILMENT_STATUS[refusal.fulfilment],
      };

/** Why nothing may be sent back, as clients read it. */
export const requestReturnError = (refusal: Exclude<RequestReturnDecision, { kind: 'accepted' }>) =>
  refusal.kind === 'unknownLine'
    ? unknownLineError(refusal.sku)
    : {
        __typename: 'NotReturnableError' as const,
        message: `SKU ${refusal.sku} has ${refusal.returnable} units that may be sent back now.`,
        path: ['input', 'lines'],
        sku: refusal.sku,
        returnable: refusal.returnable,
      };

/** Why a return did not go on, as clients read it. */
export const returnError = (refusal: Exclude<ReturnDecision, { kind: 'changed' }>) =>
  refusal.kind === 'conflict'
    ? conflictError('The return', refusal.currentVersion)
    : {
        __typename: 'ReturnStatusError' as const,
        message: 'This is not what comes next for the return.',
        path: ['input', 'returnId'],
        status: RETURN_STATUS[refusal.status],
      };

const unknownLineError = (sku: string) => ({
  __typename: 'UnknownOrderLineError' as const,
  message: `The order has no line with SKU ${sku}.`,
  path: ['input', 'lines'],
  sku,
});
