import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { CustomerId, OrderId } from '../domain/order.ts';
import type { RefundId } from '../domain/refund.ts';
import type { SagaInput } from '../domain/saga.ts';
import { advanceSaga } from '../use-cases/advance-saga.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { forgetCustomer } from '../use-cases/forget-customer.ts';
import { recordRefund } from '../use-cases/refund-order.ts';

export function createConsumers(dependencies: Dependencies): Handlers {
  const hear = (orderId: string, input: SagaInput, delivery: Delivery): Promise<void> =>
    advanceSaga(dependencies, orderId as OrderId, input, delivery);

  return {
    'inventory.reserved': ({ data }, delivery) => hear(data.orderId, { kind: 'reserved' }, delivery),
    'inventory.rejected': ({ data }, delivery) => hear(data.orderId, { kind: 'rejected' }, delivery),
    'inventory.released': ({ data }, delivery) => hear(data.orderId, { kind: 'released' }, delivery),
    'inventory.committed': ({ data }, delivery) => hear(data.orderId, { kind: 'committed' }, delivery),
    'voucher.reserved': ({ data }, delivery) => hear(data.orderId, { kind: 'voucherReserved' }, delivery),
    'voucher.rejected': ({ data }, delivery) => hear(data.orderId, { kind: 'voucherRejected' }, delivery),
    'voucher.released': ({ data }, delivery) => hear(data.orderId, { kind: 'voucherReleased' }, delivery),
    'voucher.redeemed': ({ data }, delivery) => hear(data.orderId, { kind: 'voucherRedeemed' }, delivery),
    'payment.authorised': ({ data }, delivery) => hear(data.orderId, { kind: 'authorised' }, delivery),
    'payment.action-required': ({ data }, delivery) =>
      hear(data.orderId, { kind: 'actionRequired', actionUrl: data.actionUrl }, delivery),
    'payment.held': ({ data }, delivery) => hear(data.orderId, { kind: 'held' }, delivery),
    'payment.failed': ({ data }, delivery) => hear(data.orderId, { kind: 'paymentFailed', step: data.step }, delivery),
    'payment.captured': ({ data }, delivery) => hear(data.orderId, { kind: 'captured' }, delivery),
    'payment.voided': ({ data }, delivery) => hear(data.orderId, { kind: 'voided' }, delivery),
    'payment.refunded': ({ data }, delivery) => recordRefund(dependencies, refundOf(data), 'succeeded', delivery),
    'payment.refund-failed': ({ data }, delivery) => recordRefund(dependencies, refundOf(data), 'failed', delivery),
    'user.deleted': ({ data }, delivery) => forgetCustomer(dependencies, data.userId as CustomerId, delivery),
  };
}

const refundOf = ({ orderId, refundId }: { readonly orderId: string; readonly refundId: string }) => ({
  orderId: orderId as OrderId,
  refundId: refundId as RefundId,
});
