import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importCatalogue, type ImportOptions, type ImportReport } from '@agora/clients/import/import-catalogue';
import type { Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogueLines } from './support/catalogue.ts';
import { realHistory } from './support/order-history.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

const LIMIT_MS = 20_000;
const BROKEN = 50;
const HEADER = 'sku,title,category,shop,price_minor,currency,stock';

let system: SystemUnderTest;
let admin: Session;
let folder: string;
let lines: readonly string[];
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  folder = await mkdtemp(join(tmpdir(), 'catalogue-import-time-'));
  lines =
    realHistory === undefined
      ? catalogueLines(3_791)
      : (await readFile(realHistory.catalogue, 'utf8')).trim().split('\n').slice(1);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await system.stop();
});

const skuOf = (line: string): string => line.split(',')[0] ?? '';
// From the end, as there may be commas in a category.
const shopOf = (line: string): string | undefined => line.split(',').at(-4);

async function load(
  name: string,
  rows: readonly string[],
  errorPolicy: ImportOptions['errorPolicy'],
): Promise<ImportReport> {
  const file = join(folder, `${name}.csv`);
  await writeFile(file, [HEADER, ...rows, ''].join('\n'));
  return importCatalogue(admin, { file, errorPolicy });
}

async function variantsFound(rows: readonly string[]): Promise<number> {
  let found = 0;
  for (let start = 0; start < rows.length; start += 500) {
    const skus = rows.slice(start, start + 500).map(skuOf);
    const { productVariantsBySku } = await admin.ask<{ productVariantsBySku: readonly object[] }>(
      'query Found($skus: [String!]!) { productVariantsBySku(skus: $skus) { id } }',
      { skus },
    );
    found += productVariantsBySku.length;
  }
  return found;
}

describe('a catalogue of some thousand SKUs of many shops', () => {
  it(`is in the shops within ${LIMIT_MS / 1_000} seconds`, async () => {
    const startedAt = performance.now();
    const report = await load('all', lines, 'reject-all');
    const milliseconds = performance.now() - startedAt;
    expect(report).toEqual({
      status: 'COMPLETED',
      rows: lines.length,
      created: lines.length,
      updated: 0,
      unchanged: 0,
      stocked: lines.length,
      rejected: [],
    });
    expect(await variantsFound(lines)).toBe(lines.length);
    expect(milliseconds).toBeLessThan(LIMIT_MS);
  });

  it(`with ${BROKEN} broken rows is rejected, or comes without those, as it is asked for`, async () => {
    const others = lines.map((line) => `OTHER-${line}`);
    const everyNth = Math.floor(lines.length / BROKEN);
    const isBroken = (row: number): boolean => row % everyNth === everyNth - 1 && row < everyNth * BROKEN;
    const withBroken = others.map((line, row) => {
      if (!isBroken(row)) return line;
      // By turns what no product can be, and what an earlier row of the shop is.
      if (row % 2 === 0) return line.replace(/,\d+,GBP,/, ',free,GBP,');
      const earlier = others.findIndex((other) => shopOf(other) === shopOf(line));
      return line.replace(skuOf(line), skuOf(others[earlier] ?? ''));
    });
    // Below the header, and counted from 1.
    const brokenRows = others.flatMap((_, row) => (isBroken(row) ? [row + 2] : []));
    const numbersOf = ({ rejected }: ImportReport): number[] =>
      rejected.map(({ row }) => row).toSorted((a, b) => a - b);

    const refused = await load('refused', withBroken, 'reject-all');
    expect(refused).toMatchObject({ rows: lines.length, created: 0, updated: 0, stocked: 0 });
    expect(numbersOf(refused)).toEqual(brokenRows);
    expect(await variantsFound(others)).toBe(0);

    const good = lines.length - BROKEN;
    const partial = await load('partial', withBroken, 'reject-failed-rows');
    expect(partial).toMatchObject({ rows: lines.length, created: good, updated: 0, unchanged: 0, stocked: good });
    expect(numbersOf(partial)).toEqual(brokenRows);
    expect(await variantsFound(others)).toBe(good);
  });
});
