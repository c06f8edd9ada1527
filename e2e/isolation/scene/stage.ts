import type { TestOpenIdProvider } from '@agora/subgraph-auth/test/openid-provider';
import { newId } from '@agora/subgraph-kit/ids';
import type { Person, SystemUnderTest } from '../../support/system.ts';
import type { Canaries, Name } from '../canaries.ts';

export type Vendor = 'vendorA' | 'vendorB';
export type Customer = 'customer1' | 'customer2';

export interface Stage {
  readonly system: SystemUnderTest;
  readonly provider: TestOpenIdProvider;
  readonly admin: Person;
  readonly support: Person;
  readonly canaries: Canaries;
  /** Remembers what anybody may know. */
  readonly note: (kind: string, owner: Name, name: string) => string;
  /** Remembers what only its owner should meet. */
  readonly keep: (kind: string, owner: Name, name: string) => string;
}

export interface Shop {
  readonly id: string;
  readonly vendor: Vendor;
  readonly owner: Person;
  readonly productId: string;
  readonly variantId: string;
}

export type Shops = Readonly<Record<Vendor, Shop>>;

export type Customers = Readonly<Record<Customer, Person>>;

export const gbp = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'GBP' });
export const key = () => newId('evt');

/** Numbers and forms that come up nowhere by chance. */
export const OF_VENDOR = {
  vendorA: { price: 173_921, oldPrice: 170_707, threshold: 918_271, vat: 'GB918273645' },
  vendorB: { price: 264_813, oldPrice: 260_609, threshold: 926_457, vat: 'GB826451937' },
};

/** The code of the voucher that the customer has. */
export const codeFor = (name: Customer): string => `ZZ-FOR-${name}-ZZ`;
