import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportCatalogue } from '@agora/clients/export/export-catalogue';
import { importCatalogue, type ImportOptions } from '@agora/clients/import/import-catalogue';
import type { Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lookUp } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
let folder: string;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  folder = await mkdtemp(join(tmpdir(), 'catalogue-import-'));
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
  await system.stop();
}, 60_000);

const HEADER = 'sku,title,category,shop,price_minor,currency,stock,tax_class,prices,description';
const SKUS = 1_000;
const BROKEN = 50;
const SHOPS = 5;

const lineOf = (sku: number): string =>
  `SKU-${sku},"Thing, number ${sku}",Things > Kind ${sku % 12},shop-number-${sku % SHOPS},${100 + sku},GBP,${1 + (sku % 9)},` +
  `${sku % 3 === 0 ? 'REDUCED' : ''},EUR ${120 + sku},"Described in\ntwo lines."`;
const GOOD = Array.from({ length: SKUS }, (_, sku) => lineOf(sku));
// Each of them is of the same shop.
const everyNth = Math.floor(SKUS / BROKEN);
// What no reader understands, what no product can be, and what stands in the file before.
const BREAKS = [
  (line: string) => line.replace('"Thing', 'Th"ing').replace('\n', ' '),
  (line: string) => line.replace(/,EUR \d+,/, ',EUR free,'),
  (line: string) => line.replace('Things >', 'Things > >'),
  (line: string) => line.replace(/^SKU-\d+/, `SKU-${everyNth - 1 - SHOPS}`),
];
const isBroken = (sku: number): boolean => sku % everyNth === everyNth - 1 && sku < everyNth * BROKEN;
const WITH_BROKEN = GOOD.map((line, sku) =>
  isBroken(sku) ? (BREAKS[Math.floor(sku / everyNth) % BREAKS.length]?.(line) ?? '') : line,
);

async function fileOf(lines: readonly string[], name = 'catalogue.csv'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, [HEADER, ...lines, ''].join('\n'));
  return file;
}

const load = (file: string, errorPolicy: ImportOptions['errorPolicy'] = 'reject-all') =>
  importCatalogue(admin, { file, errorPolicy });

async function totalCount(): Promise<number> {
  const { products } = await admin.ask<{ products: { totalCount: number } }>('query Count { products { totalCount } }');
  return products.totalCount;
}

describe('a catalogue file', () => {
  it('with 50 broken rows is rejected as a whole where all must be good, and nothing has changed', async () => {
    const { rejected, ...counts } = await load(await fileOf(WITH_BROKEN));
    expect(counts).toEqual({ status: 'REJECTED', rows: SKUS, created: 0, updated: 0, unchanged: 0, stocked: 0 });
    expect(await totalCount()).toBe(0);
    // No shop was registered for it; without one nobody can tell what the catalogue would say to a row.
    const { shopBySlug } = await admin.ask<{ shopBySlug: unknown }>('{ shopBySlug(slug: "shop-number-0") { id } }');
    expect(shopBySlug).toBeNull();
    expect(rejected.every(({ row, reason }) => row > 1 && reason !== '')).toBe(true);
    expect(rejected.length).toBeGreaterThan(0);
    const repeated = rejected.filter(({ reason }) => reason.endsWith('stands in an earlier row, too.'));
    expect(repeated).toHaveLength(Math.floor(BROKEN / BREAKS.length));
  }, 60_000);

  it('gives its good rows where only the failed ones are rejected, and says which those are', async () => {
    const { rejected, ...counts } = await load(await fileOf(WITH_BROKEN), 'reject-failed-rows');
    expect(counts).toEqual({
      status: 'COMPLETED',
      rows: SKUS,
      created: SKUS - BROKEN,
      updated: 0,
      unchanged: 0,
      stocked: SKUS - BROKEN,
    });
    expect(rejected).toHaveLength(BROKEN);
    expect(new Set(rejected.map(({ row }) => row)).size).toBe(BROKEN);
    const reasons = new Set(rejected.map(({ reason }) => reason));
    expect([...reasons].toSorted()).toEqual([
      'A category path has 1 to 6 names of 1 to 100 characters.',
      expect.stringContaining('Invalid Opening Quote'),
      `SKU SKU-${everyNth - 1 - SHOPS} stands in an earlier row, too.`,
      'prices must be as EUR 1490;USD 1600',
    ]);
    expect(await lookUp(admin, 'SKU-0')).toMatchObject({ availability: { available: 1 } });
  }, 120_000);

  it('that is bad by what the catalogue has already names all its bad rows, once its shops are known', async () => {
    const before = await totalCount();
    const { rejected, created } = await load(await fileOf(WITH_BROKEN, 'again.csv'));
    expect({ created, rejected: rejected.length }).toEqual({ created: 0, rejected: BROKEN });
    expect(await totalCount()).toBe(before);
  }, 60_000);

  it('repaired adds what was missing, and once more changes nothing', async () => {
    const repaired = await fileOf(GOOD);
    expect(await load(repaired)).toEqual({
      status: 'COMPLETED',
      rows: SKUS,
      created: BROKEN,
      updated: 0,
      unchanged: SKUS - BROKEN,
      stocked: BROKEN,
      rejected: [],
    });
    expect(await load(repaired)).toMatchObject({ created: 0, updated: 0, unchanged: SKUS, stocked: 0, rejected: [] });
  }, 120_000);

  it('that was interrupted goes on where it was', async () => {
    const file = await fileOf(
      Array.from({ length: 1_200 }, (_, sku) => lineOf(sku).replace('SKU-', 'MORE-')),
      'more.csv',
    );
    let sent = 0;
    const interrupted = importCatalogue(admin, {
      file,
      errorPolicy: 'reject-failed-rows',
      onProgress: (rows) => {
        sent += rows;
        if (sent >= 1_000) throw new Error('the cable');
      },
    });
    await expect(interrupted).rejects.toThrow('the cable');
    const asked: number[] = [];
    const watched: Session = {
      ...admin,
      ask(document, variables) {
        const rows = (variables?.input as { rows?: unknown } | undefined)?.rows;
        if (Array.isArray(rows)) asked.push(rows.length);
        return admin.ask(document, variables);
      },
    };
    expect(await importCatalogue(watched, { file, errorPolicy: 'reject-failed-rows' })).toMatchObject({
      rows: 1_200,
      created: 1_200,
      stocked: 1_200,
    });
    expect(asked).toEqual([200]);
  }, 60_000);
});

describe('an export', () => {
  it.each(['csv', 'jsonl'] as const)(
    'in %s is imported without changing anything',
    async (format) => {
      const file = join(folder, `export.${format}`);
      const rows = await exportCatalogue(admin, { shop: 'shop-number-2', file, format });
      expect(rows).toBe((SKUS + 1_200) / SHOPS);
      expect(await load(file)).toEqual({
        status: 'COMPLETED',
        rows,
        created: 0,
        updated: 0,
        unchanged: rows,
        stocked: 0,
        rejected: [],
      });

      await writeFile(
        file,
        (await readFile(file, 'utf8')).replaceAll(/Thing( in csv)?, number/g, `Thing in ${format}, number`),
      );
      expect(await load(file)).toMatchObject({ updated: rows, unchanged: 0, rejected: [] });
    },
    120_000,
  );

  it('of a shop that is not there is refused', async () => {
    const file = join(folder, 'nothing.csv');
    await expect(exportCatalogue(admin, { shop: 'nobody', file, format: 'csv' })).rejects.toThrow(
      'there is no shop nobody',
    );
  });
});
