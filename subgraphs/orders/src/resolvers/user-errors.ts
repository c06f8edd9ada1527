import { assertNever } from '@agora/subgraph-kit/assert-never';
import type { PlaceOrderDecision } from '../domain/place-order.ts';
import type { ResolversTypes } from '../generated/schema.ts';
import type { RefundOrderResult } from '../use-cases/refund-order.ts';

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
      return {
        __typename: 'UnknownOrderLineError',
        message: `The order has no line with SKU ${refusal.sku}.`,
        path: ['input', 'lines'],
        sku: refusal.sku,
      };
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
