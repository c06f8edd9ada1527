import type { Envelope } from '@agora/event-contracts';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listenTo, type Listening } from './support/bus.ts';
import { newGuest } from './support/guest.ts';
import { openShop } from './support/shop.ts';
import { addToCart, readCart, type Cart } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let bus: Listening;
let variantId: string;
beforeAll(async () => {
  system = await openSystem({ CARTS_CART_ABANDONED_AFTER_SECONDS: '1' });
  bus = listenTo(system, ['cart.abandoned']);
  variantId = await (await openShop(system)).sell({ sku: 'TEAPOT', priceMinor: 1_250, stock: 10 });
}, 180_000);
afterAll(async () => {
  await bus.stop();
  await system.stop();
}, 60_000);

const toldOf = (cart: Cart | null): Envelope['data'][] =>
  bus
    .heard()
    .filter(({ subject }) => subject === cart?.id)
    .map(({ data }) => data);
const untilTold = (cart: Cart | null, times: number) =>
  eventually(
    () => {
      expect(toldOf(cart)).toHaveLength(times);
      return toldOf(cart);
    },
    { timeoutMs: 30_000 },
  );

describe('a cart that is left with something in it', () => {
  it('is told of once for each time: again only after a change', async () => {
    const customer = await system.newCustomer();
    const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
    expect(await untilTold(cart, 1)).toMatchObject([
      { cartId: cart?.id, customerId: customer.userId, cartVersion: 1, lineCount: 1 },
    ]);
    // Another cart is told of by a later run, which has passed this one over.
    const later = await system.newCustomer();
    await untilTold((await addToCart(later, [{ variantId, quantity: 1 }])).cart, 1);
    expect(toldOf(cart)).toHaveLength(1);

    await readCart(customer);
    await addToCart(customer, [{ variantId, quantity: 1 }]);
    expect((await untilTold(cart, 2)).at(-1)).toMatchObject({ cartVersion: 2 });
  }, 120_000);

  it('may be that of a guest', async () => {
    const { cart } = await addToCart(await newGuest(system), [{ variantId, quantity: 1 }]);
    const [told] = await untilTold(cart, 1);
    expect(told).toMatchObject({ customerId: expect.stringMatching(/^gst_/) as unknown });
  }, 60_000);
});
