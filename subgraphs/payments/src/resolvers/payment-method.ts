import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { PaymentMethodResolvers } from '../generated/schema.ts';
import type { PaymentMethodModel } from './models.ts';

export const PaymentMethod: Complete<PaymentMethodResolvers, PaymentMethodModel> = {
  kind: ({ kind }) => (kind === 'card' ? 'CARD' : 'WALLET'),
};
