import type { Money } from '@agora/subgraph-kit/money';
import type { OrderId, Outcome, PaymentMethod } from '../domain/payment.ts';
import type { OrderFlow } from '../domain/reconciliation.ts';

/**
 * Whoever takes the money. Each request carries a key: the provider does what it asks once and answers every repetition
 * as the first time. After any error the outcome is unknown; `lookup` tells it.
 * @throws ProviderTimeout
 */
export interface PaymentProvider {
  authorise(request: {
    readonly key: string;
    readonly orderId: OrderId;
    readonly amount: Money;
    readonly method: PaymentMethod;
  }): Promise<Outcome>;
  /** Goes on with an authorisation that waited for the customer. */
  confirm(request: OnAuthorisation): Promise<Outcome>;
  capture(request: OnAuthorisation & { readonly amount: Money }): Promise<Outcome>;
  void(request: OnAuthorisation): Promise<Outcome>;
  refund(request: OnAuthorisation & { readonly amount: Money }): Promise<Outcome>;
  /** What happened under this key; undefined when nothing has, which may still change while a request is under way. */
  lookup(key: string): Promise<Outcome | undefined>;
  /** What the provider's own journal has for these orders. */
  flows(range: OrderRange): Promise<readonly OrderFlow[]>;
}

export interface OnAuthorisation {
  readonly key: string;
  readonly authorisationId: string;
}

/** Orders in the order of their ids. */
export interface OrderRange {
  /** Exclusive; from the first when absent. */
  readonly after?: string;
  /** Inclusive; to the last when absent. */
  readonly upTo?: string;
}

/** The provider did not answer in time. Whether it did what was asked is unknown. */
export class ProviderTimeout extends Error {
  override readonly name = 'ProviderTimeout';
}
