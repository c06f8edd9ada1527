import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { demoAccounts } from '@agora/all-in-one/environment';
import { replay, type ReplayReport } from '@agora/bench/replay/replay';
import { importCatalogue } from '@agora/clients/import/import-catalogue';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let folder: string;

const CATALOGUE = [
  'sku,title,category,shop,price_minor,currency,stock',
  'MUG,Mug,Kitchen,hearth,450,GBP,100',
  'PLATE,Plate,Kitchen,hearth,700,GBP,100',
  'LAMP,Lamp,Home,brightside,2999,GBP,100',
];
const HEADER = 'order,placed_at,customer,country,sku,quantity,unit_price_minor';
const ORDERS = [
  HEADER,
  '1001,2010-12-01T08:26:00Z,A,United Kingdom,MUG,6,1',
  '1001,2010-12-01T08:26:00Z,A,United Kingdom,LAMP,1,1',
  '1002,2010-12-01T08:30:00Z,B,United Kingdom,PLATE,2,1',
  '1003,2010-12-01T09:00:00Z,A,United Kingdom,MUG,1,1',
  '1003,2010-12-01T09:00:00Z,A,United Kingdom,MUG,2,1',
  '1004,2010-12-01T09:10:00Z,C,France,LAMP,3,1',
];
const CREDIT_NOTES = [
  HEADER,
  'C1,2010-12-02T10:00:00Z,A,United Kingdom,MUG,4,1',
  'C2,2010-12-02T11:00:00Z,C,France,LAMP,3,1',
  'C3,2010-12-02T12:00:00Z,B,United Kingdom,MUG,1,1',
];

beforeAll(async () => {
  system = await openSystem();
  folder = await mkdtemp(join(tmpdir(), 'replay-'));
  const zipped = (lines: readonly string[]) => promisify(gzip)(`${lines.join('\n')}\n`);
  await writeFile(join(folder, 'catalogue.csv'), `${CATALOGUE.join('\n')}\n`);
  await writeFile(join(folder, 'orders.csv.gz'), await zipped(ORDERS));
  await writeFile(join(folder, 'refunds.csv.gz'), await zipped(CREDIT_NOTES));
  await importCatalogue(await system.signInAs('admin'), {
    file: join(folder, 'catalogue.csv'),
    errorPolicy: 'reject-all',
  });
}, 120_000);
afterAll(async () => {
  await system.stop();
  await rm(folder, { recursive: true });
}, 60_000);

function play(): Promise<ReplayReport> {
  const [admin, support] = demoAccounts;
  if (admin === undefined || support === undefined) throw new Error('no demo accounts');
  const nothing = (): void => undefined;
  return replay({
    endpoint: system.endpoint,
    orders: join(folder, 'orders.csv.gz'),
    catalogue: join(folder, 'catalogue.csv'),
    refunds: join(folder, 'refunds.csv.gz'),
    concurrency: 4,
    admin,
    support,
    progress: { start: nothing, advance: nothing, stop: nothing },
  });
}

describe('a file of real orders', () => {
  const MONEY = 6 * 450 + 2_999 + 2 * 700 + 3 * 450 + 3 * 2_999;

  it('comes out as it went in: orders, units, money and refunds, to the last one', async () => {
    const report = await play();
    expect(report).toMatchObject({
      verdict: 'reconciled',
      placed: 4,
      failures: [],
      differences: [],
      orders: { expected: 4, actual: 4 },
      units: { expected: 15, actual: 15, committed: 15 },
      unmatchedCreditLines: [{ reference: 'C3', sku: 'MUG', quantity: 1, reason: 'notBought' }],
    });
    expect(BigInt(report.money.captured)).toBe(BigInt(MONEY));
  }, 120_000);

  it('played again doubles nothing', async () => {
    const report = await play();
    expect(report).toMatchObject({ verdict: 'reconciled', placed: 0, failures: [], differences: [] });
    expect(BigInt(report.money.captured)).toBe(BigInt(MONEY));
  }, 120_000);
});
