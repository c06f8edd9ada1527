import type { Session } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStripeServer, type StripeServer } from '../subgraphs/payments/test/stripe-server.ts';
import { addToCart, checkOut, lookUp, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let stripe: StripeServer;
let system: SystemUnderTest;
beforeAll(async () => {
  stripe = await startStripeServer();
  system = await openSystem({
    PAYMENTS_PAYMENT_PROVIDER: 'stripe',
    PAYMENTS_STRIPE_SECRET_KEY: stripe.secretKey,
    PAYMENTS_STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    PAYMENTS_STRIPE_API_BASE: stripe.url,
  });
  stripe.webhooks = { url: `${system.webhooksUrl}/stripe`, times: 2 };
  await sell(await system.signInAs('admin'), [{ sku: 'RADIO', title: 'Valve radio', priceMinor: 8_000, stock: 50 }]);
}, 120_000);
afterAll(async () => {
  await system.stop();
  await stripe.stop();
}, 60_000);

async function order(customer: Session, token: string): Promise<string> {
  const { id: variantId } = await lookUp(customer, 'RADIO');
  const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  const placed = await checkOut(customer, cart, { payment: { kind: 'CARD', token } });
  expect(placed.userErrors).toEqual([]);
  return placed.order?.id ?? '';
}

const untilIntent = (orderId: string, status: string) =>
  eventually(() => {
    const intent = stripe.intentOf(orderId);
    expect(intent?.status).toBe(status);
    return intent?.id ?? '';
  });

describe('a purchase that Stripe takes the money for', () => {
  it('is captured there, once, and confirmed here', async () => {
    const customer = await system.newCustomer();
    const orderId = await order(customer, 'pm_card_visa');
    expect(await untilSettled(customer, orderId)).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'PAID',
      payment: { capturedAmount: { minorUnits: '8000' } },
    });
    expect(stripe.intentOf(orderId)).toMatchObject({ status: 'succeeded', amount_received: 8_000, currency: 'gbp' });
  });

  it('waits for a customer who confirms with the issuer, of which Stripe tells by webhook', async () => {
    const customer = await system.newCustomer();
    const orderId = await order(customer, 'pm_card_threeDSecureRequired');
    const intentId = await untilIntent(orderId, 'requires_action');
    await eventually(async () => {
      const { order: asked } = await customer.ask<{ order: { payment: { actionUrl: string | null } | null } }>(
        'query Action($id: ID!) { order(id: $id) { payment { actionUrl } } }',
        { id: orderId },
      );
      expect(asked.payment?.actionUrl).toContain(intentId);
    });
    await stripe.customerConfirms(intentId);
    expect(await untilSettled(customer, orderId)).toMatchObject({ status: 'CONFIRMED' });
  });

  it('is cancelled when the customer does not confirm, and when the card is declined', async () => {
    const customer = await system.newCustomer();
    const unconfirmed = await order(customer, 'pm_card_threeDSecureRequired');
    await stripe.customerConfirms(await untilIntent(unconfirmed, 'requires_action'), 'refused');
    expect(await untilSettled(customer, unconfirmed)).toMatchObject({ status: 'CANCELLED', paymentStatus: 'FAILED' });
    const declined = await order(customer, 'pm_card_visa_chargeDeclinedInsufficientFunds');
    expect(await untilSettled(customer, declined)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'PAYMENT_DECLINED',
    });
  });

  it('takes the money once although the answers of Stripe are lost', async () => {
    const customer = await system.newCustomer();
    stripe.loseNext(/^POST .*\/payment_intents$/, 'after');
    stripe.loseNext(/capture$/, 'after');
    const orderId = await order(customer, 'pm_card_visa');
    expect(await untilSettled(customer, orderId)).toMatchObject({ status: 'CONFIRMED' });
    expect(stripe.intentOf(orderId)).toMatchObject({ status: 'succeeded', amount_received: 8_000 });
    const admin = await system.signInAs('admin');
    const { paymentReconciliation } = await admin.ask<{ paymentReconciliation: { mismatches: object[] } }>(
      '{ paymentReconciliation { mismatches { orderId what } } }',
    );
    expect(paymentReconciliation.mismatches).toEqual([]);
  });
});
