import { newId } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customer, startOrders, support, type OrdersUnderTest } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const RESUME = `mutation Resume($input: ResumeOrderInput!) {
  resumeOrder(input: $input) { order { checkout { step needsAttention } } userErrors { __typename } replayed }
}`;
const CANCEL = `mutation Cancel($input: CancelOrderInput!) {
  cancelOrder(input: $input) { order { status } userErrors { __typename } }
}`;

async function ask(as: Viewer, document: string, input: object): Promise<unknown> {
  const { data, errors } = await desk.subgraph.ask(as, document, { input: { idempotencyKey: newId('evt'), ...input } });
  return errors?.[0]?.extensions.code ?? Object.values(data ?? {})[0];
}
const resume = (orderId: string, as = support) => ask(as, RESUME, { orderId });
const cancel = (orderId: string, as = support) => ask(as, CANCEL, { orderId, reason: 'It hangs' });

const actions = async (orderId: string, as = support) =>
  (await desk.subgraph.ask(as, 'query ($id: ID!) { order(id: $id) { nextActions } }', { id: orderId })).data?.order;

/** An order that nobody answers any more once its money is to be captured. */
async function inDoubt(): Promise<string> {
  const orderId = await desk.place();
  await desk.reply(orderId, { type: 'inventory.reserved' });
  await desk.untilStep(orderId, 'authorising');
  await desk.reply(orderId, { type: 'payment.authorised' });
  await desk.untilStep(orderId, 'capturing');
  desk.clock.advance(120_001);
  await desk.untilStep(orderId, 'needsAttention');
  return orderId;
}

/** An order that was paid for, and whose stock was lost then. */
async function withoutStock(): Promise<string> {
  const orderId = await desk.place();
  await desk.reply(orderId, { type: 'inventory.reserved' });
  await desk.untilStep(orderId, 'authorising');
  await desk.reply(orderId, { type: 'payment.authorised' });
  await desk.untilStep(orderId, 'capturing');
  await desk.reply(orderId, { type: 'payment.captured' });
  await desk.untilStep(orderId, 'committing');
  await desk.reply(orderId, { type: 'inventory.released' });
  await desk.untilStep(orderId, 'needsAttention');
  return orderId;
}

describe('an order that needs attention', () => {
  it('asks again when support wants it so, goes on with the answer, and keeps who has asked', async () => {
    const orderId = await inDoubt();
    expect(await actions(orderId)).toEqual({ nextActions: ['CANCEL', 'RESUME'] });
    expect(await actions(orderId, customer)).toEqual({ nextActions: [] });
    expect(await resume(orderId, customer)).toBe('FORBIDDEN');
    expect(await cancel(orderId, customer)).toMatchObject({ userErrors: [{ __typename: 'OrderNotCancellableError' }] });
    expect(await resume(newId('ord'))).toBe('NOT_FOUND');
    const input = { orderId, idempotencyKey: newId('evt') };
    const answer = { order: { checkout: { step: 'capturing', needsAttention: null } }, userErrors: [] };
    expect(await ask(support, RESUME, input)).toEqual({ ...answer, replayed: false });
    expect(await ask(support, RESUME, input)).toEqual({ ...answer, replayed: true });
    expect((await desk.told(orderId)).slice(-2)).toEqual(['payment.capture', 'payment.capture']);
    expect(await desk.rows('select action, by_subject from audit where subject = $1', [orderId])).toEqual([
      { action: 'resumeOrder', by_subject: support.subject },
    ]);
    expect(await resume(orderId)).toMatchObject({ order: null, userErrors: [{ __typename: 'OrderNotWaitingError' }] });

    await desk.reply(orderId, { type: 'payment.captured' });
    await desk.untilStep(orderId, 'committing');
    await desk.reply(orderId, { type: 'inventory.committed' });
    await desk.untilStep(orderId, 'completed');
  });

  it('is given up by support while its money is in doubt: payments void it', async () => {
    const orderId = await inDoubt();
    expect(await cancel(orderId)).toEqual({ order: { status: 'PENDING' }, userErrors: [] });
    expect((await desk.told(orderId)).at(-1)).toBe('payment.void');
    await desk.reply(orderId, { type: 'payment.voided' });
    await desk.untilStep(orderId, 'releasing');
    await desk.reply(orderId, { type: 'inventory.released' });
    await desk.untilStep(orderId, 'cancelled');
  });

  it('is given up by support without its stock: the money goes back, and stock that comes late with it', async () => {
    const orderId = await withoutStock();
    expect(await cancel(orderId)).toEqual({ order: { status: 'CANCELLED' }, userErrors: [] });
    expect((await desk.told(orderId)).slice(-3)).toEqual(['payment.refund', 'inventory.release', 'order.cancelled']);
    await desk.reply(orderId, { type: 'inventory.committed' });
    await desk.untilHeard(orderId);
    // Each of the two shops' parts.
    expect((await desk.told(orderId)).slice(-2)).toEqual(['inventory.restock', 'inventory.restock']);
    await desk.settle(orderId);
    expect(await desk.rows('select payment_status from customer_order where id = $1', [orderId])).toEqual([
      { payment_status: 'refunded' },
    ]);
  });

  it('is asked of payments again, in whole, where the refund was refused', async () => {
    const orderId = await withoutStock();
    await cancel(orderId);
    await desk.settle(orderId, 'refund-failed');
    await desk.untilStep(orderId, 'needsAttention');
    expect(await resume(orderId)).toMatchObject({ userErrors: [] });
    expect((await desk.told(orderId)).at(-1)).toBe('payment.refund');
    // A second time there is nothing to ask for: it is under way.
    await resume(orderId);
    expect((await desk.told(orderId)).filter((type) => type === 'payment.refund')).toHaveLength(2);
    await desk.settle(orderId);
    await desk.untilStep(orderId, 'cancelled');
  });
});
