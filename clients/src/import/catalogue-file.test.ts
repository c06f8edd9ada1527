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

describe('a catalogue file in CSV', () => {
  const WITH_ALL = `${HEADER},tax_class,prices,description`;

  it('has prices in further currencies, a tax class and a description', async () => {
    expect(
      await read(WITH_ALL, 'A1,Mug,Kitchen,hearth,1400,GBP,5,REDUCED,EUR 1600;JPY 2500,"Blue, large"'),
    ).toMatchObject([
      {
        row: {
          taxClass: 'REDUCED',
          prices: [
            { minorUnits: '1600', currency: 'EUR' },
            { minorUnits: '2500', currency: 'JPY' },
          ],
          description: 'Blue, large',
        },
      },
    ]);
  });

  it('leaves out what is empty', async () => {
    const [row] = await read(WITH_ALL, 'A1,Mug,,hearth,1400,GBP,,,,');
    expect(row).toEqual({
      kind: 'row',
      row: {
        row: 2,
        sku: 'A1',
        title: 'Mug',
        shop: 'hearth',
        description: '',
        price: { minorUnits: '1400', currency: 'GBP' },
      },
    });
  });

  it.each([
    ['A1,Mug,,hearth,1,GBP,,LOW,,', 'tax_class must be STANDARD, REDUCED or ZERO'],
    ['A1,Mug,,hearth,1,GBP,,,EUR,', 'prices must be as EUR 1490;USD 1600'],
    ['A1,Mug,,hearth,1,GBP,,,EUR 1.5,', 'prices must be as EUR 1490;USD 1600'],
  ])('says what is wrong with %s', async (line, reason) => {
    expect(await read(WITH_ALL, line)).toEqual([{ kind: 'rejected', row: 2, reason }]);
  });

  it('has fields of several lines, and counts on from there', async () => {
    const rows = await read(
      WITH_ALL,
      'A1,Mug,,hearth,1,GBP,,,,"One',
      '"Two"',
      '',
      'three"',
      'A2,Mug,,hearth,1,GBP,,,,',
    );
    // The quotes in the middle end the field: the first line is spoiled, and so is what looks like a row after it.
    expect(rows.at(-1)).toMatchObject({ kind: 'row', row: { sku: 'A2', row: 6 } });
    const [first, second] = await read(
      WITH_ALL,
      'A1,Mug,,hearth,1,GBP,,,,"One',
      '',
      'three"',
      'A2,Mug,,hearth,1,GBP,,,,',
    );
    expect(first).toMatchObject({ kind: 'row', row: { row: 2, description: 'One\n\nthree' } });
    expect(second).toMatchObject({ kind: 'row', row: { row: 5, sku: 'A2' } });
  });

  it('loses one line to a quote that another line seems to close', async () => {
    const rows = await read(
      HEADER,
      'A1,"Mug,,hearth,1,GBP,5',
      'A2,Mug,,hearth,1,GBP,5',
      'A3,"Mug, blue",,hearth,1,GBP,5',
    );
    expect(rows.map((row) => (row.kind === 'row' ? row.row.sku : row.row))).toEqual([2, 'A2', 'A3']);
  });
});

describe('a catalogue file in JSON', () => {
  async function readJson(...lines: string[]): Promise<ReadRow[]> {
    const file = join(folder, 'catalogue.jsonl');
    writeFileSync(file, lines.join('\n'));
    const rows: ReadRow[] = [];
    for await (const row of readCatalogue(file)) rows.push(row);
    return rows;
  }
  const mug = {
    sku: 'A1',
    title: 'Mug',
    shop: 'hearth',
    description: 'One\ntwo',
    price: { minorUnits: '1400', currency: 'GBP' },
    prices: [{ minorUnits: '1600', currency: 'EUR' }],
    taxClass: 'ZERO',
    stock: 5,
  };

  it('has an object a line', async () => {
    expect(await readJson(JSON.stringify(mug), '', JSON.stringify({ ...mug, sku: 'A2' }))).toEqual([
      { kind: 'row', row: { ...mug, row: 1 } },
      { kind: 'row', row: { ...mug, sku: 'A2', row: 3 } },
    ]);
  });

  it.each([
    ['{', 'JSON'],
    ['[]', ''],
    [JSON.stringify({ ...mug, title: undefined }), 'title is missing'],
    [JSON.stringify({ ...mug, stock: 1.5 }), 'stock must be a whole number'],
    [
      JSON.stringify({ ...mug, price: { minorUnits: '-1', currency: 'GBP' } }),
      'price.minorUnits must be a whole number',
    ],
  ])('says what is wrong with %s, and reads on', async (line, reason) => {
    const [bad, good] = await readJson(line, JSON.stringify(mug));
    expect(bad).toMatchObject({ kind: 'rejected', row: 1 });
    expect(bad?.kind === 'rejected' && bad.reason).toContain(reason);
    expect(good).toMatchObject({ kind: 'row', row: { row: 2 } });
  });
});
