import type { Job } from '@agora/subgraph-kit/jobs';
import type { Logger } from '@agora/subgraph-kit/log';
import { Gauge, type Registry } from '@agora/subgraph-kit/metrics';
import type { PaymentReads, WaitingKind } from './ports/payment-reads.ts';
import { bookPostponedPayouts } from './use-cases/book-payouts.ts';
import type { Dependencies } from './use-cases/dependencies.ts';
import { forgetProviderEvents } from './use-cases/hear-provider.ts';
import { reconcilePayments } from './use-cases/reconcile-payments.ts';
import { resumeAttempts } from './use-cases/resume-attempts.ts';
import { runPayouts } from './use-cases/run-payouts.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const POSTPONED_MS = 2_000;
const WAITING_COUNT_MS = 15_000;
const FORGET_MS = 3_600_000;
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
    { name: 'count-waiting', everyMs: WAITING_COUNT_MS, run: createWaitingCount(options) },
    {
      name: 'forget-provider-events',
      everyMs: FORGET_MS,
      run: () => forgetProviderEvents(dependencies),
    },
    { name: 'reconcile', everyMs: reconcileMinutes * MINUTE_MS, run: createReconciliation(options) },
  ];
}

const WAITING: Readonly<
  Record<WaitingKind, { readonly count: string; readonly oldest: string; readonly help: string }>
> = {
  held: { count: 'payments_held', oldest: 'payments_held_oldest_seconds', help: 'Payments that wait for a review.' },
  attempts: {
    count: 'payments_open_attempts',
    oldest: 'payments_open_attempts_oldest_seconds',
    help: 'Requests to the provider of which it is not known what has become of them.',
  },
  postponedPayouts: {
    count: 'payments_postponed_payouts',
    oldest: 'payments_postponed_payouts_oldest_seconds',
    help: 'Orders that are not shared out, because the commission of a shop is not known.',
  },
};

/** Tells, as metrics, what should not wait for long: how much of it there is, and how long the first has waited. */
export function createWaitingCount({
  dependencies: { clock },
  reads,
  metrics,
}: Pick<JobOptions, 'dependencies' | 'reads' | 'metrics'>): () => Promise<void> {
  const registers = [metrics];
  const gauges = (Object.keys(WAITING) as WaitingKind[]).map((kind) => {
    const { count, oldest, help } = WAITING[kind];
    const ofFirst = `${help} How long the first has waited; 0 where none does.`;
    return {
      kind,
      count: new Gauge({ name: count, help, registers }),
      oldest: new Gauge({ name: oldest, help: ofFirst, registers }),
    };
  });
  return async () => {
    const waiting = await reads.waiting();
    for (const { kind, count, oldest } of gauges) {
      const { since, count: found } = waiting[kind];
      count.set(found);
      oldest.set(since === undefined ? 0 : (clock.now().getTime() - since.getTime()) / 1_000);
    }
  };
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
