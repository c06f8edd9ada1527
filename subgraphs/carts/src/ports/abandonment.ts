import type { UnitOfWork } from '@agora/subgraph-kit/events/publish';
import type { CartId, CustomerId } from '../domain/cart.ts';

/** A cart with something in it that its customer has left. */
export interface LeftCart {
  readonly id: CartId;
  readonly customerId: CustomerId;
  readonly version: number;
  readonly lineCount: number;
  readonly updatedAt: Date;
}

/** Which carts were left, by their copies, and whether it was told. A change of the cart makes it be told anew. */
export interface Abandonment {
  transaction<Result>(work: (transaction: AbandonmentTransaction) => Promise<Result>): Promise<Result>;
}

export interface AbandonmentTransaction extends UnitOfWork {
  /** Carts with lines that have not changed since and of which it was not told, longest left first. */
  lockLeft(unchangedSince: Date, limit: number): Promise<readonly LeftCart[]>;
  markTold(carts: readonly LeftCart[]): Promise<void>;
}
