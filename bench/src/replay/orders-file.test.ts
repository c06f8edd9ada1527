import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readOrders, type FileOrder } from './orders-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'agora-orders-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function read(name: string, content: string | Buffer): Promise<FileOrder[]> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const orders: FileOrder[] = [];
  for await (const order of readOrders(file)) orders.push(order);
  return orders;
}

const LINES = ['order,placed_at,customer,sku,quantity', 'o1,2011-01-01,c1,A,2', 'o1,2011-01-01,c1,A,3', 'o2,,c1,B,1'];

describe('a file of orders', () => {
  it.each([
    ['orders.csv', LINES.join('\n')],
    ['orders.csv.gz', gzipSync(LINES.join('\n'))],
  ])('is read as %s, lines of one SKU merged', async (name, content) => {
    const orders = await read(name, content);
    expect(orders.map(({ reference, quantities }) => [reference, ...quantities])).toEqual([
      ['o1', ['A', 5]],
      ['o2', ['B', 1]],
    ]);
  });

  it('is refused when it is another file', async () => {
    await expect(read('catalogue.csv', 'sku,title\nA,Mug')).rejects.toThrow(
      'the header of the orders lacks order, placed_at, customer, quantity',
    );
  });
});
