import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { ShippingMethodId } from '../domain/order.ts';
import type { ShippingMethod } from '../domain/shipping-method.ts';

export interface ShippingMethodStore {
  transaction<Result>(work: (transaction: ShippingMethodTransaction) => Promise<Result>): Promise<Result>;
  /** Those that go to the country and have a price in the currency, by code. */
  offered(country: string, currency: string): Promise<readonly ShippingMethod[]>;
  find(id: ShippingMethodId): Promise<ShippingMethod | undefined>;
}

export interface ShippingMethodTransaction extends UnitOfWork {
  lock(id: ShippingMethodId): Promise<ShippingMethod | undefined>;
  /** @throws ShippingCodeTaken when another one that is offered has its code. */
  save(method: ShippingMethod): Promise<void>;
}

export class ShippingCodeTaken extends Error {
  override readonly name = 'ShippingCodeTaken';
}
