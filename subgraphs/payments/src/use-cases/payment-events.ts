import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { moneyToJson } from '@agora/subgraph-kit/money';
import { refundedOf, type OrderId, type Payment, type Refund, type RefundId } from '../domain/payment.ts';
import { grossOf, type Payout } from '../domain/payout.ts';
import type { Transfer } from '../domain/transfer.ts';

// An order has one payment, and may be told of before it has any: its id is the subject of all of them.
const about = ({ id, orderId, version }: Payment) => ({
  head: { subject: orderId, aggregateVersion: version },
  ids: { orderId, paymentId: id },
});

export function paymentInitiated(payment: Payment): NewEvent {
  const { head, ids } = about(payment);
  return { type: 'payment.initiated', ...head, data: { ...ids, amount: moneyToJson(payment.amount) } };
}

/** What became of the authorisation, as the payment's state has it. @throws RangeError while nothing has. */
export function authorisationTold(payment: Payment): NewEvent {
  const { head, ids } = about(payment);
  const { state } = payment;
  switch (state.status) {
    case 'pending':
      throw new RangeError(`payment ${payment.id} waits for its provider`);
    case 'held':
      return { type: 'payment.held', ...head, data: { ...ids, reason: state.reason } };
    case 'actionRequired':
      return { type: 'payment.action-required', ...head, data: { ...ids, actionUrl: state.actionUrl } };
    case 'voided':
      return paymentFailed(payment, 'authorise', 'voided');
    case 'failed':
      if (state.step === 'authorise') return paymentFailed(payment, 'authorise', state.reason);
      break;
    case 'awaitingMoney':
    case 'authorised':
    case 'captured':
  }
  return { type: 'payment.authorised', ...head, data: { ...ids, amount: moneyToJson(payment.amount) } };
}

/** Whether the money was captured, as the payment's state has it. */
export function captureTold(payment: Payment): NewEvent {
  const { head, ids } = about(payment);
  const { state } = payment;
  switch (state.status) {
    case 'captured':
      return { type: 'payment.captured', ...head, data: { ...ids, amount: moneyToJson(payment.amount) } };
    case 'failed':
      return paymentFailed(payment, 'capture', state.step === 'capture' ? state.reason : 'notAuthorised');
    case 'voided':
      return paymentFailed(payment, 'capture', 'voided');
    case 'pending':
    case 'held':
    case 'awaitingMoney':
    case 'actionRequired':
    case 'authorised':
      return paymentFailed(payment, 'capture', 'notAuthorised');
  }
}

/** Captured money is not voided but refunded. */
export const voidTold = (payment: Payment): NewEvent =>
  payment.state.status === 'captured' ? captureTold(payment) : nothingHeld(payment.orderId, payment.version);

export const nothingHeld = (orderId: OrderId, aggregateVersion = 0): NewEvent => ({
  type: 'payment.voided',
  subject: orderId,
  aggregateVersion,
  data: { orderId },
});

export function refundTold(payment: Payment, { id: refundId, amount, state }: Refund): NewEvent {
  const { head, ids } = about(payment);
  switch (state.status) {
    case 'pending':
      throw new RangeError(`refund ${refundId} waits for its provider`);
    case 'succeeded':
      return {
        type: 'payment.refunded',
        ...head,
        data: { ...ids, refundId, amount: moneyToJson(amount), refundedTotal: moneyToJson(refundedOf(payment)) },
      };
    case 'failed':
      return refundFailed(payment.orderId, refundId, state.reason);
  }
}

export const refundFailed = (orderId: OrderId, refundId: RefundId, reason: string): NewEvent => ({
  type: 'payment.refund-failed',
  subject: orderId,
  data: { orderId, refundId, reason },
});

export function payoutRecorded({ orderId, version }: Payment, payout: Payout): NewEvent {
  const { shopId, net, commission } = payout;
  return {
    type: 'payout.recorded',
    subject: orderId,
    aggregateVersion: version,
    data: {
      orderId,
      shopId,
      gross: moneyToJson(grossOf(payout)),
      commission: moneyToJson(commission),
      net: moneyToJson(net),
    },
  };
}

export const payoutTransferred = ({ id: transferId, shopId, amount }: Transfer): NewEvent => ({
  type: 'payout.transferred',
  subject: shopId,
  data: { transferId, shopId, amount: moneyToJson(amount) },
});

function paymentFailed(payment: Payment, step: 'authorise' | 'capture', reason: string): NewEvent {
  const { head, ids } = about(payment);
  return { type: 'payment.failed', ...head, data: { ...ids, step, reason } };
}
