import { newId } from '@agora/subgraph-kit/ids';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { expect, it, jest } from '@jest/globals';
import { emptyCart } from '../domain/cart.ts';
import type { CartStore } from '../ports/cart-store.ts';
import { mergeGuestCart } from './merge-guest-cart.ts';

const CUSTOMER = newId('usr');
const GUEST = newId('gst');
const SECRET = 'a-secret';
const clock = createFakeClock();

it('between two looks of which the cart was taken over is told as a repetition, not as a wrong token', async () => {
  const own = emptyCart({ id: newId('crt'), customerId: CUSTOMER }, clock.now());
  const guests = emptyCart({ id: newId('crt'), customerId: GUEST, mergeSecret: SECRET }, clock.now());
  const find = jest
    .fn<CartStore['find']>()
    .mockImplementationOnce((id) => Promise.resolve(id === CUSTOMER ? own : guests))
    .mockImplementation((id) =>
      Promise.resolve(id === CUSTOMER ? { ...own, takenOver: [SECRET] } : { ...guests, mergeSecret: 'another' }),
    );
  const store: CartStore = {
    find,
    isAnswered: () => Promise.resolve(false),
    save: () => Promise.reject(new Error('nothing is to be saved')),
    erase: () => Promise.resolve(),
  };
  const result = await mergeGuestCart(
    {
      store,
      catalogue: { offers: () => Promise.resolve(new Map()), prices: () => Promise.resolve(new Map()) },
      secrets: { create: () => 'new', isSame: (a, b) => a === b },
      limits: { maxQuantityPerLine: 10, maxLines: 10 },
      clock,
      newId,
    },
    { subject: CUSTOMER, roles: [], scopes: [], shopIds: [] },
    { token: `${GUEST}.${SECRET}`, idempotencyKey: undefined },
  );
  expect(result).toMatchObject({ kind: 'merged', units: 0, replayed: true });
});
