import type { Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openShop, type OpenShop } from './support/shop.ts';
import { addToCart, checkOut, lookUp, untilSettled, type Cart } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

const CUSTOMERS = 200;
const STOCK = 7;
const MAX_MS = 60_000;
// Signing up is not what this is about: as many at once as the queue of password hashes takes.
const SIGN_UPS_AT_ONCE = 20;

interface ReadyToBuy {
  readonly customer: Session;
  readonly cart: Cart;
}

let system: SystemUnderTest;
let shop: OpenShop;
let variantId: string;
const ready: ReadyToBuy[] = [];

beforeAll(async () => {
  system = await openSystem();
  shop = await openShop(system);
  variantId = await shop.sell({ sku: 'LAST', priceMinor: 100, stock: STOCK });
  while (ready.length < CUSTOMERS) {
    ready.push(...(await Promise.all(Array.from({ length: SIGN_UPS_AT_ONCE }, newShopper))));
  }
}, 180_000);
afterAll(() => system.stop(), 60_000);

async function newShopper(): Promise<ReadyToBuy> {
  const customer = await system.newCustomer();
  const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  return { customer, cart };
}

/** How a checkout has ended: refused at once, or by the reservation a moment later. */
async function endOf({ customer, cart }: ReadyToBuy): Promise<string> {
  const { order, userErrors } = await checkOut(customer, cart);
  if (order === null) return userErrors[0]?.__typename ?? 'nothing was said';
  const { status, cancelReason, payment } = await untilSettled(customer, order.id, MAX_MS);
  if (status === 'CANCELLED') expect(payment?.capturedAmount.minorUnits ?? '0').toBe('0');
  return cancelReason ?? status;
}

describe(`${CUSTOMERS} customers who order at once what there are ${STOCK} of`, () => {
  it(`become exactly ${STOCK} who have it; the others are told why not, and nobody's money is kept`, async () => {
    const startedAt = performance.now();
    const ends = await Promise.all(ready.map(endOf));
    const tookMs = performance.now() - startedAt;

    const counted = Object.groupBy(ends, (end) => end);
    expect(counted.CONFIRMED).toHaveLength(STOCK);
    const refused = (counted.OUT_OF_STOCK?.length ?? 0) + (counted.OutOfStockError?.length ?? 0);
    expect({ refused, ends: Object.keys(counted) }).toMatchObject({ refused: CUSTOMERS - STOCK });
    expect(tookMs).toBeLessThan(MAX_MS);
  }, 90_000);

  it('leave a ledger that tells each unit', async () => {
    expect(await lookUp(shop.owner, 'LAST')).toMatchObject({ availability: { available: 0, isInStock: false } });
    const { stockLevel } = await shop.owner.ask<{
      stockLevel: {
        onHand: number;
        reserved: number;
        movements: { nodes: readonly { quantity: number; reason: string; reference: string }[] };
      };
    }>(
      `query Ledger($variantId: ID!) {
        stockLevel(variantId: $variantId) {
          onHand reserved movements(first: 100) { nodes { quantity reason reference } }
        }
      }`,
      { variantId },
    );
    expect(stockLevel).toMatchObject({ onHand: 0, reserved: 0 });
    const { nodes } = stockLevel.movements;
    expect(nodes.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(0);
    const sales = nodes.filter(({ reason }) => reason === 'SALE');
    expect(sales.map(({ quantity }) => quantity)).toEqual(Array.from({ length: STOCK }, () => -1));
    expect(new Set(sales.map(({ reference }) => reference)).size).toBe(STOCK);
  });
});
