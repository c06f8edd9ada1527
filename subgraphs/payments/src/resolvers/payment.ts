import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { isEqual } from '@agora/subgraph-kit/money';
import { transferInstructionsOf } from '../domain/bank-transfer.ts';
import { authorisedOf, capturedOf, refundedOf } from '../domain/payment.ts';
import type { RiskReason } from '../domain/risk.ts';
import type { PaymentHoldReason, PaymentResolvers, PaymentStatus } from '../generated/schema.ts';
import type { PaymentModel } from './models.ts';

export const Payment: Complete<PaymentResolvers, PaymentModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('pay', id) ? loaders.payment.load(id) : null),
  order: ({ orderId }) => ({ id: orderId }),
  authorisedAmount: authorisedOf,
  capturedAmount: capturedOf,
  refundedAmount: refundedOf,
  status: statusOf,
  actionUrl: ({ state }) => (state.status === 'actionRequired' ? state.actionUrl : null),
  transferInstructions: (payment, _args, { dependencies: { bankAccount } }) =>
    transferInstructionsOf(payment, bankAccount) ?? null,
  failureReason: ({ state }) => (state.status === 'failed' ? state.reason : null),
  holdReason: ({ state }) => (state.status === 'held' ? HOLD_REASONS[state.reason] : null),
  receiptReference: ({ state }) => ('reference' in state ? state.reference : null),
};

const HOLD_REASONS: Readonly<Record<RiskReason, PaymentHoldReason>> = {
  velocity: 'VELOCITY',
  amount: 'AMOUNT',
  country: 'COUNTRY',
};

function statusOf(payment: PaymentModel): PaymentStatus {
  if (payment.state.status !== 'captured') return STATUSES[payment.state.status];
  const refunded = refundedOf(payment);
  if (refunded.minorUnits === 0n) return 'CAPTURED';
  return isEqual(refunded, payment.amount) ? 'REFUNDED' : 'PARTIALLY_REFUNDED';
}

export const STATUSES: Readonly<Record<PaymentModel['state']['status'], PaymentStatus>> = {
  pending: 'PENDING',
  held: 'HELD',
  awaitingMoney: 'AWAITING_MONEY',
  actionRequired: 'ACTION_REQUIRED',
  authorised: 'AUTHORISED',
  captured: 'CAPTURED',
  voided: 'VOIDED',
  failed: 'FAILED',
};
