import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { customer, line, startCarts, type CartsUnderTest } from './carts-under-test.ts';

let carts: CartsUnderTest;
beforeAll(async () => {
  carts = await startCarts({ CART_ABANDONED_AFTER_SECONDS: '1' });
});
afterAll(() => carts.stop());

it('a cart that is left is told of', async () => {
  const ada = customer();
  const { cart } = await carts.add(ada, [line(2), line(1)]);
  await eventually(
    () => {
      expect(carts.published()).toContainEqual(
        expect.objectContaining({
          type: 'cart.abandoned',
          data: expect.objectContaining({ cartId: cart?.id, customerId: ada.subject, lineCount: 2 }) as object,
        }),
      );
    },
    { timeoutMs: 20_000 },
  );
}, 30_000);

it('the cart of a customer who is gone is erased, and stays so when Redis is asked again', async () => {
  const [ada, bob] = [customer(), customer()];
  for (const each of [ada, bob]) await carts.add(each, [line()]);
  await eventually(async () => {
    expect(await carts.backedUpVersion(ada)).toBe(1);
  });
  const userId = ada.subject ?? '';
  const message = await carts.publish({ type: 'user.deleted', subject: userId, data: { userId } });
  await carts.redeliver(message);
  await eventually(async () => {
    expect(await carts.cart(ada)).toBeNull();
  });
  expect(await carts.backup(ada)).toMatchObject({ is_erased: true, lines: [] });
  expect((await carts.redisKeys()).filter((key) => key.endsWith(userId) && !key.includes('gone:'))).toEqual([]);
  // With a token that is good for some minutes more.
  await expect(carts.add(ada, [line()])).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await carts.cart(ada)).toBeNull();
  expect(await carts.cart(bob)).toMatchObject({ totalQuantity: 1 });
});
