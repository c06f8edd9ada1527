import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readCatalogue } from '../import/catalogue-file.ts';
import type { Session } from '../session.ts';
import { exportCatalogue } from './export-catalogue.ts';

const folder = mkdtempSync(join(tmpdir(), 'agora-export-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HOSTILE = ['=HYPERLINK("http://evil.example")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', "'=1", "''+1", "'tis"];

function shopWith(titles: readonly string[]): Session {
  const nodes = titles.map((title, index) => ({
    title,
    description: title,
    category: { path: title },
    taxClass: 'STANDARD',
    variants: [{ sku: `A${index}`, price: { minorUnits: '1', currency: 'GBP' }, prices: [] }],
  }));
  const answer = {
    shopBySlug: { id: 'shp_1' },
    products: { nodes, pageInfo: { hasNextPage: false, endCursor: null } },
  };
  return { userId: 'usr_1', ask: <Data>() => Promise.resolve(answer as Data) };
}

describe('an exported catalogue', () => {
  it.each(['csv', 'jsonl'] as const)('in %s is read again as it was', async (format) => {
    const file = join(folder, `catalogue.${format}`);
    await exportCatalogue(shopWith(HOSTILE), { shop: 'hearth', file, format });
    const read = [];
    for await (const row of readCatalogue(file)) read.push(row.kind === 'row' ? row.row.description : row.reason);
    expect(read).toEqual(HOSTILE);
  });

  it('has nothing that a spreadsheet runs', async () => {
    const file = join(folder, 'catalogue.csv');
    await exportCatalogue(shopWith(HOSTILE), { shop: 'hearth', file, format: 'csv' });
    const cells = (parse(readFileSync(file)) as readonly string[][]).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/u.test(cell))).toEqual([]);
    expect(cells).toContain(`'=HYPERLINK("http://evil.example")`);
    expect(cells).toContain("'tis");
  });
});
