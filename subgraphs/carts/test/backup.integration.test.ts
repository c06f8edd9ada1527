import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customer, line, startCarts, type CartsUnderTest } from './carts-under-test.ts';

let carts: CartsUnderTest;
beforeAll(async () => {
  carts = await startCarts();
});
afterAll(() => carts.stop());

const untilBackedUp = (by: Viewer, version: number) =>
  eventually(async () => {
    expect(await carts.backedUpVersion(by)).toBe(version);
  });

describe('a cart that Redis has lost', () => {
  it('comes back from its backup as it was, at a version that nobody has seen', async () => {
    const ada = customer();
    const tea = line(3);
    const { cart } = await carts.add(ada, [tea]);
    await untilBackedUp(ada, 1);
    await carts.loseRedis();
    const restored = await carts.cart(ada);
    expect(restored).toMatchObject({ id: cart?.id, lines: [{ quantity: 3, variant: { id: tea.variantId } }] });
    expect(restored?.version).toBeGreaterThan(1);
    expect(await carts.cart(ada)).toEqual(restored);
  });

  it('never goes back in version, though changes were lost with Redis', async () => {
    const ada = customer();
    await carts.add(ada, [line()]);
    await untilBackedUp(ada, 1);
    let seen = 1;
    for (let loss = 0; loss < 3; loss++) {
      for (let change = 0; change < 5; change++) {
        const { cart } = await carts.add(ada, [line()]);
        expect(cart?.version).toBeGreaterThan(seen);
        seen = cart?.version ?? 0;
      }
      await carts.loseRedis();
    }
    expect((await carts.cart(ada))?.version).toBeGreaterThan(seen);
  });

  it('is restored once for many that ask at once, and changes on from there', async () => {
    const ada = customer();
    await carts.add(ada, [line()]);
    await untilBackedUp(ada, 1);
    await carts.loseRedis();
    await Promise.all(Array.from({ length: 20 }, () => carts.add(ada, [line()])));
    const cart = await carts.cart(ada);
    expect(cart?.lines).toHaveLength(21);
    await untilBackedUp(ada, cart?.version ?? 0);
  });
});

describe('the backup', () => {
  it('follows every change, to the last one', async () => {
    const ada = customer();
    for (let change = 0; change < 5; change++) await carts.add(ada, [line()]);
    await untilBackedUp(ada, 5);
  });
});
