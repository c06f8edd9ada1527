import { change } from '../../support/change.ts';
import { askQuote } from '../../support/priced-shop.ts';
import type { Person } from '../../support/system.ts';
import { key } from './stage.ts';

interface Purchase {
  readonly lines: Readonly<Record<string, number>>;
  readonly voucher?: string;
  readonly addressId?: string;
  readonly reference?: string;
  readonly payment?: object;
}

/** Orders through cart and quote; answers the order as soon as it is placed. */
export async function buy(
  customer: Person,
  { lines, voucher, addressId, reference, payment }: Purchase,
): Promise<string> {
  await change(customer, 'clearCart', {});
  const { cart } = await change<{ cart: { id: string } }>(
    customer,
    'addCartLines',
    { lines: Object.entries(lines).map(([variantId, quantity]) => ({ variantId, quantity })) },
    'cart { id }',
  );
  if (voucher !== undefined) await change(customer, 'applyVoucher', { cartId: cart.id, code: voucher });
  const quote = await askQuote(customer, { cartId: cart.id, shippingAddressId: addressId });
  const { order } = await change<{ order: { id: string } }>(
    customer,
    'checkout',
    {
      cartId: cart.id,
      expectedVersion: quote.cartVersion,
      expectedTotal: quote.total,
      payment: payment ?? { kind: 'CARD', token: 'tok_visa' },
      idempotencyKey: key(),
      ...(reference !== undefined && { externalReference: reference }),
      ...(addressId !== undefined && { shipping: { addressId, methodId: quote.shippingMethod?.id } }),
    },
    'order { id }',
  );
  return order.id;
}
