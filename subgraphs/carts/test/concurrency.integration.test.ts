import { newId, type Id } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CartLine } from '../src/domain/cart.ts';
import { customer, line, startCarts, type CartAnswer, type CartsUnderTest } from './carts-under-test.ts';

let carts: CartsUnderTest;
beforeAll(async () => {
  carts = await startCarts();
});
afterAll(() => carts.stop());

describe('changes that meet', () => {
  it('lose nothing, 50 at once', async () => {
    const ada = customer();
    const tea = line(2);
    const answers = await Promise.all(Array.from({ length: 50 }, () => carts.add(ada, [tea, line()])));
    expect(new Set(answers.map(({ cart }) => cart?.version)).size).toBe(50);
    const cart = await carts.cart(ada);
    expect(cart).toMatchObject({ version: 50, totalQuantity: 150 });
    expect(cart?.lines).toHaveLength(51);
  });

  it('let one of those succeed that have seen the same version', async () => {
    const ada = customer();
    await carts.add(ada, [line()]);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => carts.add(ada, [line()], { expectedVersion: 1 })),
    );
    expect(answers.filter(({ cart }) => cart !== null)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors)).toHaveLength(19);
  });
});

describe('an idempotency key', () => {
  it('adds once for five requests at once and one later', async () => {
    const ada = customer();
    const tea = line(3);
    const add = () => carts.add(ada, [tea], { idempotencyKey: 'a-click' });
    const answers = [...(await Promise.all(Array.from({ length: 5 }, add))), await add()];
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    for (const { cart } of answers) expect(cart).toMatchObject({ version: 1, lines: [{ quantity: 3 }] });
  });

  it('is refused for another request, and is another one in the hands of another customer', async () => {
    const [ada, bob] = [customer(), customer()];
    const tea = line(3);
    await carts.add(ada, [tea], { idempotencyKey: 'a-click' });
    await expect(carts.add(ada, [line()], { idempotencyKey: 'a-click' })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await carts.add(bob, [tea], { idempotencyKey: 'a-click' })).toMatchObject({ replayed: false });
  });

  it('is not used up by a refusal', async () => {
    const ada = customer();
    const tea = line();
    carts.supergraph.unknown.add(tea.variantId);
    expect((await carts.add(ada, [tea], { idempotencyKey: 'early' })).cart).toBeNull();
    carts.supergraph.unknown.delete(tea.variantId);
    expect(await carts.add(ada, [tea], { idempotencyKey: 'early' })).toMatchObject({ replayed: false, userErrors: [] });
  });
});

describe('a confirmed order', () => {
  const confirm = (by: Viewer, cart: CartAnswer, lines: CartLine[], orderId = newId('ord')) =>
    carts.publish({
      type: 'order.confirmed',
      subject: orderId,
      data: {
        orderId,
        number: 'A-1',
        customerId: by.subject ?? '',
        total: { minorUnits: '100', currency: 'GBP' },
        cart: { cartId: cart.id, cartVersion: cart.version },
        lines,
      },
    });
  const fill = async (by: Viewer, lines: CartLine[]): Promise<CartAnswer> => {
    const { cart } = await carts.add(by, lines);
    if (cart === null) throw new Error('nothing was added');
    return cart;
  };
  const untilVersion = (by: Viewer, version: number) =>
    eventually(async () => {
      expect(await carts.cart(by)).toMatchObject({ version });
    });
  /** Messages about one order keep their order: when a later one has had its effect, so have those before it. */
  const untilHeard = async (orderId: Id<'ord'>): Promise<void> => {
    const bob = customer();
    const tea = line();
    await confirm(bob, await fill(bob, [tea]), [tea], orderId);
    await untilVersion(bob, 2);
  };

  it('empties its cart', async () => {
    const ada = customer();
    const [tea, cup] = [line(2), line()];
    await confirm(ada, await fill(ada, [tea, cup]), [tea, cup]);
    await untilVersion(ada, 2);
    expect((await carts.cart(ada))?.lines).toEqual([]);
  });

  it('takes out what was bought when the cart has changed since, once, however often it is told', async () => {
    const ada = customer();
    const orderId = newId('ord');
    const [tea, cup, hat] = [line(2), line(1), line(1)];
    const ordered = await fill(ada, [tea, cup]);
    await fill(ada, [{ ...tea, quantity: 3 }, hat]);
    const message = await confirm(ada, ordered, [tea, cup], orderId);
    await carts.redeliver(message);
    await untilHeard(orderId);
    expect(await carts.cart(ada)).toMatchObject({
      version: 3,
      lines: [
        { quantity: 3, variant: { id: tea.variantId } },
        { quantity: 1, variant: { id: hat.variantId } },
      ],
    });
  });

  it('that never was leaves the cart as it is: a declined card empties none', async () => {
    const ada = customer();
    const orderId = newId('ord');
    await fill(ada, [line(2)]);
    await carts.publish({
      type: 'order.cancelled',
      subject: orderId,
      data: { orderId, number: 'A-2', customerId: ada.subject ?? '', reason: 'payment-declined' },
    });
    await untilHeard(orderId);
    expect(await carts.cart(ada)).toMatchObject({ version: 1, totalQuantity: 2 });
  });
});
