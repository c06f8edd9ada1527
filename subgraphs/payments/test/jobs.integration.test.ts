import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createMetrics } from '@agora/subgraph-kit/metrics';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createReconciliation, createWaitingCount } from '../src/jobs.ts';
import { forgetProviderEvents, hearProvider } from '../src/use-cases/hear-provider.ts';
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

describe('what should not wait for long', () => {
  it('is counted, with the age of the first, as metrics', async () => {
    const metrics = createMetrics('payments');
    const { dependencies, reads, clock, sql } = payments;
    const count = createWaitingCount({ dependencies, reads, metrics });
    const counted = async (name: string) => {
      await count();
      const valueOf = async (metric: string) => (await metrics.getSingleMetric(metric)?.get())?.values[0]?.value;
      return [await valueOf(name), await valueOf(`${name}_oldest_seconds`)];
    };
    const now = clock.now();
    for (const name of ['payments_held', 'payments_open_attempts', 'payments_postponed_payouts']) {
      expect([name, await counted(name)]).toEqual([name, [0, 0]]);
    }

    const strict = payments.with({ riskRules: { ...dependencies.riskRules, amountLimits: { EUR: 1n } } });
    await strict.authorise(newId('ord'), 'tok_visa');
    const [unknown, unconfirmed, unshared] = [newId('ord'), newId('ord'), newId('ord')];
    await payments.authorise(unconfirmed, 'tok_action_required');
    for (const key of [`capture:${unknown}`, `confirm:${unconfirmed}`]) {
      await sql.query('insert into attempt (key, order_id, started_at) values ($1, $2, $3)', [
        key,
        key.split(':')[1],
        new Date(now.getTime() - 30_000),
      ]);
    }
    await payments.authorise(unshared, 'tok_visa');
    await payments.capture(unshared);
    await payments.paid(unshared, { [newId('shp')]: 2_000, [newId('shp')]: 3_000 });
    clock.advance(60_000);
    expect(await counted('payments_held')).toEqual([1, 60]);
    expect(await counted('payments_open_attempts')).toEqual([1, 90]);
    expect(await counted('payments_postponed_payouts')).toEqual([1, 60]);
  });
});

describe('what the provider has told', () => {
  it('is forgotten after ninety days, and is not heard again then', async () => {
    const { dependencies, clock, sql } = payments;
    const event = (happenedAt: Date) => ({ id: newId('evt'), type: 'charge.succeeded', happenedAt });
    const [old, young] = [event(clock.now()), event(new Date(clock.now().getTime() + 1))];
    expect(await hearProvider(dependencies, old)).toBe(true);
    clock.advance(1);
    expect(await hearProvider(dependencies, young)).toBe(true);
    clock.advance(90 * 86_400_000 - 1);
    await forgetProviderEvents(dependencies);
    expect(await sql.query('select id from provider_event')).toEqual([{ id: young.id }]);
    expect(await hearProvider(dependencies, old)).toBe(false);
    expect(await hearProvider(dependencies, young)).toBe(false);
    expect(await sql.query('select id from provider_event')).toEqual([{ id: young.id }]);
  });
});
