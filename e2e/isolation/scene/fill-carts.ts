import { change } from '../../support/change.ts';
import type { Person } from '../../support/system.ts';
import { codeFor, type Customer, type Shops, type Stage } from './stage.ts';

export async function fillCarts(
  { keep, canaries }: Stage,
  { vendorA, vendorB }: Shops,
  people: Readonly<Record<Customer | 'guest', Pick<Person, 'ask'>>>,
): Promise<void> {
  for (const [name, person] of Object.entries(people) as [Customer | 'guest', Person][]) {
    const { cart } = await change<{ cart: { id: string; mergeToken: string | null } }>(
      person,
      'addCartLines',
      { lines: [vendorA, vendorB].map(({ variantId }) => ({ variantId, quantity: 5 })) },
      'cart { id mergeToken }',
    );
    keep('cart', name, cart.id);
    if (cart.mergeToken !== null) canaries.add(name, 'cart', cart.mergeToken);
    if (name === 'customer2') await change(person, 'changeCartCurrency', { currency: 'GBP' });
    if (name !== 'guest') await change(person, 'applyVoucher', { cartId: cart.id, code: codeFor(name) });
  }
}
