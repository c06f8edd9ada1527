import type { Typed } from '@agora/subgraph-kit/graphql/user-errors';
import type { ResolversTypes, VoucherCodeTakenError, VoucherDeactivatedError } from '../generated/schema.ts';
import type { ApplyVoucherResult } from '../use-cases/apply-voucher.ts';

export const codeTakenError = (code: string): Typed<VoucherCodeTakenError> => ({
  __typename: 'VoucherCodeTakenError',
  message: `Another voucher has the code ${code}.`,
  path: ['input', 'code'],
  code,
});

export const deactivatedError: Typed<VoucherDeactivatedError> = {
  __typename: 'VoucherDeactivatedError',
  message: 'The voucher was ended for good.',
  path: ['input', 'voucherId'],
};

type ApplyErrorValue = Awaited<ResolversTypes['ApplyVoucherError']>;

const AT_CODE = { path: ['input', 'code'] };

export function applyError(result: Exclude<ApplyVoucherResult, { kind: 'applied' }>): ApplyErrorValue {
  switch (result.kind) {
    case 'unknown':
      return { __typename: 'UnknownVoucherError', message: 'No voucher has this code.', ...AT_CODE };
    case 'tooMany':
      return {
        __typename: 'TooManyVoucherAttemptsError',
        message: 'Too many wrong codes were tried lately.',
        ...AT_CODE,
        retryAfterSeconds: result.retryAfterSeconds,
      };
    case 'notStarted':
      return {
        __typename: 'VoucherNotStartedError',
        message: 'The voucher cannot be used yet.',
        ...AT_CODE,
        startsAt: result.startsAt,
      };
    case 'ended':
      return {
        __typename: 'VoucherEndedError',
        message: 'The voucher can no longer be used.',
        ...AT_CODE,
        endedAt: result.endedAt ?? null,
      };
    case 'minimumSpend':
      return {
        __typename: 'VoucherMinimumSpendError',
        message: 'What the voucher is for costs too little.',
        ...AT_CODE,
        minimumSpend: result.minimumSpend,
        missing: result.missing,
      };
    case 'limitReached':
      return { __typename: 'VoucherLimitReachedError', message: 'All uses of the voucher are taken.', ...AT_CODE };
    case 'alreadyUsed':
      return {
        __typename: 'VoucherAlreadyUsedError',
        message: 'You have used the voucher as often as one may.',
        ...AT_CODE,
        usageLimitPerCustomer: result.usageLimitPerCustomer,
      };
    case 'notForTheseProducts':
      return {
        __typename: 'VoucherNotForTheseProductsError',
        message: 'Nothing in the cart is what the voucher is for.',
        ...AT_CODE,
      };
    case 'notForYou':
      return { __typename: 'VoucherNotForYouError', message: 'The voucher is for other customers.', ...AT_CODE };
    case 'wrongCurrency':
      return {
        __typename: 'VoucherWrongCurrencyError',
        message: 'The voucher is not for the currency of the cart.',
        ...AT_CODE,
      };
  }
}
