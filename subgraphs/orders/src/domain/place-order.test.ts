import { describe, expect, it } from '@jest/globals';
import type { CartId, PaymentMethod, ShopId, VariantId, VoucherId } from './order.ts';
import { placeOrder, priceOf, problemsIn, type Expectation, type Quote, type QuotedLine } from './place-order.ts';
import type { TaxRule } from './tax.ts';

const gbp = (minorUnits: bigint) => ({ minorUnits, currency: 'GBP' });

const british: TaxRule = { country: 'GB', isIncluded: true, standard: 2_000, reduced: 500 };

const line = (change: Partial<QuotedLine> = {}): QuotedLine => ({
  variantId: 'var_1' as VariantId,
  shopId: 'shp_1' as ShopId,
  sku: 'MUG',
  title: 'Mug',
  quantity: 3,
  unitPrice: gbp(250n),
  taxClass: 'standard',
  isPurchasable: true,
  available: 10,
  ...change,
});

const quote = (...lines: QuotedLine[]): Quote => ({
  cartId: 'crt_1' as CartId,
  cartVersion: 4,
  lines,
  delivery: { kind: 'collected', tax: british },
});

const card: PaymentMethod = { kind: 'card', token: 'tok_visa' };
const agreed: Expectation = { cartVersion: 4, total: gbp(750n), paymentMethod: card };

describe('placing an order', () => {
  it('charges the quoted price of each unit', () => {
    expect(placeOrder(quote(line()), agreed)).toMatchObject({
      kind: 'placed',
      order: {
        total: gbp(750n),
        lines: [{ position: 1, total: gbp(750n), refundedQuantity: 0 }],
        country: 'GB',
        paymentMethod: card,
      },
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

  it('needs no payment for what costs nothing, whatever the customer names', () => {
    const free = quote(line({ unitPrice: gbp(0n) }));
    for (const paymentMethod of [card, undefined]) {
      const expected = { cartVersion: 4, total: gbp(0n), ...(paymentMethod && { paymentMethod }) };
      expect(placeOrder(free, expected)).toMatchObject({ kind: 'placed', order: { paymentMethod: { kind: 'free' } } });
    }
  });

  it('needs a payment for what costs something', () => {
    const { cartVersion, total } = agreed;
    expect(placeOrder(quote(line()), { cartVersion, total }).kind).toBe('paymentRequired');
    expect(placeOrder(quote(line()), { ...agreed, paymentMethod: { kind: 'free' } }).kind).toBe('paymentRequired');
  });

  it('says the tax that is in the prices, and charges it where it is not', () => {
    expect(priceOf(quote(line()))).toMatchObject({ total: gbp(750n), taxTotal: gbp(125n) });
    const added = { ...british, isIncluded: false };
    expect(priceOf({ ...quote(line()), delivery: { kind: 'collected', tax: added } })).toMatchObject({
      subtotal: gbp(750n),
      taxTotal: gbp(150n),
      total: gbp(900n),
    });
  });

  it('refuses a voucher that does not apply, rather than charge the full price', () => {
    const voucher = { id: 'vch_1' as VoucherId, code: 'TEN', isFreeShipping: false, problem: 'ENDED' };
    expect(placeOrder({ ...quote(line()), voucher }, agreed)).toEqual({ kind: 'voucherRefused', reason: 'ENDED' });
  });

  it('keeps the voucher and takes off what it says', () => {
    const voucher = { id: 'vch_1' as VoucherId, code: 'TEN', isFreeShipping: false };
    const discounted = { ...quote(line({ discount: gbp(75n) })), voucher };
    expect(placeOrder(discounted, { ...agreed, total: gbp(675n) })).toMatchObject({
      kind: 'placed',
      order: { voucher: { id: 'vch_1', code: 'TEN' }, discountTotal: gbp(75n), total: gbp(675n) },
    });
    expect(placeOrder(discounted, agreed)).toEqual({ kind: 'priceChanged', currentTotal: gbp(675n) });
  });

  it.each(['addressNotFound', 'shippingUnavailable'] as const)('refuses a delivery that is %s', (kind) => {
    const nowhere: Quote = { ...quote(line()), delivery: { kind } };
    expect(placeOrder(nowhere, agreed)).toEqual({ kind });
    expect(priceOf(nowhere)).toBeUndefined();
  });

  it('names all that stands in the way at once, for a quote', () => {
    const everything: Quote = {
      ...quote(line({ isPurchasable: false }), line({ available: 1 })),
      delivery: { kind: 'shippingUnavailable' },
    };
    expect(problemsIn(everything).map(({ kind }) => kind)).toEqual(['notForSale', 'shippingUnavailable', 'outOfStock']);
    expect(problemsIn(quote())).toEqual([{ kind: 'cartEmpty' }]);
    expect(problemsIn(quote(line()))).toEqual([]);
  });
});
