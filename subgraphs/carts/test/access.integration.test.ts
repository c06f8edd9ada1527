import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ADD, CART, customer, line, startCarts, type CartsUnderTest } from './carts-under-test.ts';

const ENTITIES = `query ($references: [_Any!]!) {
  _entities(representations: $references) { ... on Cart { id lines { quantity } } ... on User { cart { id } } }
}`;

let carts: CartsUnderTest;
beforeAll(async () => {
  carts = await startCarts();
});
afterAll(() => carts.stop());

describe('who reaches a cart', () => {
  it.each([
    ['a field', '{ cart { id } }'],
    ['the SDL', '{ _service { sdl } }'],
    ['entities', '{ _entities(representations: []) { __typename } }'],
  ])('is nobody without an identity: %s', async (_what, query) => {
    await expect(carts.askRaw(JSON.stringify({ query }), undefined)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is not another customer: the cart is as good as none', async () => {
    const [ada, eve] = [customer(), customer()];
    const { cart } = await carts.add(ada, [line()]);
    await carts.add(eve, [line()]);
    expect(await carts.cart(eve, cart?.id)).toBeNull();
    const references = [
      { __typename: 'Cart', id: cart?.id },
      { __typename: 'User', id: ada.subject },
    ];
    expect(await carts.answer(eve, ENTITIES, { references })).toEqual({ _entities: [null, { cart: null }] });
    expect((await carts.cart(ada, cart?.id))?.id).toBe(cart?.id);
  });

  it('is nobody without the scope, by no way, and nothing changes', async () => {
    const ada = customer();
    const { cart } = await carts.add(ada, [line()]);
    const withoutScope = viewer({ subject: ada.subject ?? '', scopes: ['orders:read'] });
    // Without the list of carts to be backed up, which a job empties.
    const keys = async () => (await carts.redisKeys()).filter((key) => !key.endsWith(':not-backed-up')).toSorted();
    const before = await keys();
    const variables = { input: { lines: [line()] } };
    expect((await carts.ask(withoutScope, ADD, variables)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await carts.ask(GUEST, ADD, variables)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await carts.ask(withoutScope, CART)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const references = [{ __typename: 'Cart', id: cart?.id }];
    const { errors } = await carts.ask(withoutScope, ENTITIES, { references });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await keys()).toEqual(before);
    expect((await carts.cart(ada))?.version).toBe(1);
  });

  it('costs one read for 50 references', async () => {
    const ada = customer();
    const { cart } = await carts.add(ada, [line()]);
    const references = Array.from({ length: 50 }, (_, each) =>
      each % 2 === 0 ? { __typename: 'Cart', id: cart?.id } : { __typename: 'User', id: ada.subject },
    );
    const counts: number[] = [];
    for (let time = 0; time < 3; time++) {
      counts.push(await carts.countStoreOperations(() => carts.answer(ada, ENTITIES, { references })));
    }
    // The job that backs carts up may read in between, but not each time.
    expect(Math.min(...counts)).toBe(1);
  });
});
