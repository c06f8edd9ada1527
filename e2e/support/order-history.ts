import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { orderHistoryFolder } from './config.ts';

export interface OrderHistory {
  readonly catalogue: string;
  readonly orders: string;
  readonly refunds: string;
}

function historyIn(folder: string): OrderHistory;
function historyIn(folder: string | undefined): OrderHistory | undefined;
function historyIn(folder: string | undefined): OrderHistory | undefined {
  if (folder === undefined) return undefined;
  return {
    catalogue: join(folder, 'catalogue.csv'),
    orders: join(folder, 'orders.csv.gz'),
    refunds: join(folder, 'refunds.csv.gz'),
  };
}

interface Size {
  readonly skus: number;
  readonly customers: number;
  readonly orders: number;
}

const ORDER_HEADER = 'order,placed_at,customer,country,sku,quantity,unit_price_minor';
const DAY_MS = 86_400_000;

/** Where real files lie, to be played in the place of those that are made up. */
export const realHistory: OrderHistory | undefined = historyIn(orderHistoryFolder);

/**
 * Writes a catalogue, orders and credit notes of the given size; always the same ones. Of the credit notes, each has a
 * line that nobody sells, the one before the last is of somebody who has never ordered, and the last one takes back more
 * than was bought.
 */
export async function writeOrderHistory({ skus, customers, orders }: Size): Promise<OrderHistory> {
  const folder = await mkdtemp(join(tmpdir(), 'order-history-'));
  const skuOf = (number: number): string => `SKU-${number % skus}`;
  const catalogue = Array.from(
    { length: skus },
    (_, sku) => `SKU-${sku},Thing ${sku},Things > Small,shop-number-${sku % 3},${100 + sku * 7},GBP,100000`,
  );
  const lines = Array.from({ length: orders }, (_, order) => {
    const head = [`H${order}`, new Date(order * DAY_MS).toISOString(), `c${order % customers}`, 'Nowhere'].join();
    // The first SKU twice: lines of one SKU are merged.
    return [order, order + 1, order * 3 + 2, order].map((sku, line) => `${head},${skuOf(sku)},${1 + line},0`);
  }).flat();
  // The second line of each takes back what nobody sells.
  const notes = Array.from({ length: Math.floor(orders / 5) }, (_, note) => {
    const order = note * 5;
    const head = [`CN${order}`, new Date((order + orders) * DAY_MS).toISOString(), `c${order % customers}`, 'Nowhere'];
    return [`${head.join()},${skuOf(order)},2,0`, `${head.join()},NO-SKU,1,0`];
  }).flat();
  const last = new Date(orders * 3 * DAY_MS).toISOString();
  notes.push(`CN-NOBODY,${last},nobody,Nowhere,SKU-0,1,0`, `CN-MORE,${last},c0,Nowhere,SKU-0,1000,0`);

  const files = historyIn(folder);
  await writeFile(files.catalogue, ['sku,title,category,shop,price_minor,currency,stock', ...catalogue, ''].join('\n'));
  await writeFile(files.orders, gzipSync([ORDER_HEADER, ...lines, ''].join('\n')));
  await writeFile(files.refunds, gzipSync([ORDER_HEADER, ...notes, ''].join('\n')));
  return files;
}
