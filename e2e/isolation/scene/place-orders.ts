import { eventually } from '@agora/testkit/eventually';
import { expect } from '@jest/globals';
import { change } from '../../support/change.ts';
import { lookUp, untilSettled } from '../../support/shopping.ts';
import type { Person } from '../../support/system.ts';
import { buy } from './buy.ts';
import { sendPart } from './send-part.ts';
import {
  codeFor,
  key,
  OF_VENDOR,
  type Customer,
  type Customers,
  type Shops,
  type Stage,
  type Vendor,
} from './stage.ts';

// Above what is paid for unseen.
const DEAR = 5_000_003;

/** The order that both shops have a part in, and orders in other states. */
export async function placeOrders(
  stage: Stage,
  { vendorA, vendorB }: Shops,
  { customer1, customer2 }: Customers,
): Promise<void> {
  const { canaries, note, admin, support } = stage;
  await eventually(async () => {
    for (const vendor of ['vendorA', 'vendorB']) {
      expect(await lookUp(customer1, `SKU-OF-${vendor}`)).toMatchObject({
        isPurchasable: true,
        availability: { isInStock: true },
      });
    }
  });
  const keepOrder = (kind: string, owner: Customer, seller: Vendor | 'both', id: string): void => {
    note(kind, owner, canaries.add(owner, `order of ${seller}`, id));
  };
  const addressOf = async (customer: Person): Promise<string> => {
    const { me } = await customer.ask<{ me: { addresses: { id: string }[] } }>('{ me { addresses { id } } }');
    return me.addresses[0]?.id ?? '';
  };

  // The order that both shops have a part in.
  const shared = await buy(customer1, {
    lines: { [vendorA.variantId]: 2, [vendorB.variantId]: 3 },
    voucher: codeFor('customer1'),
    addressId: await addressOf(customer1),
    reference: note('reference', 'customer1', canaries.text('customer1', 'reference')),
  });
  expect(await untilSettled(customer1, shared)).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID' });
  keepOrder('order', 'customer1', 'both', shared);
  await change(support, 'refundOrder', {
    orderId: shared,
    lines: [{ sku: 'SKU-OF-vendorA', quantity: 1 }],
    reason: canaries.text('customer1', 'refund'),
    idempotencyKey: key(),
  });
  await Promise.all(
    [vendorA, vendorB].map(async ({ owner, productId, vendor }) => {
      const { product } = await owner.ask<{ product: { version: number } }>(
        'query Version($id: ID!) { product(id: $id) { version } }',
        { id: productId },
      );
      await change(owner, 'updateProduct', {
        productId,
        expectedVersion: product.version,
        title: `A lamp of ${vendor}`,
      });
    }),
  );

  await eventually(() =>
    change<{ transfers: object[] }>(admin, 'triggerPayoutRun', { idempotencyKey: key() }, 'transfers { id }').then(
      ({ transfers }) => {
        expect(transfers).not.toEqual([]);
      },
    ),
  );
  await sendPart(stage, vendorB.owner, customer1, shared);

  // Orders in other states.
  const transferred = await buy(customer2, {
    lines: { [vendorB.variantId]: 1 },
    voucher: codeFor('customer2'),
    addressId: await addressOf(customer2),
    reference: note('reference', 'customer2', canaries.text('customer2', 'reference')),
    payment: { kind: 'BANK_TRANSFER' },
  });
  keepOrder('order', 'customer2', 'vendorB', transferred);
  await untilSettled(customer2, transferred);
  await eventually(() =>
    change(support, 'recordPayment', {
      orderId: transferred,
      reference: canaries.text('support', 'receipt'),
      idempotencyKey: key(),
    }),
  );
  const waiting = await buy(customer2, { lines: { [vendorB.variantId]: 1 }, payment: { kind: 'BANK_TRANSFER' } });
  keepOrder('waiting order', 'customer2', 'vendorB', waiting);
  await untilSettled(customer2, waiting);
  const declined = await buy(customer2, {
    lines: { [vendorB.variantId]: 1 },
    payment: { kind: 'CARD', token: 'tok_declined' },
  });
  keepOrder('declined order', 'customer2', 'vendorB', declined);
  await untilSettled(customer2, declined);
  const toConfirm = await buy(customer2, {
    lines: { [vendorB.variantId]: 1 },
    payment: { kind: 'CARD', token: 'tok_action_required' },
  });
  keepOrder('unconfirmed order', 'customer2', 'vendorB', toConfirm);
  const dear = Math.ceil(DEAR / OF_VENDOR.vendorA.price);
  const held = await buy(customer1, { lines: { [vendorA.variantId]: dear } });
  keepOrder('held order', 'customer1', 'vendorA', held);
  await eventually(async () => {
    const { heldPayments } = await support.ask<{ heldPayments: { nodes: object[] } }>(
      '{ heldPayments { nodes { id } } }',
    );
    expect(heldPayments.nodes).toHaveLength(1);
    const { order } = await customer2.ask<{ order: { paymentActionUrl: string | null } }>(
      'query Action($id: ID!) { order(id: $id) { paymentActionUrl } }',
      { id: toConfirm },
    );
    expect(order.paymentActionUrl).not.toBeNull();
  });
}
