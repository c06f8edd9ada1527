import type { Money } from '@agora/subgraph-kit/money';
import type { CustomerId, OrderId, Outcome, ProviderMethod } from '../domain/payment.ts';
import type { OrderFlow } from '../domain/reconciliation.ts';

/**
 * Whoever takes the money. Each request carries a key: the provider does what it asks once and answers every repetition
 * as the first time. After any error the outcome is unknown; `lookup` tells it.
 * @throws ProviderTimeout
 */
export interface PaymentProvider {
  /** As it appears in the path of its webhooks. */
  readonly name: string;
  authorise(request: {
    readonly key: string;
    readonly orderId: OrderId;
    readonly amount: Money;
    readonly method: ProviderMethod;
    /** What the provider calls the customer, for a method that it keeps. */
    readonly providerCustomer?: string;
  }): Promise<Outcome>;
  /**
   * Goes on with an authorisation that waited for the customer; `actionRequired` while the customer is still at it, and
   * then the key is not used up.
   */
  confirm(request: OnAuthorisation): Promise<Outcome>;
  capture(request: OnAuthorisation & { readonly amount: Money }): Promise<Outcome>;
  void(request: OnAuthorisation): Promise<Outcome>;
  refund(request: OnAuthorisation & { readonly amount: Money }): Promise<Outcome>;
  /** What happened under this key; undefined when nothing has, which may still change while a request is under way. */
  lookup(key: string): Promise<Outcome | undefined>;
  /** What the provider's own journal has for these orders. */
  flows(range: OrderRange): Promise<readonly OrderFlow[]>;
  /** Keeps a method for a customer's later payments. The same again changes nothing. */
  keepMethod(request: { readonly customerId: CustomerId; readonly token: string }): Promise<KeptMethod>;
  /** Lets go of a method. One that is not kept is as good as let go of. */
  forgetMethod(token: string): Promise<void>;
  /**
   * What a webhook says; undefined when it is none of our concern.
   * @throws UNAUTHENTICATED unless it is the provider's, and was sent within the last five minutes.
   */
  readWebhook(request: WebhookRequest): ProviderEvent | undefined;
}

export type KeptMethod =
  | { readonly kind: 'kept'; readonly label: string; readonly providerCustomer?: string }
  | { readonly kind: 'refused'; readonly reason: string };

export interface WebhookRequest {
  /** As it was sent: the signature is over its bytes. */
  readonly body: string;
  /** By name, in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Something has happened at the provider. */
export interface ProviderEvent {
  /** The same each time that the provider tells of it. */
  readonly id: string;
  readonly type: string;
  /** The order whose payment it is about; absent when the provider does not say. */
  readonly orderId?: string;
  /** When it has happened, as far as the provider says. */
  readonly happenedAt?: Date;
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
