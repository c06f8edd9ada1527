import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readCatalogue, type ReadRow } from './catalogue-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'agora-catalogue-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const HEADER = 'sku,title,category,shop,price_minor,currency,stock';

async function read(...lines: string[]): Promise<ReadRow[]> {
  const file = join(folder, 'catalogue.csv');
  writeFileSync(file, lines.join('\n'));
  const rows: ReadRow[] = [];
  for await (const row of readCatalogue(file)) rows.push(row);
  return rows;
}

describe('a catalogue file', () => {
  it('gives each good row with its line number', async () => {
    expect(await read(HEADER, 'A1,"Mug, blue",Kitchen,hearth,1400,GBP,5')).toEqual([
      {
        kind: 'row',
        row: {
          row: 2,
          sku: 'A1',
          title: 'Mug, blue',
          category: 'Kitchen',
          shop: 'hearth',
          price: { minorUnits: '1400', currency: 'GBP' },
          stock: 5,
        },
      },
    ]);
  });

  it.each([
    ['A1,,Kitchen,hearth,1,GBP,5', 'title is missing'],
    ['A1,Mug,Kitchen,hearth,-1,GBP,5', 'price_minor must be a whole number'],
    ['A1,Mug,Kitchen,hearth,1.5,GBP,5', 'price_minor must be a whole number'],
    ['A1,Mug,Kitchen,hearth,1,pounds,5', 'currency must be an ISO 4217 code'],
    ['A1,Mug,Kitchen,hearth,1,GBP,1000001', 'stock must be at most 1000000'],
    ['A1,Mug,Kitchen,The Shop,1,GBP,5', 'shop must be a slug'],
    ['A1,Mug', 'category is missing'],
    ['A1,M"u"g,Kitchen,hearth,1,GBP,5', 'Invalid Opening Quote'],
    ['A1,"Mug,Kitchen,hearth,1,GBP,5', 'Quote Not Closed'],
  ])('says what is wrong with %s, and reads on', async (line, reason) => {
    const [bad, good] = await read(HEADER, line, 'A2,Mug,Kitchen,hearth,1,GBP,5');
    expect(bad).toMatchObject({ kind: 'rejected', row: 2 });
    expect(bad?.kind === 'rejected' && bad.reason).toContain(reason);
    expect(good).toMatchObject({ kind: 'row', row: { row: 3, sku: 'A2' } });
  });

  it('is refused as a whole when its header lacks a column', async () => {
    await expect(read('sku,title', 'A1,Mug')).rejects.toThrow('the header lacks category, shop');
  });
});
