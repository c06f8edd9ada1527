import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { startTestSubgraph } from '@agora/testkit/subgraph';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { orders } from '../src/subgraph.ts';
import { cartLine, customer, startOrders, support, type OrdersUnderTest, type Reply } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const ORDER = `query Order($id: ID!) {
  order(id: $id) { status paymentStatus cancelReason paymentActionUrl timeline { type } }
}`;

interface OrderView {
  readonly status: string;
  readonly paymentStatus: string;
  readonly cancelReason: string | null;
  readonly paymentActionUrl: string | null;
  readonly timeline: readonly { readonly type: string }[];
}

async function view(orderId: string): Promise<OrderView> {
  const { data, errors } = await desk.subgraph.ask(customer, ORDER, { id: orderId });
  expect(errors).toBeUndefined();
  return data?.order as OrderView;
}

/** Sends each reply again and again as soon as the step before it is there. */
async function walk(orderId: string, ...path: readonly (readonly [Reply, step: string])[]): Promise<void> {
  for (const [reply, step] of path) {
    await desk.replyOften(orderId, reply);
    await desk.untilStep(orderId, step);
  }
  await desk.untilHeard(orderId);
}

/** The data of the message of this type that the order has caused. */
async function messageOf(orderId: string, type: string): Promise<unknown> {
  const [row] = await desk.rows(
    `select envelope -> 'data' as data from outbox where envelope ->> 'subject' = $1 and envelope ->> 'type' = $2`,
    [orderId, type],
  );
  return row?.data;
}

const RESERVED = [{ type: 'inventory.reserved' }, 'authorising'] as const;
const AUTHORISED = [{ type: 'payment.authorised' }, 'capturing'] as const;
const CAPTURED = [{ type: 'payment.captured' }, 'committing'] as const;
const COMMITTED = [{ type: 'inventory.committed' }, 'completed'] as const;

const UP_TO_CAPTURE = [
  'order.placed',
  'inventory.reserve',
  'inventory.hold',
  'payment.authorise',
  'payment.capture',
] as const;

describe('a checkout whose neighbours repeat each reply', () => {
  it('asks for each thing once and is confirmed', async () => {
    const orderId = await desk.place();
    await walk(orderId, RESERVED, AUTHORISED, CAPTURED, COMMITTED);
    expect(await desk.told(orderId)).toEqual([...UP_TO_CAPTURE, 'order.paid', 'order.confirmed']);
    expect(await view(orderId)).toEqual({
      status: 'CONFIRMED',
      paymentStatus: 'PAID',
      cancelReason: null,
      paymentActionUrl: null,
      timeline: ['PLACED', 'PAID', 'CONFIRMED'].map((type) => ({ type })),
    });
    await eventually(() => {
      const told = desk.subgraph.published().filter(({ subject }) => subject === orderId);
      expect(told.filter(({ type }) => type === 'order.paid' || type === 'order.confirmed')).toHaveLength(2);
    });
  });

  it('is cancelled without a payment when the stock is gone', async () => {
    const orderId = await desk.place();
    await walk(orderId, [{ type: 'inventory.rejected' }, 'cancelled']);
    expect(await desk.told(orderId)).toEqual(['order.placed', 'inventory.reserve', 'order.cancelled']);
    expect(await view(orderId)).toMatchObject({ status: 'CANCELLED', cancelReason: 'OUT_OF_STOCK' });
  });

  it('gives the stock back when the payment is declined', async () => {
    const orderId = await desk.place();
    await walk(
      orderId,
      RESERVED,
      [{ type: 'payment.failed', step: 'authorise' }, 'releasing'],
      [{ type: 'inventory.released' }, 'cancelled'],
    );
    expect((await desk.told(orderId)).slice(4)).toEqual(['inventory.release', 'order.cancelled']);
    expect(await view(orderId)).toMatchObject({
      status: 'CANCELLED',
      paymentStatus: 'FAILED',
      cancelReason: 'PAYMENT_DECLINED',
    });
  });

  it('undoes the authorisation, then the reservation, when the capture is refused', async () => {
    const orderId = await desk.place();
    await walk(
      orderId,
      RESERVED,
      AUTHORISED,
      [{ type: 'payment.failed', step: 'capture' }, 'voiding'],
      [{ type: 'payment.voided' }, 'releasing'],
      [{ type: 'inventory.released' }, 'cancelled'],
    );
    expect(await desk.told(orderId)).toEqual([
      ...UP_TO_CAPTURE,
      'payment.void',
      'inventory.release',
      'order.cancelled',
    ]);
  });

  it('waits for the customer and shows where to confirm the payment', async () => {
    const orderId = await desk.place();
    await walk(orderId, RESERVED, [{ type: 'payment.action-required' }, 'awaitingCustomer']);
    expect(await view(orderId)).toMatchObject({
      status: 'PENDING',
      paymentActionUrl: 'https://bank.example/confirm',
    });
    await walk(orderId, AUTHORISED);
    expect((await view(orderId)).paymentActionUrl).toBeNull();
  });
});

const HELD = [{ type: 'payment.held' }, 'awaitingReview'] as const;
const VOUCHER = { id: 'vch_00000000000000000000000001', code: 'TEN' };

/** A cart of 10.00 with 1.00 off. */
const discounted = () => desk.fillCart([cartLine({ unitPriceMinor: 1_000, discountMinor: 100 })], undefined, VOUCHER);
const placeDiscounted = (): Promise<string> =>
  desk.place(discounted(), { expectedTotal: { minorUnits: '900', currency: 'GBP' } });

describe('a checkout with a voucher', () => {
  const RESERVED_FIRST = [{ type: 'inventory.reserved' }, 'reservingVoucher'] as const;
  const VOUCHER_RESERVED = [{ type: 'voucher.reserved' }, 'authorising'] as const;

  it('sets its use aside, holds it, and is confirmed when both are committed', async () => {
    const orderId = await placeDiscounted();
    await walk(orderId, RESERVED_FIRST, VOUCHER_RESERVED, AUTHORISED, CAPTURED, [
      { type: 'voucher.redeemed' },
      'committing',
    ]);
    expect(await view(orderId)).toMatchObject({ status: 'PENDING', paymentStatus: 'PAID' });
    await walk(orderId, COMMITTED);
    expect(await desk.told(orderId)).toEqual([
      'order.placed',
      'inventory.reserve',
      'voucher.reserve',
      'inventory.hold',
      'voucher.hold',
      'payment.authorise',
      'payment.capture',
      'order.paid',
      'order.confirmed',
    ]);
    expect(await view(orderId)).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID' });
    expect(await messageOf(orderId, 'voucher.reserve')).toMatchObject({
      voucherId: VOUCHER.id,
      customerId: customer.subject,
      discount: { minorUnits: '100', currency: 'GBP' },
    });
  });

  it('is cancelled when the voucher is refused, after the stock is free', async () => {
    const orderId = await placeDiscounted();
    await walk(
      orderId,
      RESERVED_FIRST,
      [{ type: 'voucher.rejected' }, 'releasing'],
      [{ type: 'inventory.released' }, 'cancelled'],
    );
    expect((await desk.told(orderId)).slice(3)).toEqual(['inventory.release', 'order.cancelled']);
    expect(await view(orderId)).toMatchObject({ status: 'CANCELLED', cancelReason: 'VOUCHER_REJECTED' });
  });

  it('gives back the voucher, then the stock, when the card is declined', async () => {
    const orderId = await placeDiscounted();
    await walk(
      orderId,
      RESERVED_FIRST,
      VOUCHER_RESERVED,
      [{ type: 'payment.failed', step: 'authorise' }, 'releasingVoucher'],
      [{ type: 'voucher.released' }, 'releasing'],
      [{ type: 'inventory.released' }, 'cancelled'],
    );
    expect((await desk.told(orderId)).slice(6)).toEqual(['voucher.release', 'inventory.release', 'order.cancelled']);
  });
});

describe('a checkout whose money comes later', () => {
  it.each(['BANK_TRANSFER', 'CASH_ON_DELIVERY'])('by %s stands before the money is there', async (kind) => {
    const orderId = await desk.place(desk.fillCart(), { payment: { kind } });
    await walk(orderId, RESERVED, [{ type: 'payment.authorised' }, 'committing']);
    expect(await view(orderId)).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PENDING' });
    await walk(orderId, [{ type: 'inventory.committed' }, 'awaitingMoney']);
    desk.clock.advance(90 * 24 * 60 * 60_000);
    await walk(orderId, [{ type: 'payment.captured' }, 'completed']);
    expect(await view(orderId)).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID' });
    expect((await desk.told(orderId)).slice(2)).toEqual([
      'inventory.hold',
      'payment.authorise',
      'order.confirmed',
      'order.paid',
    ]);
  });
});

describe('a checkout that costs nothing', () => {
  it('is paid as soon as everything is set aside, and payments hear nothing of it', async () => {
    const cart = desk.fillCart([cartLine({ unitPriceMinor: 0 })]);
    const { order } = await desk.checkout(cart, { payment: null });
    const orderId = order?.id ?? '';
    await walk(orderId, [{ type: 'inventory.reserved' }, 'committing'], COMMITTED);
    expect(await desk.told(orderId)).toEqual([
      'order.placed',
      'inventory.reserve',
      'inventory.hold',
      'order.paid',
      'order.confirmed',
    ]);
    expect(await view(orderId)).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID' });
    expect(await messageOf(orderId, 'order.paid')).toMatchObject({ total: { minorUnits: '0' } });
  });
});

describe('a payment that a person must look at', () => {
  it('is waited for, with everything held, for a day', async () => {
    const orderId = await desk.place();
    await walk(orderId, RESERVED, HELD);
    desk.clock.advance(23 * 60 * 60_000);
    await walk(orderId, AUTHORISED, CAPTURED, COMMITTED);
    expect(await desk.told(orderId)).toEqual([...UP_TO_CAPTURE, 'order.paid', 'order.confirmed']);

    const forgotten = await desk.place();
    await walk(forgotten, RESERVED, HELD);
    desk.clock.advance(24 * 60 * 60_000 + 1);
    await desk.untilStep(forgotten, 'voiding');
  });
});

describe('replies that come late', () => {
  it.each<Reply>([
    { type: 'inventory.reserved' },
    { type: 'inventory.released' },
    { type: 'inventory.committed' },
    { type: 'payment.authorised' },
    { type: 'payment.action-required' },
    { type: 'payment.voided' },
    { type: 'payment.failed', step: 'authorise' },
  ])('change nothing of a cancelled order: $type', async (reply) => {
    const orderId = await desk.place();
    await walk(orderId, [{ type: 'inventory.rejected' }, 'cancelled'], [reply, 'cancelled']);
    expect(await desk.told(orderId)).toEqual(['order.placed', 'inventory.reserve', 'order.cancelled']);
    expect(await view(orderId)).toMatchObject({ status: 'CANCELLED', paymentStatus: 'PENDING' });
  });

  it('give back what was captured faster than it could be voided, and keep nothing of it', async () => {
    const orderId = await desk.place();
    await walk(
      orderId,
      RESERVED,
      [{ type: 'inventory.released' }, 'voiding'],
      [{ type: 'payment.captured' }, 'releasing'],
      [{ type: 'payment.voided' }, 'releasing'],
      [{ type: 'inventory.released' }, 'cancelled'],
    );
    expect((await desk.told(orderId)).slice(4)).toEqual([
      'payment.void',
      'payment.refund',
      'inventory.release',
      'order.cancelled',
    ]);
    expect(await messageOf(orderId, 'payment.refund')).toMatchObject({
      amount: { minorUnits: '2600', currency: 'GBP' },
    });
    expect(await view(orderId)).toMatchObject({ status: 'CANCELLED', paymentStatus: 'PAID' });
  });

  it('do not take money for stock that was given back', async () => {
    const orderId = await desk.place();
    await walk(
      orderId,
      RESERVED,
      [{ type: 'inventory.released' }, 'voiding'],
      [{ type: 'payment.authorised' }, 'voiding'],
    );
    expect((await desk.told(orderId)).slice(4)).toEqual(['payment.void']);
  });

  it('about orders that are not here are passed over', async () => {
    const orderId = await desk.place();
    await desk.reply('ord_00000000000000000000000000', { type: 'inventory.reserved' });
    await desk.untilHeard('ord_00000000000000000000000000');
    expect(await desk.told(orderId)).toEqual(['order.placed', 'inventory.reserve']);
  });
});

describe('a checkout that nobody answers', () => {
  const pass = (milliseconds: number): void => {
    desk.clock.advance(milliseconds);
  };

  it('gives up after half a minute, and is cancelled when the stock is free', async () => {
    const orderId = await desk.place();
    pass(30_001);
    await desk.untilStep(orderId, 'releasing');
    await walk(orderId, [{ type: 'inventory.released' }, 'cancelled']);
    expect(await desk.told(orderId)).toEqual([
      'order.placed',
      'inventory.reserve',
      'inventory.release',
      'order.cancelled',
    ]);
    expect(await view(orderId)).toMatchObject({ cancelReason: 'RESERVATION_TIMED_OUT' });
  });

  it('voids a payment that the customer has not confirmed within ten minutes', async () => {
    const orderId = await desk.place();
    await desk.reply(orderId, { type: 'inventory.reserved' });
    await desk.untilStep(orderId, 'authorising');
    await desk.reply(orderId, { type: 'payment.action-required' });
    await desk.untilStep(orderId, 'awaitingCustomer');
    pass(10 * 60_000 + 1);
    await desk.untilStep(orderId, 'voiding');
    expect((await desk.told(orderId)).at(-1)).toBe('payment.void');
  });

  it('never gives up once the money may have been taken: it calls a person, and a late reply still finishes it', async () => {
    const orderId = await desk.place();
    for (const [reply, step] of [RESERVED, AUTHORISED]) {
      await desk.reply(orderId, reply);
      await desk.untilStep(orderId, step);
    }
    pass(120_001);
    await desk.untilStep(orderId, 'needsAttention');
    const { data } = await desk.subgraph.ask(
      support,
      'query ($id: ID!) { order(id: $id) { checkout { step needsAttention deadline } } }',
      { id: orderId },
    );
    expect(data?.order).toEqual({
      checkout: {
        step: 'capturing',
        needsAttention: 'It is not known whether the money was captured.',
        deadline: null,
      },
    });
    await walk(orderId, CAPTURED, COMMITTED);
    expect(await desk.told(orderId)).toEqual([...UP_TO_CAPTURE, 'order.paid', 'order.confirmed']);
  });
});

async function bothListening(groupId: string): Promise<void> {
  const admin = new Kafka({ brokers: testStores().kafka.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await eventually(async () => {
    const { groups } = await admin.describeGroups([groupId]);
    expect(groups).toMatchObject([{ state: 'Stable', members: [{}, {}] }]);
  });
  await admin.disconnect();
}

describe('two instances on one database and one consumer group', () => {
  it('take each step of each checkout once between them', async () => {
    const { STORE_NAMESPACE } = desk.subgraph.running.config;
    const second = await startTestSubgraph(orders, {
      environment: { STORE_NAMESPACE, GATEWAY_INTERNAL_URL: desk.lane.url },
      clock: desk.clock,
    });
    try {
      await bothListening(`${STORE_NAMESPACE}.orders`);
      const placed = await Promise.all(Array.from({ length: 12 }, () => desk.place()));
      await Promise.all(placed.map((orderId) => walk(orderId, RESERVED, AUTHORISED, CAPTURED, COMMITTED)));
      for (const orderId of placed) {
        expect(await desk.told(orderId)).toEqual([...UP_TO_CAPTURE, 'order.paid', 'order.confirmed']);
      }
      const late = await Promise.all(Array.from({ length: 12 }, () => desk.place()));
      desk.clock.advance(30_001);
      for (const orderId of late) {
        await desk.untilStep(orderId, 'releasing');
        expect(await desk.told(orderId)).toEqual(['order.placed', 'inventory.reserve', 'inventory.release']);
      }
    } finally {
      await second.stop();
    }
  }, 120_000);
});
