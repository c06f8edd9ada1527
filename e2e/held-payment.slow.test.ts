import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, lookUp, readOrder, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let support: Session;
beforeAll(async () => {
  system = await openSystem();
  // Above the amount that passes unseen.
  await sell(await system.signInAs('admin'), [
    { sku: 'ORGAN', title: 'Church organ', priceMinor: 5_000_001, stock: 4 },
    { sku: 'PIPE', title: 'Organ pipe', priceMinor: 5_000, stock: 4 },
  ]);
  support = await system.signInAs('support');
}, 120_000);
afterAll(() => system.stop(), 60_000);

async function order(customer: Session, sku: string): Promise<string> {
  const { id: variantId } = await lookUp(customer, sku);
  const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  const placed = await checkOut(customer, cart);
  expect(placed.userErrors).toEqual([]);
  return placed.order?.id ?? '';
}

interface HeldPayment {
  readonly order: { readonly id: string } | null;
  readonly holdReason: string;
}

async function heldPayments(): Promise<readonly HeldPayment[]> {
  const answer = await support.ask<{ heldPayments: { nodes: readonly HeldPayment[] } }>(
    '{ heldPayments(first: 100) { nodes { order { id } holdReason } } }',
  );
  return answer.heldPayments.nodes;
}

const untilHeld = (orderId: string) =>
  eventually(async () => {
    expect(await heldPayments()).toContainEqual({ order: { id: orderId }, holdReason: 'AMOUNT' });
  });

const review = (session: Session, orderId: string, decision: 'APPROVE' | 'REJECT') =>
  session.ask<{ reviewPayment: { payment: { status: string } | null; userErrors: object[] } }>(
    `mutation Review($input: ReviewPaymentInput!) {
      reviewPayment(input: $input) { payment { status } userErrors { __typename ... on UserError { message } } }
    }`,
    { input: { orderId, decision, reason: 'Asked the parish.', idempotencyKey: newId('evt') } },
  );

describe('a payment that is held for review', () => {
  it('waits for a person, who lets the order go on', async () => {
    const customer = await system.newCustomer();
    const orderId = await order(customer, 'ORGAN');
    await untilHeld(orderId);
    expect(await readOrder(customer, orderId)).toMatchObject({ status: 'PENDING' });
    await expect(review(customer, orderId, 'APPROVE')).rejects.toThrow();

    const { reviewPayment } = await review(support, orderId, 'APPROVE');
    expect(reviewPayment).toEqual({ payment: { status: 'AUTHORISED' }, userErrors: [] });
    expect(await untilSettled(customer, orderId)).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'PAID',
      payment: { capturedAmount: { minorUnits: '5000001' } },
    });
    expect(await heldPayments()).not.toContainEqual(expect.objectContaining({ order: { id: orderId } }));
  });

  it('is rejected, and its order is cancelled with its stock given back', async () => {
    const customer = await system.newCustomer();
    const before = await lookUp(customer, 'ORGAN');
    const orderId = await order(customer, 'ORGAN');
    await untilHeld(orderId);
    await review(support, orderId, 'REJECT');
    expect(await untilSettled(customer, orderId)).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'FAILED',
      payment: { capturedAmount: { minorUnits: '0' } },
    });
    await eventually(async () => {
      expect(await lookUp(customer, 'ORGAN')).toEqual(before);
    });
  });

  it('is not one of an ordinary order', async () => {
    const customer = await system.newCustomer();
    const orderId = await order(customer, 'PIPE');
    expect(await untilSettled(customer, orderId)).toMatchObject({ status: 'CONFIRMED' });
  });
});
