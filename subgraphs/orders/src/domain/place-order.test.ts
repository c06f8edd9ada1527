import { describe, expect, it } from '@jest/globals';
import type { CartId, ShopId, VariantId } from './order.ts';
import { placeOrder, type Quote, type QuotedLine } from './place-order.ts';

const gbp = (minorUnits: bigint) => ({ minorUnits, currency: 'GBP' });

const line = (change: Partial<QuotedLine> = {}): QuotedLine => ({
  variantId: 'var_1' as VariantId,
  shopId: 'shp_1' as ShopId,
  sku: 'MUG',
  title: 'Mug',
  quantity: 3,
  unitPrice: gbp(250n),
  isPurchasable: true,
  available: 10,
  ...change,
});

const quote = (...lines: QuotedLine[]): Quote => ({ cartId: 'crt_1' as CartId, cartVersion: 4, lines });

const agreed = { cartVersion: 4, total: gbp(750n) };

describe('placing an order', () => {
  it('charges the quoted price of each unit', () => {
    expect(placeOrder(quote(line()), agreed)).toMatchObject({
      kind: 'placed',
      total: gbp(750n),
      lines: [{ position: 1, total: gbp(750n), refundedQuantity: 0 }],
    });
  });

  it('refuses an empty cart', () => {
    expect(placeOrder(quote(), agreed)).toEqual({ kind: 'cartEmpty' });
  });

  it('refuses a cart that has changed since the customer saw it', () => {
    expect(placeOrder(quote(line()), { ...agreed, cartVersion: 3 })).toEqual({
      kind: 'cartChanged',
      currentVersion: 4,
    });
  });

  it.each([749n, 751n, 0n])('refuses a total of %d that is not what it costs now', (minorUnits) => {
    expect(placeOrder(quote(line()), { ...agreed, total: gbp(minorUnits) })).toEqual({
      kind: 'priceChanged',
      currentTotal: gbp(750n),
    });
  });

  it('refuses the right number in another currency', () => {
    const total = { minorUnits: 750n, currency: 'JPY' };
    expect(placeOrder(quote(line()), { ...agreed, total }).kind).toBe('priceChanged');
  });

  it('names what is not for sale', () => {
    expect(placeOrder(quote(line({ isPurchasable: false })), agreed)).toEqual({ kind: 'notForSale', skus: ['MUG'] });
  });

  it('names what is short, and by how much', () => {
    expect(placeOrder(quote(line({ available: 2 })), agreed)).toEqual({
      kind: 'outOfStock',
      shortages: [{ sku: 'MUG', requested: 3, available: 2 }],
    });
  });

  it('leaves it to the reservation where inventory has not heard of a variant yet', () => {
    const unknown = line();
    Reflect.deleteProperty(unknown, 'available');
    expect(placeOrder(quote(unknown), agreed).kind).toBe('placed');
  });

  it('refuses a cart in two currencies', () => {
    const other = line({ sku: 'SAKE', unitPrice: { minorUnits: 100n, currency: 'JPY' } });
    expect(placeOrder(quote(line(), other), agreed)).toEqual({ kind: 'mixedCurrencies' });
  });

  it('refuses a cart that costs nothing', () => {
    const free = line({ unitPrice: gbp(0n) });
    expect(placeOrder(quote(free), { ...agreed, total: gbp(0n) })).toEqual({ kind: 'nothingToPay' });
  });
});
