import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { Money } from '@agora/subgraph-kit/money';
import type {
  PaymentDeclinedError,
  PaymentMethodRefusedError,
  PaymentNotAwaitingMoneyError,
  PaymentNotConfirmableError,
  PaymentNotHeldError,
  ReceivedAmountError,
  RefundNotOwedError,
  TooManyPaymentMethodsError,
} from '../generated/schema.ts';
import type { PaymentModel, RefundModel } from './models.ts';
import { STATUSES } from './payment.ts';
import { STATUSES as REFUND_STATUSES } from './refund.ts';

export const notConfirmableError = (status: PaymentModel['state']['status']): Typed<PaymentNotConfirmableError> => ({
  __typename: 'PaymentNotConfirmableError',
  message: 'The payment does not wait for its customer.',
  path: ['input', 'orderId'],
  status: STATUSES[status],
});

export const declinedError = (reason: string): Typed<PaymentDeclinedError> => ({
  __typename: 'PaymentDeclinedError',
  message: 'The provider refused the payment.',
  path: ['input', 'orderId'],
  reason,
});

export const notHeldError = (status: PaymentModel['state']['status']): Typed<PaymentNotHeldError> => ({
  __typename: 'PaymentNotHeldError',
  message: 'The payment does not wait for a review.',
  path: ['input', 'orderId'],
  status: STATUSES[status],
});

export const notAwaitingMoneyError = (
  status: PaymentModel['state']['status'],
): Typed<PaymentNotAwaitingMoneyError> => ({
  __typename: 'PaymentNotAwaitingMoneyError',
  message: 'The payment does not wait for money that comes without a provider.',
  path: ['input', 'orderId'],
  status: STATUSES[status],
});

export const receivedAmountError = (
  expected: Money,
): Typed<Omit<ReceivedAmountError, 'expected'>> & { expected: Money } => ({
  __typename: 'ReceivedAmountError',
  message: 'Another amount was to be paid.',
  path: ['input', 'receivedAmount'],
  expected,
});

export const refundNotOwedError = (status: RefundModel['state']['status']): Typed<RefundNotOwedError> => ({
  __typename: 'RefundNotOwedError',
  message: 'The refund was paid, or refused.',
  path: ['input', 'refundId'],
  status: REFUND_STATUSES[status],
});

export const methodRefusedError = (path: string, reason: string): Typed<PaymentMethodRefusedError> => ({
  __typename: 'PaymentMethodRefusedError',
  message: 'The payment method cannot be kept.',
  path: ['input', path],
  reason,
});

export const tooManyMethodsError = (limit: number): Typed<TooManyPaymentMethodsError> => ({
  __typename: 'TooManyPaymentMethodsError',
  message: `A customer may save ${limit} payment methods.`,
  path: ['input'],
  limit,
});
