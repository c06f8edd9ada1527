import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change, perform } from './support/change.ts';
import { eur, gbp, type Money } from './support/priced-shop.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { checkOut, fillCart, lookUp, readCart, untilSettled, type Cart } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let shop: OpenShop;
beforeAll(async () => {
  // Longer than anybody here waits.
  system = await openSystem({}, { responseCacheMs: 120_000 });
  shop = await openShop(system);
}, 180_000);
afterAll(() => system.stop(), 60_000);

const changePrice = (variantId: string, price: Money): Promise<unknown> =>
  change(shop.owner, 'changePrice', { variantId, price, idempotencyKey: newId('evt') });

const pricesOf = async (person: Pick<Person, 'ask'>, sku: string): Promise<object | undefined> => {
  const { productVariantsBySku } = await person.ask<{ productVariantsBySku: readonly object[] }>(
    `query Prices($sku: String!) {
      productVariantsBySku(skus: [$sku]) {
        price { minorUnits currency } prices { minorUnits currency } priceIn(currency: EUR) { minorUnits currency }
      }
    }`,
    { sku },
  );
  return productVariantsBySku[0];
};

const historyOf = async (person: Pick<Person, 'ask'>, id: string): Promise<readonly object[] | null | undefined> => {
  const { productVariants } = await person.ask<{ productVariants: [{ priceHistory: readonly object[] | null }] }>(
    `query History($id: ID!) {
      productVariants(ids: [$id]) { priceHistory { price { minorUnits currency } isRemoval } }
    }`,
    { id },
  );
  return productVariants[0].priceHistory;
};

const PROBLEMS = `problems {
  __typename variant { sku }
  ... on PriceChangedProblem { previous { minorUnits currency } current { minorUnits currency } }
}`;
const problemsOf = async (customer: Pick<Person, 'ask'>): Promise<unknown> =>
  (await customer.ask<{ cart: { problems: unknown } }>(`query Problems { cart { ${PROBLEMS} } }`)).cart.problems;

async function readOwnCart(customer: Pick<Person, 'ask'>): Promise<Cart> {
  const cart = await readCart(customer);
  if (cart === null) throw new Error('the customer has no cart');
  return cart;
}

describe('a price', () => {
  it('is changed in each currency by itself, and the shop sees what it was before', async () => {
    const variantId = await shop.sell({ sku: 'CLOCK', priceMinor: 4_000, stock: 5, prices: [eur(4_700)] });
    await changePrice(variantId, gbp(3_500));
    await changePrice(variantId, eur(4_100));
    await change(shop.owner, 'removePrice', { variantId, currency: 'EUR' });
    await eventually(async () => {
      expect(await pricesOf(system.endpoint, 'CLOCK')).toEqual({
        price: gbp(3_500),
        prices: [gbp(3_500)],
        priceIn: null,
      });
    });
    const sold = (price: Money) => ({ price, isRemoval: false });
    expect(await historyOf(shop.owner, variantId)).toEqual([
      { price: eur(4_100), isRemoval: true },
      sold(eur(4_100)),
      sold(gbp(3_500)),
      expect.anything(),
      expect.anything(),
    ]);
    expect((await historyOf(shop.owner, variantId))?.slice(3)).toEqual(
      expect.arrayContaining([sold(gbp(4_000)), sold(eur(4_700))]),
    );
    const refused = await perform(shop.owner, 'removePrice', { variantId, currency: 'GBP' });
    expect(refused.userErrors).toEqual([{ __typename: 'BasePriceError' }]);
  });

  it('is seen by visitors soon after it has changed, though their answers are kept', async () => {
    const variantId = await shop.sell({ sku: 'CHIME', priceMinor: 700, stock: 5 });
    await eventually(async () => {
      expect(await pricesOf(system.endpoint, 'CHIME')).toMatchObject({ price: gbp(700) });
    });
    await pricesOf(system.endpoint, 'CHIME');
    await changePrice(variantId, gbp(800));
    await eventually(async () => {
      expect(await pricesOf(system.endpoint, 'CHIME')).toMatchObject({ price: gbp(800) });
    });
  });

  it('is changed by nobody but the shop, and its past is no business of customers', async () => {
    const variantId = await shop.sell({ sku: 'DIAL', priceMinor: 900, stock: 5 });
    const [customer, other] = [await system.newCustomer(), await openShop(system)];
    const input = { variantId, price: gbp(1) };
    await expect(change(customer, 'changePrice', input)).rejects.toThrow('FORBIDDEN');
    await expect(change(other.owner, 'changePrice', input)).rejects.toThrow('NOT_FOUND');
    expect(await historyOf(other.owner, variantId)).toEqual([]);
    expect(await pricesOf(customer, 'DIAL')).toMatchObject({ price: gbp(900) });
  });
});

describe('a customer whose cart costs something else by now', () => {
  it('is told by the cart, refused by the checkout with what it costs now, and orders at that', async () => {
    const variantId = await shop.sell({ sku: 'LAMP', priceMinor: 2_000, stock: 5 });
    const customer = await system.newCustomer();
    const seen = await fillCart(customer, { LAMP: 2 });
    expect(await problemsOf(customer)).toEqual([]);
    await changePrice(variantId, gbp(2_500));
    expect(await problemsOf(customer)).toEqual([
      { __typename: 'PriceChangedProblem', variant: { sku: 'LAMP' }, previous: gbp(2_000), current: gbp(2_500) },
    ]);

    const { checkout: refused } = await customer.ask<{ checkout: object }>(
      `mutation Stale($input: CheckoutInput!) {
        checkout(input: $input) {
          order { id } userErrors { __typename ... on PriceChangedError { currentTotal { minorUnits currency } } }
        }
      }`,
      {
        input: {
          cartId: seen.id,
          expectedVersion: seen.version,
          expectedTotal: gbp(4_000),
          payment: { kind: 'CARD', token: 'tok_visa' },
          idempotencyKey: newId('evt'),
        },
      },
    );
    expect(refused).toEqual({
      order: null,
      userErrors: [{ __typename: 'PriceChangedError', currentTotal: gbp(5_000) }],
    });
    expect(await lookUp(customer, 'LAMP')).toMatchObject({ availability: { available: 5 } });

    await change(customer, 'acknowledgeCartPrices', {});
    expect(await problemsOf(customer)).toEqual([]);
    const placed = await checkOut(customer, await readOwnCart(customer));
    expect(await untilSettled(customer, placed.order?.id ?? '')).toMatchObject({
      status: 'CONFIRMED',
      total: { minorUnits: '5000' },
    });
    // Whoever has paid is not touched by what comes after.
    await changePrice(variantId, gbp(9_900));
    expect(await untilSettled(customer, placed.order?.id ?? '')).toMatchObject({ total: { minorUnits: '5000' } });
  });

  it('cannot order in a currency in which a thing is no longer sold', async () => {
    const variantId = await shop.sell({ sku: 'RUG', priceMinor: 6_000, stock: 5, prices: [eur(7_000)] });
    const customer = await system.newCustomer();
    await fillCart(customer, { RUG: 1 });
    await change(customer, 'changeCartCurrency', { currency: 'EUR' });
    const cart = await readOwnCart(customer);
    expect(cart.subtotal).toEqual(eur(7_000));
    await change(shop.owner, 'removePrice', { variantId, currency: 'EUR' });
    expect(await problemsOf(customer)).toEqual([{ __typename: 'NotSoldInCurrencyProblem', variant: { sku: 'RUG' } }]);
    const { userErrors } = await checkOut(customer, cart);
    expect(userErrors).toMatchObject([{ __typename: 'NotForSaleError' }]);
  });
});
