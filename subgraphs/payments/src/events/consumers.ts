import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import { moneyFromJson } from '@agora/subgraph-kit/money';
import type { CustomerId, OrderId, RefundId } from '../domain/payment.ts';
import type { ShopId } from '../domain/payout.ts';
import { authorisePayment } from '../use-cases/authorise-payment.ts';
import { bookPayouts } from '../use-cases/book-payouts.ts';
import { capturePayment } from '../use-cases/capture-payment.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { recordCommission } from '../use-cases/record-commission.ts';
import { refundPayment } from '../use-cases/refund-payment.ts';
import { voidPayment } from '../use-cases/void-payment.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'payment.authorise': ({ data: { orderId, customerId, amount, method } }, delivery) =>
    authorisePayment(
      dependencies,
      {
        orderId: orderId as OrderId,
        customerId: customerId as CustomerId,
        amount: moneyFromJson(amount),
        method,
      },
      delivery,
    ),
  'payment.capture': ({ data }, delivery) =>
    capturePayment(dependencies, { orderId: data.orderId as OrderId }, delivery),
  'payment.void': ({ data }, delivery) => voidPayment(dependencies, { orderId: data.orderId as OrderId }, delivery),
  'payment.refund': ({ data: { orderId, refundId, amount, reason } }, delivery) =>
    refundPayment(
      dependencies,
      { orderId: orderId as OrderId, refundId: refundId as RefundId, amount: moneyFromJson(amount), reason },
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
  'shop.registered': ({ data: { shopId, commissionBasisPoints } }, delivery) =>
    recordCommission(dependencies, { shopId: shopId as ShopId, basisPoints: commissionBasisPoints }, delivery),
});
