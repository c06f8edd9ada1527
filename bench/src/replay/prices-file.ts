import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

export interface CataloguePrices {
  readonly currency: string;
  /** Minor units of one unit by SKU. */
  readonly bySku: ReadonlyMap<string, bigint>;
}

/** The prices of a catalogue file, which are what is charged. @throws when it has several currencies */
export async function readPrices(file: string): Promise<CataloguePrices> {
  const rows = createReadStream(file).pipe(parse({ columns: true, bom: true }));
  const bySku = new Map<string, bigint>();
  const currencies = new Set<string>();
  for await (const row of rows as AsyncIterable<{ sku: string; price_minor: string; currency: string }>) {
    bySku.set(row.sku, BigInt(row.price_minor));
    currencies.add(row.currency);
  }
  const [currency, ...others] = currencies;
  if (currency === undefined || others.length > 0) throw new Error('the catalogue must be priced in one currency');
  return { currency, bySku };
}
