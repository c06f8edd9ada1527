import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change, perform } from './support/change.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { lookUp, order, untilSettled } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let shop: OpenShop;
beforeAll(async () => {
  system = await openSystem();
  shop = await openShop(system);
}, 180_000);
afterAll(() => system.stop(), 60_000);

interface Movement {
  readonly quantity: number;
  readonly reason: string;
  readonly movedBy: string | null;
}
interface Level {
  readonly onHand: number;
  readonly reserved: number;
  readonly available: number;
  readonly movements: { readonly nodes: readonly Movement[] };
}

const levelOf = async (person: Person, variantId: string): Promise<Level | null> =>
  (
    await person.ask<{ stockLevel: Level | null }>(
      `query Level($variantId: ID!) {
        stockLevel(variantId: $variantId) {
          onHand reserved available movements(first: 50) { nodes { quantity reason movedBy } }
        }
      }`,
      { variantId },
    )
  ).stockLevel;

const adjust = (person: Person, input: object) =>
  perform<{ replayed: boolean; userErrors: readonly object[] }>(
    person,
    'adjustStock',
    { reason: 'ADJUSTMENT', idempotencyKey: newId('evt'), ...input },
    `replayed userErrors {
      __typename ... on StockChangedError { currentOnHand } ... on InsufficientStockError { available }
    }`,
  );
const DONE = { replayed: false, userErrors: [] };

describe('the stock of a shop', () => {
  it('is what came less what went, each with its reason, whoever moved it', async () => {
    const variantId = await shop.sell({ sku: 'JUG', priceMinor: 800, stock: 10 });
    const customer = await system.newCustomer();
    expect(await untilSettled(customer, await order(customer, { JUG: 3 }))).toMatchObject({ status: 'CONFIRMED' });
    const broken = { variantId, delta: -2, idempotencyKey: newId('evt') };
    expect(await adjust(shop.owner, broken)).toEqual(DONE);
    expect(await adjust(shop.owner, broken)).toEqual({ ...DONE, replayed: true });
    expect(await adjust(shop.owner, { variantId, delta: 1, reason: 'RETURN' })).toEqual(DONE);

    const level = await levelOf(shop.owner, variantId);
    const byShop = shop.owner.userId;
    expect(level).toEqual({
      onHand: 6,
      reserved: 0,
      available: 6,
      movements: {
        nodes: [
          { quantity: 1, reason: 'RETURN', movedBy: byShop },
          { quantity: -2, reason: 'ADJUSTMENT', movedBy: byShop },
          { quantity: -3, reason: 'SALE', movedBy: null },
          { quantity: 10, reason: 'RECEIPT', movedBy: byShop },
        ],
      },
    });
    await eventually(async () => {
      expect(await lookUp(customer, 'JUG')).toMatchObject({ availability: { available: 6 } });
    });
  });

  it('is counted anew only if it is still what was seen when it was counted', async () => {
    const variantId = await shop.sell({ sku: 'PAN', priceMinor: 800, stock: 10 });
    const customer = await system.newCustomer();
    await untilSettled(customer, await order(customer, { PAN: 1 }));
    expect(await adjust(shop.owner, { variantId, setTo: 8, expectedOnHand: 10 })).toEqual({
      ...DONE,
      userErrors: [{ __typename: 'StockChangedError', currentOnHand: 9 }],
    });
    expect(await adjust(shop.owner, { variantId, setTo: 7, expectedOnHand: 9 })).toEqual(DONE);
    expect(await levelOf(shop.owner, variantId)).toMatchObject({
      onHand: 7,
      movements: { nodes: [{ quantity: -2, reason: 'ADJUSTMENT' }, { reason: 'SALE' }, { reason: 'RECEIPT' }] },
    });
  });

  it('does not fall below what orders hold', async () => {
    const variantId = await shop.sell({ sku: 'POT', priceMinor: 800, stock: 5 });
    const customer = await system.newCustomer();
    // It holds its stock until the customer confirms the payment.
    await order(customer, { POT: 3 }, { payment: { kind: 'CARD', token: 'tok_action_required' } });
    await eventually(async () => {
      expect(await levelOf(shop.owner, variantId)).toMatchObject({ onHand: 5, reserved: 3, available: 2 });
    });
    expect(await adjust(shop.owner, { variantId, delta: -3 })).toEqual({
      ...DONE,
      userErrors: [{ __typename: 'InsufficientStockError', available: 2 }],
    });
    expect(await adjust(shop.owner, { variantId, delta: -2 })).toEqual(DONE);
    expect(await lookUp(customer, 'POT')).toMatchObject({ availability: { available: 0, isInStock: false } });
  });

  it('is moved and seen by nobody else', async () => {
    const variantId = await shop.sell({ sku: 'LID', priceMinor: 300, stock: 4 });
    const { owner: other } = await openShop(system);
    expect(await levelOf(other, variantId)).toBeNull();
    await expect(
      change(other, 'adjustStock', { variantId, delta: 1, reason: 'ADJUSTMENT', idempotencyKey: newId('evt') }),
    ).rejects.toThrow('NOT_FOUND');
    expect(await levelOf(shop.owner, variantId)).toMatchObject({ onHand: 4 });
  });
});
