import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { newId } from '@agora/subgraph-kit/ids';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { release } from '../src/domain/reservation.ts';
import type { VariantId } from '../src/domain/stock.ts';
import { recordArchived } from '../src/use-cases/record-variants.ts';
import {
  admin,
  customer,
  member,
  SHOP,
  startInventory,
  stranger,
  type InventoryUnderTest,
} from './inventory-under-test.ts';
import { delivery, newOrder, openUseCases, type UseCasesUnderTest } from './use-cases-under-test.ts';

const SET = `mutation ($input: SetLowStockThresholdInput!) {
  setLowStockThreshold(input: $input) {
    stockLevel { available lowStockThreshold isLow }
    userErrors { __typename ... on ThresholdChangedError { currentThreshold path } }
  }
}`;
const LOW = `query ($representations: [_Any!]!, $first: Int, $after: String, $last: Int, $before: String) {
  _entities(representations: $representations) {
    ... on Shop {
      lowStock(first: $first, after: $after, last: $last, before: $before) {
        nodes { variantId variant { id } available lowStockThreshold }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        totalCount
      }
    }
  }
}`;

interface LowStock {
  readonly nodes: readonly { readonly variantId: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly totalCount: number;
}

describe('a variant with a threshold', () => {
  let inventory: UseCasesUnderTest;
  let variantId: VariantId;
  beforeAll(async () => {
    inventory = await openUseCases();
    [variantId] = (await inventory.stock(10)) as [VariantId];
    await inventory.setThreshold(variantId, 5);
  }, 60_000);
  afterAll(() => inventory.close());

  it('is told of each time that it becomes low, not while it stays so', async () => {
    const [first, second, third] = [newOrder(), newOrder(), newOrder()];
    await inventory.reserve(first, [{ variantId, quantity: 5 }]);
    expect(await inventory.toldOf(variantId, 'inventory.low')).toEqual([]);
    await inventory.reserve(second, [{ variantId, quantity: 1 }]);
    await inventory.reserve(third, [{ variantId, quantity: 1 }]);
    expect(await inventory.toldOf(variantId, 'inventory.low')).toEqual([
      { variantId, sku: 'LAMP', available: 4, threshold: 5 },
    ]);
    await inventory.advance(first, release);
    await inventory.reserve(newOrder(), [{ variantId, quantity: 4 }]);
    expect(await inventory.toldOf(variantId, 'inventory.low')).toHaveLength(2);
  });

  it('is told of at once when it is low already, and never when nobody asks any more', async () => {
    const [other] = (await inventory.stock(3)) as [VariantId];
    await inventory.setThreshold(other, 4);
    await inventory.setThreshold(other, 5);
    expect(await inventory.toldOf(other, 'inventory.low')).toMatchObject([{ available: 3, threshold: 4 }]);
    await inventory.setThreshold(other, undefined);
    await inventory.reserve(newOrder(), [{ variantId: other, quantity: 3 }]);
    expect(await inventory.toldOf(other, 'inventory.low')).toHaveLength(1);
  });

  it('is not told of when it is off sale for good, however few are left', async () => {
    const [other] = (await inventory.stock(10)) as [VariantId];
    await inventory.setThreshold(other, 5);
    await recordArchived(inventory.dependencies, [other], delivery());
    await inventory.reserve(newOrder(), [{ variantId: other, quantity: 6 }]);
    await inventory.setThreshold(other, 6);
    expect(await inventory.toldOf(other, 'inventory.low')).toEqual([]);
  });
});

describe('that there is none, or some again,', () => {
  it('is told when orders take the last unit and give the first back', async () => {
    const inventory = await openUseCases();
    const [variantId] = (await inventory.stock(3)) as [VariantId];
    const [first, second] = [newOrder(), newOrder()];
    await inventory.reserve(first, [{ variantId, quantity: 2 }]);
    await inventory.reserve(second, [{ variantId, quantity: 1 }]);
    await inventory.advance(first, release);
    await inventory.advance(second, release);
    expect(await inventory.toldOf(variantId, 'inventory.adjusted')).toEqual([
      { variantId, onHand: 3, available: 3, reason: 'RECEIPT' },
      { variantId, onHand: 3, available: 0, reason: 'RESERVED' },
      { variantId, onHand: 3, available: 2, reason: 'RELEASED' },
    ]);
    await inventory.close();
  }, 60_000);
});

describe('the threshold and the list, through the graph', () => {
  let inventory: InventoryUnderTest;
  beforeAll(async () => {
    inventory = await startInventory();
  }, 60_000);
  afterAll(() => inventory.stop(), 60_000);

  const set = (input: object, who = member) => inventory.ask(who, SET, { input });
  const lowStock = async (page: object, who = member): Promise<LowStock> => {
    const representations = [{ __typename: 'Shop', id: SHOP }];
    const { data } = await inventory.ask(who, LOW, { representations, ...page });
    return (data?._entities as [{ lowStock: LowStock }])[0].lowStock;
  };

  it('is set by members, and only if it is what they saw', async () => {
    const variantId = await inventory.freshVariant(10);
    expect((await set({ variantId, threshold: 20 })).data?.setLowStockThreshold).toEqual({
      stockLevel: { available: 10, lowStockThreshold: 20, isLow: true },
      userErrors: [],
    });
    expect((await set({ variantId, threshold: 2, expectedThreshold: null })).data?.setLowStockThreshold).toEqual({
      stockLevel: null,
      userErrors: [{ __typename: 'ThresholdChangedError', currentThreshold: 20, path: ['input', 'expectedThreshold'] }],
    });
    expect((await set({ variantId, threshold: null, expectedThreshold: 20 })).data?.setLowStockThreshold).toEqual({
      stockLevel: { available: 10, lowStockThreshold: null, isLow: false },
      userErrors: [],
    });
    await eventually(() => {
      expect(inventory.published()).toContainEqual(
        expect.objectContaining({
          type: 'inventory.low',
          data: expect.objectContaining({ variantId, shopId: SHOP, available: 10, threshold: 20 }) as object,
        }),
      );
    });
  });

  it('leaves a trace where an administrator sets it, and none where the shop does', async () => {
    const variantId = await inventory.freshVariant(10);
    await set({ variantId, threshold: 20 });
    await set({ variantId, threshold: 5 }, admin);
    expect(await inventory.audited(variantId)).toEqual([
      { action: 'setLowStockThreshold', by_subject: admin.subject, details: { threshold: 5 } },
    ]);
  });

  it("is nobody else's to set", async () => {
    const variantId = await inventory.freshVariant(10);
    expect(codesOf(await set({ variantId, threshold: 20 }, stranger))).toEqual(['NOT_FOUND']);
    expect(codesOf(await set({ variantId, threshold: 20 }, customer))).toEqual(['FORBIDDEN']);
    expect(codesOf(await set({ variantId: newId('var'), threshold: 20 }, admin))).toEqual(['NOT_FOUND']);
    expect(codesOf(await set({ variantId, threshold: 0 }))).toEqual(['BAD_USER_INPUT']);
  });

  it('is listed by page, forward and backward, for members only', async () => {
    const variants: string[] = [];
    for (let quantity = 1; quantity <= 3; quantity++) {
      const variantId = await inventory.freshVariant(quantity);
      await set({ variantId, threshold: 4 });
      variants.push(variantId);
    }
    const enough = await inventory.freshVariant(4);
    await set({ variantId: enough, threshold: 4 });
    const first = await lowStock({ first: 2 });
    expect(first).toMatchObject({
      nodes: [{ variantId: variants[0] }, { variantId: variants[1], available: 2, lowStockThreshold: 4 }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      totalCount: 3,
    });
    const second = await lowStock({ first: 2, after: first.pageInfo.endCursor });
    expect(second).toMatchObject({ nodes: [{ variantId: variants[2] }], pageInfo: { hasNextPage: false } });
    const back = await lowStock({ last: 1, before: second.pageInfo.startCursor });
    expect(back).toMatchObject({ nodes: [{ variantId: variants[1] }], pageInfo: { hasPreviousPage: true } });
    expect(await lowStock({}, stranger)).toBeNull();
    expect((await lowStock({}, admin)).totalCount).toBe(3);
    const representations = [{ __typename: 'Shop', id: SHOP }];
    expect(codesOf(await inventory.ask(customer, LOW, { representations }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await inventory.ask(GUEST, LOW, { representations }))).toEqual(['UNAUTHENTICATED']);
  });

  it('is not listed when it is off sale for good, by itself or with its product, whatever is heard late', async () => {
    const [own, all] = [await inventory.freshVariant(1), await inventory.freshVariant(1)];
    const isListed = async () => {
      const { nodes } = await lowStock({ first: 100 });
      return [own, all].map((variantId) => nodes.some((node) => node.variantId === variantId));
    };
    await set({ variantId: own, threshold: 4 });
    await set({ variantId: all, threshold: 4 });
    expect(await isListed()).toEqual([true, true]);
    const productId = newId('prd');
    const describing = (isArchived: boolean, sku: string): NewEvent => ({
      type: 'product.updated',
      subject: productId,
      data: { productId, shopId: SHOP, title: 'Lamp', variants: [{ variantId: own, sku, isArchived }] },
    });
    await inventory.publish(describing(true, 'OWN'));
    await inventory.publish(describing(false, 'OWN-LATE'));
    await inventory.publish({
      type: 'product.archived',
      subject: productId,
      data: { productId, shopId: SHOP, variantIds: [all] },
    });
    await eventually(async () => {
      expect(await inventory.stockOf(own)).toMatchObject({ sku: 'OWN-LATE' });
      expect(await isListed()).toEqual([false, false]);
    });
  });

  it('is one statement for 50 shops, and one for their counts', async () => {
    const representations = Array.from({ length: 50 }, (_each, index) => ({
      __typename: 'Shop',
      id: predictableId('shp', index + 1),
    }));
    const operations = await inventory.countStoreOperations(() => inventory.ask(admin, LOW, { representations }));
    expect(operations).toBe(2);
  });

  it('tells what came and went of 50 variants in one statement for each field, to members', async () => {
    const variantId = await inventory.freshVariant(10);
    const representations = Array.from({ length: 50 }, (_each, index) => ({
      __typename: 'ProductVariant',
      id: index === 0 ? variantId : predictableId('var', 100 + index),
    }));
    const document = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on ProductVariant { stock { onHand movements(first: 3) { nodes { quantity reason } totalCount } } }
      }
    }`;
    let entities: unknown[] = [];
    const operations = await inventory.countStoreOperations(async () => {
      entities = (await inventory.ask(member, document, { representations })).data?._entities as unknown[];
    });
    expect(operations).toBe(3);
    expect(entities[0]).toEqual({
      stock: { onHand: 10, movements: { nodes: [{ quantity: 10, reason: 'RECEIPT' }], totalCount: 1 } },
    });
    const [forStranger] = (await inventory.ask(stranger, document, { representations })).data?._entities as unknown[];
    expect(forStranger).toEqual({ stock: null });
  });
});
