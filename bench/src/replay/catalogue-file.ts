import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

/** What a catalogue file says that orders are priced by. */
export interface Catalogue {
  readonly currency: string;
  readonly bySku: ReadonlyMap<string, Offer>;
}

export interface Offer {
  /** Minor units of one unit. */
  readonly price: bigint;
  /** The slug of the shop that sells it. */
  readonly shop: string;
}

/** Its prices are what is charged. @throws when it has several currencies */
export async function readCatalogue(file: string): Promise<Catalogue> {
  const rows = createReadStream(file).pipe(parse({ columns: true, bom: true }));
  const bySku = new Map<string, Offer>();
  const currencies = new Set<string>();
  for await (const row of rows as AsyncIterable<Record<'sku' | 'price_minor' | 'currency' | 'shop', string>>) {
    bySku.set(row.sku, { price: BigInt(row.price_minor), shop: row.shop });
    currencies.add(row.currency);
  }
  const [currency, ...others] = currencies;
  if (currency === undefined || others.length > 0) throw new Error('the catalogue must be priced in one currency');
  return { currency, bySku };
}
