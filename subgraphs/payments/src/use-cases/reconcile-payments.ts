import { toId } from '@agora/subgraph-kit/ids';
import {
  addTotals,
  mismatchesOf,
  totalsOf,
  type CurrencyReconciliation,
  type Mismatch,
} from '../domain/reconciliation.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import type { PaymentReads } from '../ports/payment-reads.ts';

export interface Reconciliation {
  readonly currencies: readonly CurrencyReconciliation[];
  /** The first ones, by order id. */
  readonly mismatches: readonly Mismatch[];
}

const MISMATCHES_SHOWN = 100;

export interface ReconcileOptions {
  readonly batchSize?: number;
  /** Compares orders from then on only; all when absent. */
  readonly since?: Date;
}

/**
 * Compares what the payments, the ledger and the provider have for every order. They are read one after the other: what
 * is under way meanwhile may show as a mismatch that is gone the next time.
 */
export async function reconcilePayments(
  { reads, provider }: { readonly reads: PaymentReads; readonly provider: PaymentProvider },
  { batchSize = 1_000, since }: ReconcileOptions = {},
): Promise<Reconciliation> {
  let currencies: readonly CurrencyReconciliation[] = [];
  let mismatches: readonly Mismatch[] = [];
  let after = since && lastIdBefore(since);
  do {
    // Books other than the payments may have orders in between, and the last range is open for those behind them all.
    const upTo = await reads.endOfBatch(after, batchSize);
    const range = { ...(after !== undefined && { after }), ...(upTo !== undefined && { upTo }) };
    const [payments, ledger, ofProvider, byHand] = await Promise.all([
      reads.paymentFlows(range),
      reads.ledgerFlows(range),
      provider.flows(range),
      reads.receiptFlows(range),
    ]);
    // What no provider takes is in the cash book.
    const books = { payments, ledger, provider: [...ofProvider, ...byHand] };
    currencies = addTotals(currencies, totalsOf(books));
    mismatches = [...mismatches, ...mismatchesOf(books)].slice(0, MISMATCHES_SHOWN);
    after = upTo;
  } while (after !== undefined);
  return { currencies, mismatches };
}

/** Ids of orders sort by time: the first 48 bits of a UUIDv7 are milliseconds (RFC 9562, 5.7). */
function lastIdBefore(date: Date): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(date.getTime(), 0, 6);
  return toId('ord', bytes);
}
