import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  admin,
  customer,
  member,
  RECEIVE,
  SHOP,
  startInventory,
  STOCK,
  stranger,
  type InventoryUnderTest,
} from './inventory-under-test.ts';

const LAMP = predictableId('var', 1);
const SHADE = predictableId('var', 2);

let inventory: InventoryUnderTest;
beforeAll(async () => {
  inventory = await startInventory();
  await inventory.announce([
    { variantId: LAMP, sku: 'LAMP' },
    { variantId: SHADE, sku: 'SHADE' },
  ]);
}, 60_000);
afterAll(() => inventory.stop(), 60_000);

const ADJUST = `mutation ($input: AdjustStockInput!) {
  adjustStock(input: $input) {
    stockLevel { onHand reserved available }
    userErrors {
      __typename
      ... on InsufficientStockError { available path }
      ... on StockChangedError { currentOnHand path }
    }
    replayed
  }
}`;
const AVAILABILITY = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on ProductVariant { availability { available isInStock } } }
}`;

describe('a stock level', () => {
  it('begins when the catalogue tells of the variant, and follows its SKU', async () => {
    expect(await inventory.stockOf(SHADE)).toEqual({
      variantId: SHADE,
      sku: 'SHADE',
      onHand: 0,
      reserved: 0,
      available: 0,
    });
  });

  it('is shown to members and administrators; to others it does not exist', async () => {
    expect((await inventory.ask(admin, STOCK, { id: LAMP })).data?.stockLevel).toMatchObject({ sku: 'LAMP' });
    expect((await inventory.ask(stranger, STOCK, { id: LAMP })).data).toEqual({ stockLevel: null });
    expect(codesOf(await inventory.ask(customer, STOCK, { id: LAMP }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await inventory.ask(GUEST, STOCK, { id: LAMP }))).toEqual(['UNAUTHENTICATED']);
  });

  it('comes in lists in the order of the question', async () => {
    const { data } = await inventory.ask(member, 'query ($ids: [ID!]!) { stockLevels(variantIds: $ids) { sku } }', {
      ids: [SHADE, predictableId('var', 99), LAMP],
    });
    expect(data).toEqual({ stockLevels: [{ sku: 'SHADE' }, null, { sku: 'LAMP' }] });
  });

  it('is asked for with ids of variants, 500 at most', async () => {
    expect(codesOf(await inventory.ask(member, STOCK, { id: SHOP }))).toEqual(['BAD_USER_INPUT']);
    const ids = Array.from({ length: 501 }, () => LAMP);
    const document = 'query ($ids: [ID!]!) { stockLevels(variantIds: $ids) { sku } }';
    expect(codesOf(await inventory.ask(member, document, { ids }))).toEqual(['BAD_USER_INPUT']);
  });
});

describe('availability', () => {
  it('is read by anyone, 50 variants in one query', async () => {
    await inventory.receive(LAMP, 3);
    const representations = Array.from({ length: 50 }, (_each, index) => ({
      __typename: 'ProductVariant',
      id: predictableId('var', index + 1),
    }));
    let entities: unknown;
    const operations = await inventory.countStoreOperations(async () => {
      entities = (await inventory.ask(GUEST, AVAILABILITY, { representations })).data?._entities;
    });
    expect(operations).toBe(1);
    expect(entities).toEqual([
      { availability: { available: 3, isInStock: true } },
      { availability: { available: 0, isInStock: false } },
      ...Array.from({ length: 48 }, () => ({ availability: null })),
    ]);
  });

  it('of something that is no variant is nothing', async () => {
    const representations = [{ __typename: 'ProductVariant', id: 'nonsense' }];
    expect((await inventory.ask(GUEST, AVAILABILITY, { representations })).data).toEqual({ _entities: [null] });
  });
});

describe('a delivery', () => {
  it('counts once for its reference, however often it is sent', async () => {
    const variantId = await inventory.freshVariant(1);
    const input = { reference: 'twice', receipts: [{ variantId, sku: 'X', quantity: 4 }] };
    const answers = [await inventory.ask(member, RECEIVE, { input }), await inventory.ask(member, RECEIVE, { input })];
    expect(answers.map(({ data }) => data?.receiveStock)).toEqual([
      { received: 1, alreadyReceived: 0 },
      { received: 0, alreadyReceived: 1 },
    ]);
    expect(await inventory.stockOf(variantId)).toMatchObject({ onHand: 5 });
    await eventually(() => {
      const told = inventory.published().filter(({ subject }) => subject === variantId);
      expect(told.map(({ data }) => data)).toEqual([
        { variantId, onHand: 1, available: 1, reason: 'RECEIPT' },
        { variantId, onHand: 5, available: 5, reason: 'RECEIPT' },
      ]);
    });
  });

  it.each([
    ['a variant of another shop', stranger, LAMP, 1, 'NOT_FOUND'],
    ['a variant that nobody knows, without administering all stock', member, predictableId('var', 98), 1, 'NOT_FOUND'],
    ['no units', member, LAMP, 0, 'BAD_USER_INPUT'],
    ['too many units', member, LAMP, 1_000_001, 'BAD_USER_INPUT'],
    ['something that is no variant', member, SHOP, 1, 'BAD_USER_INPUT'],
    ['anything, without the scope', customer, LAMP, 1, 'FORBIDDEN'],
  ])('cannot bring %s, and then brings nothing', async (_what, who, variantId, quantity, code) => {
    const before = await inventory.stockOf(SHADE);
    const receipts = [
      { variantId: SHADE, sku: 'SHADE', quantity: 1 },
      { variantId, sku: 'LAMP', quantity },
    ];
    const answer = await inventory.ask(who, RECEIVE, { input: { reference: 'bad', receipts } });
    expect(codesOf(answer)).toEqual([code]);
    expect(await inventory.stockOf(SHADE)).toEqual(before);
  });

  it('leaves a trace where an administrator brings it, and none where the shop does', async () => {
    const receipts = [{ variantId: LAMP, sku: 'LAMP', quantity: 1 }];
    for (const [who, reference] of [
      [member, 'by-member'],
      [admin, 'by-admin'],
      [admin, 'by-admin'],
    ] as const) {
      await inventory.ask(who, RECEIVE, { input: { reference, receipts } });
    }
    expect(await inventory.audited('by-member')).toEqual([]);
    expect(await inventory.audited('by-admin')).toEqual([
      { action: 'receiveStock', by_subject: admin.subject, details: { variants: 1 } },
    ]);
  });

  it('names each variant once', async () => {
    const receipt = { variantId: LAMP, sku: 'LAMP', quantity: 1 };
    const answer = await inventory.ask(member, RECEIVE, {
      input: { reference: 'double', receipts: [receipt, receipt] },
    });
    expect(codesOf(answer)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('an adjustment', () => {
  let variantId: string;
  let key = 0;
  const adjust = async (input: object, who = member) =>
    inventory.ask(who, ADJUST, {
      input: { variantId, reason: 'ADJUSTMENT', idempotencyKey: `key-${++key}`, ...input },
    });

  beforeEach(async () => {
    variantId = await inventory.freshVariant(10);
  });

  it('leaves a trace where an administrator makes it, and none where the shop does', async () => {
    await adjust({ delta: -3 });
    await adjust({ delta: 1 }, admin);
    await adjust({ setTo: 9, expectedOnHand: 1 }, admin);
    expect(await inventory.audited(variantId)).toEqual([
      { action: 'adjustStock', by_subject: admin.subject, details: { reason: 'ADJUSTMENT', quantity: 1 } },
    ]);
  });

  it('changes the stock and is remembered as a movement', async () => {
    expect((await adjust({ delta: -3 })).data?.adjustStock).toEqual({
      stockLevel: { onHand: 7, reserved: 0, available: 7 },
      userErrors: [],
      replayed: false,
    });
    await adjust({ delta: 1, reason: 'RETURN' });
    const { data } = await inventory.ask(
      member,
      `query ($id: ID!) {
        stockMovements(variantId: $id, first: 2) {
          nodes { quantity reason movedBy }
          pageInfo { hasNextPage }
          totalCount
        }
      }`,
      { id: variantId },
    );
    expect(data?.stockMovements).toEqual({
      nodes: [
        { quantity: 1, reason: 'RETURN', movedBy: member.subject },
        { quantity: -3, reason: 'ADJUSTMENT', movedBy: member.subject },
      ],
      pageInfo: { hasNextPage: true },
      totalCount: 3,
    });
  });

  it('is made once for a key, and refused for another request under it', async () => {
    const once = { delta: 5, idempotencyKey: `once-${variantId}` };
    const first = (await adjust(once)).data?.adjustStock as object;
    expect((await adjust(once)).data?.adjustStock).toEqual({ ...first, replayed: true });
    expect(codesOf(await adjust({ ...once, delta: 6 }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await inventory.stockOf(variantId)).toMatchObject({ onHand: 15 });
  });

  it('sets the stock only if it is what the caller saw', async () => {
    expect((await adjust({ setTo: 4, expectedOnHand: 9 })).data?.adjustStock).toEqual({
      stockLevel: null,
      userErrors: [{ __typename: 'StockChangedError', currentOnHand: 10, path: ['input', 'expectedOnHand'] }],
      replayed: false,
    });
    expect((await adjust({ setTo: 4, expectedOnHand: 10 })).data?.adjustStock).toMatchObject({
      stockLevel: { onHand: 4 },
    });
  });

  it('takes no more than nobody holds', async () => {
    expect((await adjust({ delta: -11 })).data?.adjustStock).toMatchObject({
      userErrors: [{ __typename: 'InsufficientStockError', available: 10 }],
    });
  });

  it.each([
    ['both ways at once', { delta: 1, setTo: 1, expectedOnHand: 10 }],
    ['neither way', {}],
    ['to a number without what was seen', { setTo: 5 }],
    ['by nothing', { delta: 0 }],
    ['as a return that takes away', { delta: -1, reason: 'RETURN' }],
    ['under a key with spaces', { delta: 1, idempotencyKey: 'a b' }],
  ])('%s is refused and changes nothing', async (_what, input) => {
    expect(codesOf(await adjust(input))).toEqual(['BAD_USER_INPUT']);
    expect(await inventory.stockOf(variantId)).toMatchObject({ onHand: 10 });
  });

  it('of a stranger finds nothing to adjust, of a customer is forbidden', async () => {
    expect(codesOf(await adjust({ delta: 1 }, stranger))).toEqual(['NOT_FOUND']);
    expect(codesOf(await adjust({ delta: 1 }, customer))).toEqual(['FORBIDDEN']);
    expect(await inventory.stockOf(variantId)).toMatchObject({ onHand: 10 });
  });
});

describe('without an identity', () => {
  it.each(['{ __typename }', '{ _service { sdl } }', `{ stockLevel(variantId: "${LAMP}") { onHand } }`])(
    '%s is refused',
    async (query) => {
      await expect(inventory.askRaw(JSON.stringify({ query }), undefined)).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    },
  );

  it('references are refused', async () => {
    const variables = { representations: [{ __typename: 'ProductVariant', id: LAMP }] };
    await expect(inventory.askRaw(JSON.stringify({ query: AVAILABILITY, variables }), undefined)).rejects.toMatchObject(
      {
        code: 'UNAUTHENTICATED',
      },
    );
  });
});
