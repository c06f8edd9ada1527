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
  'PIN,Pin,Home,brightside,11,GBP,100',
];
const HEADER = 'order,placed_at,customer,country,sku,quantity,unit_price_minor';
// The third and the sixth order have a voucher.
const ORDERS = [
  HEADER,
  '1001,2010-12-01T08:26:00Z,A,United Kingdom,MUG,6,1',
  '1001,2010-12-01T08:26:00Z,A,United Kingdom,LAMP,1,1',
  '1002,2010-12-01T08:30:00Z,B,United Kingdom,PLATE,2,1',
  '1003,2010-12-01T09:00:00Z,A,United Kingdom,MUG,1,1',
  '1003,2010-12-01T09:00:00Z,A,United Kingdom,PIN,7,1',
  '1003,2010-12-01T09:00:00Z,A,United Kingdom,MUG,2,1',
  '1004,2010-12-01T09:10:00Z,C,France,LAMP,3,1',
  '1005,2010-12-01T09:20:00Z,A,United Kingdom,MUG,1,1',
  '1006,2010-12-01T09:30:00Z,C,France,LAMP,1,1',
  '1006,2010-12-01T09:30:00Z,C,France,PLATE,1,1',
];
const CREDIT_NOTES = [
  HEADER,
  // One of 1005, three of 1003, one of 1001.
  'C1,2010-12-02T10:00:00Z,A,United Kingdom,MUG,5,1',
  'C2,2010-12-02T10:30:00Z,A,United Kingdom,PIN,1,1',
  'C3,2010-12-02T11:00:00Z,C,France,LAMP,5,1',
  'C4,2010-12-02T12:00:00Z,B,United Kingdom,MUG,1,1',
  'C5,2010-12-02T12:10:00Z,A,United Kingdom,PIN,7,1',
  'C6,2010-12-02T12:20:00Z,D,United Kingdom,MUG,1,1',
];
const PERCENT = 10;

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

function play(voucher = { every: 3, percent: PERCENT }): Promise<ReplayReport> {
  const [admin, support] = demoAccounts;
  if (admin === undefined || support === undefined) throw new Error('no demo accounts');
  const nothing = (): void => undefined;
  return replay({
    endpoint: system.endpoint,
    orders: join(folder, 'orders.csv.gz'),
    catalogue: join(folder, 'catalogue.csv'),
    refunds: join(folder, 'refunds.csv.gz'),
    voucher,
    concurrency: 4,
    admin,
    support,
    progress: { start: nothing, advance: nothing, stop: nothing },
  });
}

describe('a file of real orders', () => {
  // 1,427 less 142.7, and 3,699 less 369.9.
  const PAID = [6 * 450 + 2_999, 2 * 700, 1_427 - 143, 3 * 2_999, 450, 3_699 - 370].reduce(
    (total, each) => total + each,
  );
  // 1003 was paid with 1,215 for three mugs and 69 for seven pins; 1006 with 2,699 for the lamp.
  const GIVEN_BACK = 450 + 1_215 + 450 + 69 + 2_699 + 3 * 2_999;
  const reconciled = {
    verdict: 'reconciled',
    failures: [],
    differences: [],
    orders: { expected: 6, actual: 6 },
    units: { expected: 25, actual: 25, committed: 25 },
    money: { expected: String(PAID), charged: String(PAID), captured: String(PAID) },
    refunds: { expected: String(GIVEN_BACK), actual: String(GIVEN_BACK) },
    ledgerDifference: '0',
    discounted: 2,
    creditLines: { all: 6, unmatched: 4 },
    unmatchedCreditLines: [
      { reference: 'C3', sku: 'LAMP', quantity: 1, reason: 'nothingLeft', refusal: 'RefundExceedsRemainingError' },
      { reference: 'C4', sku: 'MUG', quantity: 1, reason: 'neverBought', refusal: 'UnknownOrderLineError' },
      { reference: 'C5', sku: 'PIN', quantity: 1, reason: 'allReturned', refusal: 'OrderNotPaidError' },
      { reference: 'C6', sku: 'MUG', quantity: 1, reason: 'noOrder', refusal: 'NOT_FOUND' },
    ],
  };

  it('comes out as it went in: orders, units, vouchers, money, refunds and payouts, to the last one', async () => {
    const report = await play();
    expect(report).toMatchObject({ ...reconciled, placed: 6 });
    const [brightside, hearth, ...others] = report.shops;
    expect(others).toEqual([]);
    expect(brightside).toMatchObject({
      shop: 'brightside',
      actual: { payouts: 4, gross: String(2_999 + 69 + 3 * 2_999 + 2_699) },
    });
    expect(hearth).toMatchObject({
      shop: 'hearth',
      actual: { payouts: 5, gross: String(2_700 + 1_400 + 1_215 + 450 + 630) },
    });
    for (const { expected, actual } of report.shops) expect(actual).toEqual(expected);
  }, 120_000);

  it('played again doubles nothing', async () => {
    expect(await play()).toMatchObject({ ...reconciled, placed: 0 });
  }, 120_000);

  it('is told from another one to the minor unit', async () => {
    const report = await play({ every: 3, percent: PERCENT + 1 });
    expect(report).toMatchObject({ verdict: 'different', placed: 0, failures: [] });
    expect(report.differences).toContain('order 1003: total 1284 instead of 1270');
    expect(report.differences).toContain('order 1003, shop hearth: gross 1215 instead of 1201');
  }, 120_000);
});
