import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PaymentMethodKind, PaymentMethodResolvers } from '../generated/schema.ts';
import type { PaymentMethodModel } from './models.ts';

export const PaymentMethod: Complete<PaymentMethodResolvers, PaymentMethodModel> = {
  kind: ({ kind }) => KINDS[kind],
  label(method) {
    switch (method.kind) {
      case 'bankTransfer':
        return 'Bank transfer';
      case 'cashOnDelivery':
        return 'Cash on delivery';
      case 'card':
      case 'wallet':
        return method.label ?? null;
    }
  },
};

export const KINDS: Readonly<Record<PaymentMethodModel['kind'], PaymentMethodKind>> = {
  card: 'CARD',
  wallet: 'WALLET',
  bankTransfer: 'BANK_TRANSFER',
  cashOnDelivery: 'CASH_ON_DELIVERY',
};
