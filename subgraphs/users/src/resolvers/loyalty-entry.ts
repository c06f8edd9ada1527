import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { pointsOf } from '../domain/loyalty.ts';
import type { LoyaltyEntryResolvers } from '../generated/schema.ts';
import type { LoyaltyEntryModel } from './models.ts';

export const LoyaltyEntry: Complete<LoyaltyEntryResolvers, LoyaltyEntryModel> = {
  order: ({ orderId }) => ({ id: orderId }),
  points: (entry) => pointsOf(entry),
  paid: ({ purchase }) => purchase.paid,
  refunded: ({ purchase, refunded }) => ({ minorUnits: refunded, currency: purchase.paid.currency }),
  creditedAt: ({ purchase }) => purchase.creditedAt,
};
