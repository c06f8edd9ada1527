import type { Job } from '@agora/subgraph-kit/jobs';
import type { Logger } from '@agora/subgraph-kit/log';
import { Gauge, type Registry } from '@agora/subgraph-kit/metrics';
import type { PaymentReads } from './ports/payment-reads.ts';
import { bookPostponedPayouts } from './use-cases/book-payouts.ts';
import type { Dependencies } from './use-cases/dependencies.ts';
import { reconcilePayments } from './use-cases/reconcile-payments.ts';
import { resumeAttempts } from './use-cases/resume-attempts.ts';
import { runPayouts } from './use-cases/run-payouts.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const POSTPONED_MS = 2_000;
/** Payments that are under way make a difference that is gone the next moment. */
const SECOND_LOOK_MS = 5_000;

export interface JobOptions {
  readonly dependencies: Dependencies;
  readonly reads: PaymentReads;
  readonly payoutRunMinutes: number;
  readonly reconcileMinutes: number;
  /** How far back the books are compared; `paymentReconciliation` compares them all. */
  readonly reconcileDays: number;
  readonly log: Logger;
  readonly metrics: Registry;
}

/** What payments does by itself. */
export function createJobs(options: JobOptions): readonly Job[] {
  const { dependencies, payoutRunMinutes, reconcileMinutes } = options;
  return [
    { name: 'resume-attempts', everyMs: MINUTE_MS, run: () => resumeAttempts(dependencies) },
    { name: 'book-postponed-payouts', everyMs: POSTPONED_MS, run: () => bookPostponedPayouts(dependencies) },
    {
      name: 'run-payouts',
      everyMs: payoutRunMinutes * MINUTE_MS,
      run: async () => {
        await runPayouts(dependencies);
      },
    },
    { name: 'reconcile', everyMs: reconcileMinutes * MINUTE_MS, run: createReconciliation(options) },
  ];
}

/** Compares the books, and says where they differ: as metrics always, as an error of the log when they still do. */
export function createReconciliation({
  dependencies,
  reads,
  reconcileDays,
  log,
  metrics,
}: Pick<JobOptions, 'dependencies' | 'reads' | 'reconcileDays' | 'log' | 'metrics'>): () => Promise<void> {
  const registers = [metrics];
  const difference = new Gauge({
    name: 'payments_reconciliation_difference_minor_units',
    help: 'By how much payments, ledger and provider lie apart at most.',
    labelNames: ['currency'],
    registers,
  });
  const mismatching = new Gauge({
    name: 'payments_reconciliation_mismatches',
    help: 'Where payments, ledger and provider disagree, order by order; counted up to 100.',
    registers,
  });
  const { provider, clock } = dependencies;
  const compare = () =>
    reconcilePayments({ reads, provider }, { since: new Date(clock.now().getTime() - reconcileDays * DAY_MS) });
  return async () => {
    let found = await compare();
    if (found.mismatches.length > 0) {
      await dependencies.wait(SECOND_LOOK_MS);
      found = await compare();
    }
    const { currencies, mismatches } = found;
    for (const { currency, difference: amount } of currencies) {
      difference.set({ currency }, Number(amount.minorUnits));
    }
    mismatching.set(mismatches.length);
    if (mismatches.length > 0) log.error({ mismatches: mismatches.slice(0, 10) }, 'the books disagree');
  };
}
