import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import { moneyFromJson } from '@agora/subgraph-kit/money';
import type { CustomerId, OrderId, PaymentMethod, RefundId } from '../domain/payment.ts';
import type { ShopId } from '../domain/payout.ts';
import { looksLikeCardNumber } from '@agora/subgraph-kit/visible-text';
import { authorisePayment } from '../use-cases/authorise-payment.ts';
import { bookPayouts } from '../use-cases/book-payouts.ts';
import { capturePayment } from '../use-cases/capture-payment.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { recordCommission } from '../use-cases/record-commission.ts';
import { refundPayment } from '../use-cases/refund-payment.ts';
import { forgetCustomer } from '../use-cases/saved-payment-methods.ts';
import { voidPayment } from '../use-cases/void-payment.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'payment.authorise': ({ data: { orderId, customerId, amount, method, country } }, delivery) =>
    authorisePayment(
      dependencies,
      {
        orderId: orderId as OrderId,
        customerId: customerId as CustomerId,
        amount: moneyFromJson(amount),
        method: methodOf(method),
        ...(country !== undefined && { country }),
      },
      delivery,
    ),
  'payment.capture': ({ data }, delivery) =>
    capturePayment(dependencies, { orderId: data.orderId as OrderId }, delivery),
  'payment.void': ({ data }, delivery) => voidPayment(dependencies, { orderId: data.orderId as OrderId }, delivery),
  'payment.refund': ({ data: { orderId, refundId, amount, reason, shops } }, delivery) =>
    refundPayment(
      dependencies,
      {
        orderId: orderId as OrderId,
        refundId: refundId as RefundId,
        amount: moneyFromJson(amount),
        reason,
        ...(shops !== undefined && {
          shops: shops.map((part) => ({ shopId: part.shopId as ShopId, amount: moneyFromJson(part.amount) })),
        }),
      },
      delivery,
    ),
  'order.paid': ({ data: { orderId, shops } }, delivery) =>
    bookPayouts(
      dependencies,
      {
        orderId: orderId as OrderId,
        shops: shops.map(({ shopId, total }) => ({ shopId: shopId as ShopId, total: moneyFromJson(total) })),
      },
      delivery,
    ),
  'shop.registered': ({ data: { shopId, commissionBasisPoints: basisPoints }, aggregateVersion: version }, delivery) =>
    recordCommission(dependencies, { shopId: shopId as ShopId, basisPoints, version }, delivery),
  'shop.commission-changed': (
    { data: { shopId, commissionBasisPoints: basisPoints }, aggregateVersion: version },
    delivery,
  ) => recordCommission(dependencies, { shopId: shopId as ShopId, basisPoints, version }, delivery),
  'user.deleted': ({ data: { userId } }, delivery) =>
    forgetCustomer(dependencies, { customerId: userId as CustomerId }, delivery),
});

// A card without a token is refused like one with a token that nobody knows; and a card's number, should anybody send it
// in place of a token, is not kept.
const methodOf = ({ kind, token = '' }: { kind: PaymentMethod['kind']; token?: string | undefined }): PaymentMethod =>
  kind === 'card' || kind === 'wallet' ? { kind, token: looksLikeCardNumber(token) ? '' : token } : { kind };
