import { rm } from 'node:fs/promises';
import { createEndpoint } from '@agora/clients/endpoint';
import { importCatalogue } from '@agora/clients/import/import-catalogue';
import { signIn } from '@agora/clients/session';
import { replay, type Progress, type ReplayReport } from '@agora/bench/replay/replay';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoAccount } from './support/demo-account.ts';
import { newDataFolder, runLocally, type LocalProcess } from './support/local-process.ts';
import { writeOrderHistory, type OrderHistory } from './support/order-history.ts';

const ORDERS = 120;
const KILL_AFTER = [20, 60];

describe('a system that is killed while orders are played', () => {
  let dataFolder: string;
  let history: OrderHistory;
  let system: LocalProcess;
  const start = (): Promise<LocalProcess> =>
    runLocally('start', ['--port', '0', '--no-demo', '--profile', 'replay', '--data', dataFolder]);

  beforeAll(async () => {
    dataFolder = newDataFolder();
    history = await writeOrderHistory({ skus: 40, customers: 15, orders: ORDERS });
    system = await start();
    const admin = await signIn(createEndpoint(system.url), demoAccount('admin'));
    await importCatalogue(admin, { file: history.catalogue, errorPolicy: 'reject-all' });
  });
  afterAll(async () => {
    await system.stop();
    await rm(dataFolder, { recursive: true });
  });

  const play = (onOrder: (count: number) => void = () => undefined): Promise<ReplayReport> => {
    let count = 0;
    const progress: Progress = {
      start: () => undefined,
      advance: () => {
        onOrder(++count);
      },
      stop: () => undefined,
    };
    return replay({
      ...history,
      endpoint: createEndpoint(system.url),
      concurrency: 4,
      admin: demoAccount('admin'),
      support: demoAccount('support'),
      progress,
      voucher: { every: 3, percent: 10 },
    });
  };

  it.each(KILL_AFTER)('is killed after %i orders and starts again on its data', async (killAfter) => {
    let killed: Promise<void> | undefined;
    const interrupted = play((count) => {
      if (count === killAfter) killed = system.kill();
    });
    await expect(interrupted).rejects.toThrow();
    expect(killed).toBeDefined();
    await killed;
    system = await start();
  });

  it('reconciles without a difference when the orders are played to the end', async () => {
    const report = await play();
    expect(report).toMatchObject({ verdict: 'reconciled', differences: [], failures: [], ledgerDifference: '0' });
    expect(report.orders).toEqual({ expected: ORDERS, actual: ORDERS });
    // Some were placed before the kills, and only the rest now.
    expect(report.placed).toBeLessThan(ORDERS);
  });

  it('doubles nothing when they are played once more', async () => {
    expect(await play()).toMatchObject({ verdict: 'reconciled', placed: 0 });
  });
});
