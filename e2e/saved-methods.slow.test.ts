import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change, perform } from './support/change.ts';
import { order, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), [{ sku: 'FLUTE', title: 'Flute', priceMinor: 9_000, stock: 10 }]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

interface Saved {
  readonly id: string;
  readonly kind: string;
  readonly token: string;
  readonly label: string;
}

const save = async (customer: Person, input: object): Promise<Saved> =>
  (
    await change<{ paymentMethod: Saved }>(
      customer,
      'savePaymentMethod',
      { kind: 'CARD', ...input },
      'paymentMethod { id kind token label }',
    )
  ).paymentMethod;

const savedOf = async (customer: Person): Promise<readonly Saved[]> =>
  (
    await customer.ask<{ savedPaymentMethods: readonly Saved[] }>(
      'query Saved { savedPaymentMethods { id kind token label } }',
    )
  ).savedPaymentMethods;

const methodOf = async (customer: Person, orderId: string): Promise<unknown> =>
  (
    await customer.ask<{ order: { payment: { method: unknown } } }>(
      'query Paid($id: ID!) { order(id: $id) { payment { method { kind label } } } }',
      { id: orderId },
    )
  ).order.payment.method;

describe('what a customer pays with', () => {
  it('is kept under a name, used for the next order, and let go of', async () => {
    const customer = await system.newCustomer();
    const card = await save(customer, { token: 'tok_visa', label: 'The blue one' });
    const wallet = await save(customer, { kind: 'WALLET', token: 'tok_wallet' });
    expect(await savedOf(customer)).toEqual([wallet, card]);
    expect(wallet).toMatchObject({ kind: 'WALLET', label: 'Wallet' });
    // The same one by another name.
    expect(await save(customer, { token: 'tok_visa', label: 'The old one' })).toEqual({
      ...card,
      label: 'The old one',
    });

    const [first] = await savedOf(customer);
    const orderId = await order(customer, { FLUTE: 1 }, { payment: { kind: first?.kind, token: first?.token } });
    expect(await untilSettled(customer, orderId)).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID' });
    await change(customer, 'removePaymentMethod', { id: wallet.id }, 'removedId');
    expect(await savedOf(customer)).toEqual([{ ...card, label: 'The old one' }]);
    expect(await methodOf(customer, orderId)).toEqual({ kind: 'WALLET', label: 'Wallet' });
  });

  it("is one's own alone", async () => {
    const [owner, stranger] = [await system.newCustomer(), await system.newCustomer()];
    const { id } = await save(owner, { token: 'tok_visa' });
    await expect(change(stranger, 'removePaymentMethod', { id }, 'removedId')).rejects.toThrow('NOT_FOUND');
    expect(await savedOf(stranger)).toEqual([]);
    expect(await savedOf(owner)).toHaveLength(1);
  });

  it('is not kept when the provider does not take it, and never by its number', async () => {
    const customer = await system.newCustomer();
    expect(await perform(customer, 'savePaymentMethod', { kind: 'CARD', token: 'tok_of_another_shop' })).toEqual({
      userErrors: [{ __typename: 'PaymentMethodRefusedError' }],
    });
    await expect(save(customer, { token: '4242424242424242' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(save(customer, { token: 'tok_visa', label: 'My 4242 4242 4242 4242' })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    expect(await savedOf(customer)).toEqual([]);
  });
});
