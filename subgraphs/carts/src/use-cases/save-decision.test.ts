import { newId } from '@agora/subgraph-kit/ids';
import { describe, expect, it, jest } from '@jest/globals';
import { addLines, type Cart } from '../domain/cart.ts';
import type { CartStore } from '../ports/cart-store.ts';
import { saveDecision } from './save-decision.ts';

const CUSTOMER = newId('usr');
const VARIANT = newId('var');
const request = { principal: CUSTOMER, operation: 'addCartLines', key: 'k1', parameters: {} };

const addOne = (cart: Cart | undefined) =>
  addLines(cart, {
    lines: [{ variantId: VARIANT, quantity: 1 }],
    limits: { maxQuantityPerLine: 10, maxLines: 10 },
    create: { id: newId('crt'), customerId: CUSTOMER },
    seen: { currency: undefined, prices: new Map() },
    now: new Date(0),
  });

function cartAt(version: number): Cart {
  const decision = addOne(undefined);
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return { ...decision.cart, version };
}

const storeWith = (methods: Partial<CartStore>): CartStore => ({
  find: () => Promise.resolve(undefined),
  isAnswered: () => Promise.resolve(false),
  save: () => Promise.resolve('saved'),
  erase: () => Promise.resolve(),
  ...methods,
});

describe('saving a decision', () => {
  it('decides anew on the cart as another change has left it', async () => {
    const find = jest.fn<CartStore['find']>().mockResolvedValueOnce(undefined).mockResolvedValueOnce(cartAt(5));
    const save = jest.fn<CartStore['save']>().mockResolvedValueOnce('conflict').mockResolvedValueOnce('saved');
    const { decision } = await saveDecision(storeWith({ find, save }), CUSTOMER, addOne);
    expect(decision).toMatchObject({ kind: 'changed', cart: { version: 6, lines: [{ quantity: 2 }] } });
    expect(save.mock.calls.map(([changes]) => changes[0]?.replaced)).toEqual([0, 5]);
  });

  it('answers a request that had its effect with the cart as it is now, and saves nothing', async () => {
    const save = jest.fn<CartStore['save']>();
    const store = storeWith({ find: () => Promise.resolve(cartAt(5)), isAnswered: () => Promise.resolve(true), save });
    const saved = await saveDecision(store, CUSTOMER, addOne, request);
    expect(saved).toMatchObject({ decision: { kind: 'unchanged', cart: { version: 5 } }, replayed: true });
    expect(save).not.toHaveBeenCalled();
  });

  it('gives up when the cart never holds still', async () => {
    const store = storeWith({ save: () => Promise.resolve('conflict') });
    await expect(saveDecision(store, CUSTOMER, addOne)).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
