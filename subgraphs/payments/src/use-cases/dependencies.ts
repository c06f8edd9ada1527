import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { BankAccount } from '../domain/bank-transfer.ts';
import type { RiskRules } from '../domain/risk.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import type { PaymentStore } from '../ports/payment-store.ts';

/** What use cases of payments work with. */
export interface Dependencies {
  readonly store: PaymentStore;
  readonly provider: PaymentProvider;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly riskRules: RiskRules;
  /** Where bank transfers go to; without it they are refused. */
  readonly bankAccount: BankAccount | undefined;
  /** How long a payout waits before it is sent to its shop: until then most of what comes back has come back. */
  readonly payoutHoldDays: number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}
