import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change, perform } from './support/change.ts';
import { ownedShop, registerShop } from './support/shop.ts';
import { checkOut, fillCart, lookUp, untilSettled } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Person;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
}, 180_000);
afterAll(() => system.stop(), 60_000);

interface Shop {
  readonly status: string;
  readonly statusReason: string | null;
  readonly version: number;
}

const read = async (person: Pick<Person, 'ask'>, id: string): Promise<Shop | null> =>
  (
    await person.ask<{ shop: Shop | null }>('query Shop($id: ID!) { shop(id: $id) { status statusReason version } }', {
      id,
    })
  ).shop;

const isPublic = async (id: string): Promise<boolean> =>
  (await system.endpoint.ask<{ shop: object | null }>('query Public($id: ID!) { shop(id: $id) { id } }', { id }))
    .shop !== null;

const queue = async (): Promise<readonly object[]> =>
  (
    await admin.ask<{ shopVerificationQueue: { nodes: readonly object[] } }>(
      'query Queue { shopVerificationQueue(first: 100) { nodes { id verification { legalName country vatId } } } }',
    )
  ).shopVerificationQueue.nodes;

describe('a shop', () => {
  it('says who is behind it, is refused, corrects it, and sells once it is verified, until it is suspended', async () => {
    const founder = await system.newCustomer();
    const shopId = await registerShop(founder);
    const shop = await ownedShop(founder, shopId);
    const { owner } = shop;
    const askFor = async (legalName: string): Promise<void> => {
      const expectedVersion = (await read(owner, shopId))?.version;
      await change(owner, 'requestShopVerification', {
        shopId,
        expectedVersion,
        legalName,
        country: 'GB',
        vatId: 'GB 123 4567 89',
      });
    };
    expect(await read(owner, shopId)).toMatchObject({ status: 'REGISTERED', statusReason: null });
    expect(await isPublic(shopId)).toBe(false);
    expect(await queue()).toEqual([]);
    expect(await perform(admin, 'suspendShop', { shopId, reason: 'Too early' })).toEqual({
      userErrors: [{ __typename: 'ShopNeverActiveError' }],
    });

    await askFor('Ada');
    const waiting = (legalName: string) => ({
      id: shopId,
      verification: { legalName, country: 'GB', vatId: 'GB123456789' },
    });
    expect(await queue()).toEqual([waiting('Ada')]);
    await expect(change(owner, 'verifyShop', { shopId })).rejects.toThrow('FORBIDDEN');
    await change(admin, 'rejectShop', { shopId, reason: 'That is no legal name.' });
    expect(await read(owner, shopId)).toMatchObject({ status: 'REJECTED', statusReason: 'That is no legal name.' });
    expect(await queue()).toEqual([]);

    await askFor('Lovelace Ltd');
    expect(await read(owner, shopId)).toMatchObject({ status: 'IN_REVIEW', statusReason: null });
    expect(await queue()).toEqual([waiting('Lovelace Ltd')]);
    await change(admin, 'verifyShop', { shopId });
    expect(await read(owner, shopId)).toMatchObject({ status: 'ACTIVE' });
    expect(await isPublic(shopId)).toBe(true);
    expect(await queue()).toEqual([]);

    await eventually(() => shop.sell({ sku: 'ENGINE', priceMinor: 5_000, stock: 5 }));
    const customer = await system.newCustomer();
    const cart = await fillCart(customer, { ENGINE: 1 });
    await change(admin, 'suspendShop', { shopId, reason: 'It does not answer.' });
    expect(await read(owner, shopId)).toMatchObject({ status: 'SUSPENDED', statusReason: 'It does not answer.' });
    await eventually(async () => {
      expect(await lookUp(owner, 'ENGINE')).toMatchObject({ isPurchasable: false });
    });
    expect(await customer.ask('{ cart { problems { __typename } } }')).toEqual({
      cart: { problems: [{ __typename: 'NotForSaleProblem' }] },
    });
    expect((await checkOut(customer, cart)).userErrors).toMatchObject([{ __typename: 'NotForSaleError' }]);

    await change(admin, 'verifyShop', { shopId });
    await eventually(async () => {
      expect(await lookUp(customer, 'ENGINE')).toMatchObject({ isPurchasable: true });
    });
    const { order } = await checkOut(customer, cart);
    expect(await untilSettled(customer, order?.id ?? '')).toMatchObject({ status: 'CONFIRMED' });
  }, 90_000);
});
