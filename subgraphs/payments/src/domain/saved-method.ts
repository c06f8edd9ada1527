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

/** 12 to 19 digits, grouped or not (ISO/IEC 7812-1). */
export const looksLikeCardNumber = (token: string): boolean => /^\d(?:[ -]?\d){11,18}$/.test(token);

/** Whether such a number stands somewhere in a text. */
export const namesCardNumber = (text: string): boolean => /\d(?:[ -]?\d){11}/.test(text);
