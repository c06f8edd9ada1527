import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { SavedPaymentMethodResolvers } from '../generated/schema.ts';
import type { SavedPaymentMethodModel } from './models.ts';
import { KINDS } from './payment-method.ts';

export const SavedPaymentMethod: Complete<SavedPaymentMethodResolvers, SavedPaymentMethodModel> = {
  kind: ({ kind }) => KINDS[kind],
};
