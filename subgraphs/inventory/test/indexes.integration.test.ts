import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import { predictableId } from '@agora/testkit/predictable-ids';
import { unservedBy } from '@agora/testkit/uses-index';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createPostgresStockReads } from '../src/adapters/postgres-stock-reads.ts';
import type { StockReads } from '../src/ports/stock-reads.ts';
import { SHOP, startInventory, type InventoryUnderTest } from './inventory-under-test.ts';

let inventory: InventoryUnderTest;
beforeAll(async () => {
  inventory = await startInventory();
}, 60_000);
afterAll(() => inventory.stop(), 60_000);

const VARIANT = predictableId('var', 1);
const READS: readonly (readonly [string, (reads: StockReads) => Promise<unknown>])[] = [
  ['levels of variants', (reads) => reads.levels([VARIANT])],
  ['low levels of a shop', (reads) => reads.lowLevels([SHOP], parsePage({ first: 20 }))],
  ['low levels, from the end', (reads) => reads.lowLevels([SHOP], parsePage({ last: 20 }))],
  ['the number of low levels', (reads) => reads.countLowLevels([SHOP], 100)],
  ['movements of a variant', (reads) => reads.movements([VARIANT], parsePage({ first: 20 }))],
  ['movements, from the end', (reads) => reads.movements([VARIANT], parsePage({ last: 20 }))],
  ['the number of movements', (reads) => reads.countMovements([VARIANT], 100)],
  ['what was committed for orders', (reads) => reads.committed([predictableId('ord', 1)])],
];

it.each(READS)('an index serves %s', async (_what, read) => {
  const { scans } = await unservedBy(inventory.running, (postgres) => read(createPostgresStockReads(postgres)));
  expect(scans).toEqual([]);
});
