import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { AnswerTimes } from '../domain/saga.ts';
import type { TaxRule } from '../domain/tax.ts';
import type { OrderReads } from '../ports/order-reads.ts';
import type { OrderStore } from '../ports/order-store.ts';
import type { Quotes } from '../ports/quotes.ts';
import type { ShippingMethodStore } from '../ports/shipping-method-store.ts';
import type { TaxRules } from '../ports/tax-rules.ts';

/** What use cases of orders work with. */
export interface Dependencies {
  readonly store: OrderStore;
  readonly reads: OrderReads;
  readonly quotes: Quotes;
  readonly shippingMethods: ShippingMethodStore;
  readonly taxRules: TaxRules;
  /** For what is collected instead of sent. */
  readonly collectionTax: TaxRule;
  /** For how long after its delivery a thing may be sent back. */
  readonly returnWindowMs: number;
  readonly answerTimes: AnswerTimes;
  readonly clock: Clock;
  readonly newId: IdSource;
}
