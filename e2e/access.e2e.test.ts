import { EndpointError } from '@agora/clients/endpoint';
import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { later } from './support/later.ts';
import { addToCart, checkOut, lookUp, readCart, readOrder, sell, untilSettled, type Cart } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), [{ sku: 'VASE', title: 'Vase', priceMinor: 900, stock: 100 }]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

async function filledCart(session: Session): Promise<Cart> {
  const { id: variantId } = await lookUp(session, 'VASE');
  const { cart } = await addToCart(session, [{ variantId, quantity: 1 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  return cart;
}

const refusal = async (answer: Promise<unknown>): Promise<(string | undefined)[]> => {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof EndpointError ? error.errors.map(({ extensions }) => extensions?.code) : [];
};

describe('a mutation without the scope for it', () => {
  const ADJUST = `mutation Adjust($input: AdjustStockInput!) {
    adjustStock(input: $input) { stockLevel { onHand } userErrors { __typename } }
  }`;

  it('has no effect', async () => {
    const customer = await system.newCustomer();
    const { id: variantId, availability } = await lookUp(customer, 'VASE');
    const input = { variantId, delta: 50, reason: 'ADJUSTMENT', idempotencyKey: newId('evt') };
    expect(await refusal(customer.ask(ADJUST, { input }))).toEqual(['FORBIDDEN']);
    expect(await refusal(system.endpoint.ask(ADJUST, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(await lookUp(customer, 'VASE')).toMatchObject({ availability });
  });

  it('stops the mutations beside it, before any has an effect', async () => {
    const customer = await system.newCustomer();
    const cart = await filledCart(customer);
    const both = customer.ask(
      `mutation Both($suspend: SuspendShopInput!) {
        clearCart(input: {}) { cart { version } }
        suspendShop(input: $suspend) { shop { id } }
      }`,
      { suspend: { shopId: newId('shp'), reason: 'because' } },
    );
    expect(await refusal(both)).toContain('FORBIDDEN');
    expect(await readCart(customer)).toEqual(cart);
  });
});

describe("another's things", () => {
  it('are as good as absent: carts', async () => {
    const owner = await system.newCustomer();
    const stranger = await system.newCustomer();
    const cart = await filledCart(owner);
    expect(await readCart(stranger, cart.id)).toBeNull();
    expect(await refusal(checkOut(stranger, cart))).toEqual(['NOT_FOUND']);
    expect(await readCart(owner)).toEqual(cart);
  });

  it('are as good as absent: orders, by whatever way', async () => {
    const owner = await system.newCustomer();
    const stranger = await system.newCustomer();
    const { order } = await checkOut(owner, await filledCart(owner), { externalReference: 'PO-1' });
    const orderId = order?.id ?? '';
    await untilSettled(owner, orderId);
    expect(await readOrder(stranger, orderId)).toBeNull();
    expect(await stranger.ask('{ orderByReference(reference: "PO-1") { id } }')).toEqual({ orderByReference: null });
    expect(
      await stranger.ask('query OfUser($id: ID!) { user(id: $id) { orders { nodes { id } } } }', { id: owner.userId }),
    ).toEqual({ user: null });
    expect(
      await refusal(system.endpoint.ask('query Read($id: ID!) { order(id: $id) { id } }', { id: orderId })),
    ).toEqual(['UNAUTHENTICATED']);
  });
});

describe('an access token', () => {
  const ME = '{ me { id } }';

  async function accessTokenOf(email: string): Promise<string> {
    const { signIn } = await system.endpoint.ask<{ signIn: { session: { accessToken: string } } }>(
      'mutation SignIn($input: SignInInput!) { signIn(input: $input) { session { accessToken } } }',
      { input: { email, password: 'demo-customer-password' } },
    );
    return signIn.session.accessToken;
  }

  it('is good for ten minutes', async () => {
    const token = await accessTokenOf('customer@agora.example');
    expect(await system.endpoint.ask(ME, {}, token)).toMatchObject({ me: { id: expect.stringMatching(/^usr_/) } });
    expect(await later(11 * 60_000, () => refusal(system.endpoint.ask(ME, {}, token)))).toEqual(['UNAUTHENTICATED']);
  });

  it('that was tampered with is refused, also where nobody needs one', async () => {
    const [header = '', claims = '', signature = ''] = (await accessTokenOf('customer@agora.example')).split('.');
    const asAdmin = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), scopes: ['shops:admin'] } as object;
    const forged = [header, Buffer.from(JSON.stringify(asAdmin)).toString('base64url'), signature].join('.');
    expect(await refusal(system.endpoint.ask('{ categories { id } }', {}, forged))).toEqual(['UNAUTHENTICATED']);
  });
});
