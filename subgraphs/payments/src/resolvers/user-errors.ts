import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { PaymentDeclinedError, PaymentNotConfirmableError } from '../generated/schema.ts';
import type { PaymentModel } from './models.ts';
import { STATUSES } from './payment.ts';

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
