import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createMetrics } from '@agora/subgraph-kit/metrics';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createReconciliation } from '../src/jobs.ts';
import { openPayments, type PaymentsUnderTest } from './payments-under-test.ts';

jest.setTimeout(30_000);

let payments: PaymentsUnderTest;
beforeAll(async () => {
  payments = await openPayments();
});
afterAll(() => payments.stop());

describe('the comparison of the books', () => {
  it('is a metric by currency, and an error of the log while they differ', async () => {
    const orderId = newId('ord');
    await payments.authorise(orderId, 'tok_visa');
    await payments.capture(orderId);
    const metrics = createMetrics('payments');
    const errors: unknown[][] = [];
    const log = createLogger({ service: 'payments', level: 'silent' });
    log.error = (...said: unknown[]) => errors.push(said);
    const { dependencies, reads } = payments;
    const run = createReconciliation({ dependencies, reads, reconcileDays: 30, log, metrics });
    const value = async (name: string) =>
      (await metrics.getSingleMetric(name)?.get())?.values.map((each) => each.value);

    await run();
    expect(await value('payments_reconciliation_difference_minor_units')).toEqual([0]);
    expect(await value('payments_reconciliation_mismatches')).toEqual([0]);
    expect(errors).toEqual([]);

    await payments.sql.query('update payment set refunded_minor = 5 where order_id = $1', [orderId]);
    await run();
    expect(await value('payments_reconciliation_difference_minor_units')).toEqual([5]);
    // From the ledger, and from the provider.
    expect(await value('payments_reconciliation_mismatches')).toEqual([2]);
    expect(errors).toHaveLength(1);

    payments.clock.set(new Date(Date.now() + 29 * 86_400_000));
    await run();
    expect(errors).toHaveLength(2);
    payments.clock.set(new Date(Date.now() + 31 * 86_400_000));
    await run();
    expect(errors).toHaveLength(2);
  });
});
