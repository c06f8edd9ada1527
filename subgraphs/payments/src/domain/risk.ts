import type { Money } from '@agora/subgraph-kit/money';

/** From where on a person looks at a payment before it is authorised. */
export interface RiskRules {
  /** How many payments of a customer may begin within an hour. */
  readonly maxPaymentsPerHour: number;
  /** The highest amount that passes, in minor units by currency; a currency without one has no limit. */
  readonly amountLimits: Readonly<Record<string, bigint>>;
  /** Countries, by ISO 3166-1 alpha-2, to which nothing is sent unseen. */
  readonly countries: ReadonlySet<string>;
}

export interface RiskFacts {
  readonly amount: Money;
  /** Where the order is sent to; absent when nobody has said. */
  readonly country?: string;
  /** Payments that the customer has begun within the last hour, this one included. */
  readonly paymentsInLastHour: number;
}

export type RiskReason = 'velocity' | 'amount' | 'country';

/** Why a person must look at it; undefined when it may pass. */
export function riskOf(rules: RiskRules, { amount, country, paymentsInLastHour }: RiskFacts): RiskReason | undefined {
  const limit = rules.amountLimits[amount.currency];
  if (limit !== undefined && amount.minorUnits > limit) return 'amount';
  if (country !== undefined && rules.countries.has(country.toUpperCase())) return 'country';
  return paymentsInLastHour > rules.maxPaymentsPerHour ? 'velocity' : undefined;
}
