import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replay, type ReplayReport } from '@agora/bench/replay/replay';
import { createEndpoint } from '@agora/clients/endpoint';
import { importCatalogue } from '@agora/clients/import/import-catalogue';
import { signIn } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccount } from './support/demo-account.ts';
import { newDataFolder, runLocally, type LocalProcess } from './support/local-process.ts';
import { realHistory, writeOrderHistory, type OrderHistory } from './support/order-history.ts';

const ORDERS = realHistory === undefined ? 150 : 1_000;

let dataFolder: string;
let history: OrderHistory;
let system: LocalProcess;
beforeAll(async () => {
  dataFolder = newDataFolder();
  history = realHistory ?? (await writeOrderHistory({ skus: 60, customers: 25, orders: ORDERS }));
  system = await runLocally('start', ['--port', '0', '--no-demo', '--profile', 'replay', '--data', dataFolder]);
  const admin = await signIn(createEndpoint(system.url), demoAccount('admin'));
  await importCatalogue(admin, { file: history.catalogue, errorPolicy: 'reject-all' });
});
afterAll(async () => {
  await system.stop();
  await rm(dataFolder, { recursive: true });
  if (realHistory === undefined) await rm(dirname(history.orders), { recursive: true });
});

const nothing = (): void => undefined;
const play = (): Promise<ReplayReport> =>
  replay({
    ...history,
    limit: ORDERS,
    endpoint: createEndpoint(system.url),
    concurrency: 8,
    admin: demoAccount('admin'),
    support: demoAccount('support'),
    progress: { start: nothing, advance: nothing, stop: nothing },
    voucher: { every: 3, percent: 10 },
  });

describe('orders of which every third has a voucher, and credit notes of which some match nothing', () => {
  let first: ReplayReport;

  it('come out as the files say, to the minor unit: per order, per shop and in the ledger', async () => {
    first = await play();
    expect(first).toMatchObject({
      verdict: 'reconciled',
      differences: [],
      failures: [],
      ledgerDifference: '0',
      orders: { expected: ORDERS, actual: ORDERS },
      placed: ORDERS,
      discounted: Math.floor(ORDERS / 3),
    });
    expect(first.money).toEqual({
      expected: first.money.expected,
      charged: first.money.expected,
      captured: first.money.expected,
    });
    expect(first.refunds.actual).toBe(first.refunds.expected);
    expect(first.shops.length).toBeGreaterThan(1);
    for (const { expected, actual } of first.shops) expect(actual).toEqual(expected);
  });

  it('list each line that matches nothing with the type of its refusal', () => {
    const refusals = new Map(first.unmatchedCreditLines.map(({ reason, refusal }) => [reason, refusal]));
    expect(first.creditLines.unmatched).toBe(first.unmatchedCreditLines.length);
    expect(Object.fromEntries(refusals)).toMatchObject({
      noOrder: 'NOT_FOUND',
      neverBought: 'UnknownOrderLineError',
      nothingLeft: 'RefundExceedsRemainingError',
    });
    if (realHistory !== undefined) return;
    const notes = ORDERS / 5;
    expect(first.creditLines).toEqual({ all: 2 * notes + 2, unmatched: notes + 2 });
    expect(first.unmatchedCreditLines.filter(({ reason }) => reason === 'neverBought')).toHaveLength(notes);
    expect(first.unmatchedCreditLines.slice(notes)).toMatchObject([
      { reference: 'CN-NOBODY', sku: 'SKU-0', reason: 'noOrder' },
      { reference: 'CN-MORE', sku: 'SKU-0', reason: 'nothingLeft' },
    ]);
  });

  it('double nothing when they are played again', async () => {
    expect(await play()).toMatchObject({
      verdict: 'reconciled',
      placed: 0,
      money: first.money,
      refunds: first.refunds,
      unmatchedCreditLines: first.unmatchedCreditLines,
    });
  });
});
