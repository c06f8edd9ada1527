import type { Id } from '@agora/subgraph-kit/ids';
import type { CustomerId, ProviderMethod } from './payment.ts';

export type SavedMethodId = Id<'spm'>;

/** What a customer has paid with and may pay with again: a name that the provider gave, and nothing of the card. */
export interface SavedMethod {
  readonly id: SavedMethodId;
  readonly customerId: CustomerId;
  readonly kind: ProviderMethod['kind'];
  readonly token: string;
  readonly label: string;
  readonly savedAt: Date;
  /** What the provider calls the customer, where it keeps methods for customers only. */
  readonly providerCustomer?: string;
}
