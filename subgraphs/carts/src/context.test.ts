import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it, jest } from '@jest/globals';
import { createLoaders } from './context.ts';
import type { CartStore } from './ports/cart-store.ts';
import type { Catalogue } from './ports/catalogue.ts';

const ME = newId('usr');
const VIEWER = { subject: ME, roles: [], scopes: [], shopIds: [] };
const cart = {
  id: newId('crt'),
  customerId: ME,
  version: 1,
  lines: [],
  settledOrders: [],
  takenOver: [],
  updatedAt: new Date(0),
};

function loadersOver() {
  const find = jest.fn<CartStore['find']>().mockResolvedValue(cart);
  const offers = jest.fn<Catalogue['offers']>().mockResolvedValue(new Map());
  const store: CartStore = {
    find,
    isAnswered: () => Promise.resolve(false),
    save: () => Promise.resolve('saved'),
    erase: () => Promise.resolve(),
  };
  const catalogue: Catalogue = { offers, prices: () => Promise.resolve(new Map()) };
  return { loaders: createLoaders({ store, catalogue }, VIEWER), find, offers };
}

describe('the loaders of a request', () => {
  it('read the cart once, however often it is referred to', async () => {
    const { loaders, find } = loadersOver();
    const carts = await Promise.all(Array.from({ length: 50 }, () => loaders.cart.load(ME)));
    expect(new Set(carts)).toEqual(new Set([cart]));
    expect(find).toHaveBeenCalledTimes(1);
  });

  it("never look for another's cart", async () => {
    const { loaders, find } = loadersOver();
    expect(await loaders.cart.load(newId('usr'))).toBeUndefined();
    expect(find).not.toHaveBeenCalled();
  });

  it('ask for the offers of a full cart in one go', async () => {
    const { loaders, offers } = loadersOver();
    await Promise.all(Array.from({ length: 2_000 }, () => loaders.offersIn(undefined).load(newId('var'))));
    expect(offers).toHaveBeenCalledTimes(1);
  });
});
