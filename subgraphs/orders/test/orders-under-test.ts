import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { newId } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { createFakeClock, type FakeClock } from '@agora/testkit/fake-clock';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { openTables, type Tables } from '@agora/testkit/tables';
import { viewer } from '@agora/testkit/viewer';
import { expect } from '@jest/globals';
import { orders } from '../src/subgraph.ts';
import {
  startFakeGatewayLane,
  type Cart,
  type CartLine,
  type CartVoucher,
  type FakeGatewayLane,
} from './fake-gateway-lane.ts';

export const customer = viewer({ subject: newId('usr'), scopes: ['orders:place', 'orders:read'] });
export const stranger = viewer({ subject: newId('usr'), scopes: ['orders:place', 'orders:read'] });
export const support = viewer({
  subject: newId('usr'),
  roles: ['support'],
  scopes: ['orders:support', 'payments:refund'],
});

export const admin = viewer({ subject: newId('usr'), roles: ['admin'], scopes: ['shipping:admin'] });

/** What `checkout` answers, as far as tests read it. */
export interface CheckoutAnswer {
  readonly order: { readonly id: string; readonly number: string; readonly status: string } | null;
  readonly userErrors: readonly { readonly __typename: string; readonly [detail: string]: unknown }[];
  readonly replayed: boolean;
}

/** Orders between its neighbours: a gateway that quotes carts, and whoever answers on the bus. */
export interface OrdersUnderTest {
  readonly subgraph: TestSubgraph;
  readonly lane: FakeGatewayLane;
  readonly clock: FakeClock;
  /** A cart of the customer's; by default two lines of two shops, 2,600 minor units GBP in all. */
  fillCart(lines?: readonly CartLine[], ownerId?: string, voucher?: CartVoucher): Cart;
  /** An address of the customer's in this country; answers its id. */
  addAddress(country: string, ownerId?: string): string;
  /** The answer to `checkout` of the cart as it is; throws the first error of the answer. */
  checkout(cart: Cart, input?: Readonly<Record<string, unknown>>, as?: Viewer): Promise<CheckoutAnswer>;
  /** Places an order and answers its id: of a fresh cart where none is given. */
  place(cart?: Cart, input?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Sends a reply of another domain about this order, three times as one message and once more as another. */
  replyOften(orderId: string, reply: Reply): Promise<void>;
  reply(orderId: string, reply: Reply): Promise<void>;
  /** Waits until the checkout has reached this step. */
  untilStep(orderId: string, step: string): Promise<void>;
  /** Takes an order through its checkout: paid and confirmed. */
  confirm(orderId: string): Promise<void>;
  /** Tells what has become of the latest refund of the order. */
  settle(orderId: string, outcome?: 'refunded' | 'refund-failed'): Promise<void>;
  /** Waits until every message that was sent about this order has been heard. */
  untilHeard(orderId: string): Promise<void>;
  /** Types of the messages that the order has caused, in order. */
  told(orderId: string): Promise<string[]>;
  readonly rows: Tables['rows'];
  stop(): Promise<void>;
}

/** A reply without what is the same in all replies about an order. */
export type Reply =
  | { readonly type: 'inventory.reserved' | 'inventory.rejected' | 'inventory.released' | 'inventory.committed' }
  | { readonly type: 'voucher.reserved' | 'voucher.rejected' | 'voucher.released' | 'voucher.redeemed' }
  | { readonly type: 'payment.authorised' | 'payment.action-required' | 'payment.held' }
  | { readonly type: 'payment.captured' | 'payment.voided' }
  | { readonly type: 'payment.failed'; readonly step: 'authorise' | 'capture' };

const CHECKOUT = `mutation Checkout($input: CheckoutInput!) {
  checkout(input: $input) {
    order { id number status }
    userErrors {
      __typename
      ... on UserError { message path }
      ... on CartChangedError { currentVersion }
      ... on CartAlreadyOrderedError { order { id } }
      ... on PriceChangedError { currentTotal { minorUnits currency } }
      ... on NotForSaleError { skus }
      ... on OutOfStockError { shortages { sku requested available } }
      ... on VoucherRefusedError { reason }
    }
    replayed
  }
}`;

export async function startOrders(): Promise<OrdersUnderTest> {
  const lane = await startFakeGatewayLane();
  const clock = createFakeClock();
  const subgraph = await startTestSubgraph(orders, { environment: { GATEWAY_INTERNAL_URL: lane.url }, clock });
  lane.trust(subgraph.running.config.INTERNAL_PUBLIC_KEYS);
  const { rows, told, close } = openTables(subgraph.running);
  const stepOf = async (orderId: string): Promise<unknown> =>
    (await rows('select kind from saga where order_id = $1', [orderId]))[0]?.kind;

  const desk: OrdersUnderTest = {
    subgraph,
    lane,
    clock,
    rows,
    fillCart(
      lines = [cartLine({ quantity: 2, unitPriceMinor: 800 }), cartLine({ unitPriceMinor: 1_000 })],
      ownerId,
      voucher,
    ) {
      const cart = {
        id: newId('crt'),
        ownerId: ownerId ?? String(customer.subject),
        version: 3,
        lines,
        ...(voucher !== undefined && { voucher }),
      };
      lane.put(cart);
      return cart;
    },
    addAddress(country, ownerId = String(customer.subject)) {
      const id = newId('adr');
      lane.putAddress({ id, ownerId, country });
      return id;
    },
    async checkout(cart, input = {}, as = customer) {
      const { data, errors } = await subgraph.ask(as, CHECKOUT, { input: { ...checkoutOf(cart), ...input } });
      if (errors?.[0] !== undefined) throw errors[0];
      return data?.checkout as CheckoutAnswer;
    },
    async place(cart = desk.fillCart(), input = {}) {
      const { order, userErrors } = await desk.checkout(cart, input);
      if (order === null) throw new Error(`the order was refused: ${userErrors[0]?.__typename ?? ''}`);
      return order.id;
    },
    async replyOften(orderId, reply) {
      const message = await subgraph.publish(messageOf(orderId, orderId, reply));
      await subgraph.redeliver(message);
      await subgraph.redeliver(message);
      await desk.reply(orderId, reply);
    },
    async reply(orderId, reply) {
      await subgraph.publish(messageOf(orderId, orderId, reply));
    },
    async untilStep(orderId, step) {
      await eventually(async () => {
        expect(await stepOf(orderId)).toBe(step);
      });
    },
    async confirm(orderId) {
      await desk.reply(orderId, { type: 'inventory.reserved' });
      await desk.untilStep(orderId, 'authorising');
      await desk.reply(orderId, { type: 'payment.authorised' });
      await desk.untilStep(orderId, 'capturing');
      await desk.reply(orderId, { type: 'payment.captured' });
      // Topics keep no order among each other, and stock is committed only for what is paid.
      await desk.untilStep(orderId, 'committing');
      await desk.reply(orderId, { type: 'inventory.committed' });
      await desk.untilStep(orderId, 'completed');
    },
    async settle(orderId, outcome = 'refunded') {
      const [refund] = await rows<{ id: string; amount_minor: string }>(
        `select id, amount_minor from refund where order_id = $1 and status = 'requested' order by requested_at desc, id desc`,
        [orderId],
      );
      const refundId = refund?.id ?? '';
      const amount = { minorUnits: refund?.amount_minor ?? '', currency: 'GBP' };
      await subgraph.publish(
        outcome === 'refunded'
          ? {
              type: 'payment.refunded',
              subject: orderId,
              data: { orderId, paymentId: newId('pay'), refundId, amount, refundedTotal: amount },
            }
          : { type: 'payment.refund-failed', subject: orderId, data: { orderId, refundId, reason: 'closed' } },
      );
      await eventually(async () => {
        const [row] = await rows('select status from refund where id = $1', [refundId]);
        expect(row?.status).not.toBe('requested');
      });
    },
    async untilHeard(orderId) {
      // Messages of one subject keep their order: when a newer order has heard what is sent behind, this one has, too.
      const marker = await desk.place();
      await subgraph.publish(messageOf(orderId, marker, { type: 'inventory.reserved' }));
      await desk.untilStep(marker, 'authorising');
      await subgraph.publish(messageOf(orderId, marker, { type: 'payment.authorised' }));
      await desk.untilStep(marker, 'capturing');
    },
    told,
    async stop() {
      await close();
      await subgraph.stop();
      await lane.stop();
    },
  };
  return desk;
}

export const totalOf = ({ lines }: Cart): { minorUnits: string; currency: string } => ({
  minorUnits: String(lines.reduce((total, { quantity, unitPriceMinor }) => total + quantity * unitPriceMinor, 0)),
  currency: lines[0]?.currency ?? 'GBP',
});

const checkoutOf = (cart: Cart) => ({
  cartId: cart.id,
  expectedVersion: cart.version,
  expectedTotal: totalOf(cart),
  payment: { kind: 'CARD', token: 'tok_visa' },
  idempotencyKey: newId('evt'),
});

export const cartLine = (given: Partial<CartLine> = {}): CartLine => {
  const variantId = newId('var');
  return {
    variantId,
    shopId: newId('shp'),
    sku: `SKU-${variantId.slice(-6)}`,
    title: 'Lamp',
    quantity: 1,
    unitPriceMinor: 500,
    currency: 'GBP',
    isPurchasable: true,
    available: 1_000,
    taxClass: 'STANDARD',
    ...given,
  };
};

function messageOf(subject: string, orderId: string, reply: Reply): NewEvent {
  const payment = { orderId, paymentId: newId('pay') };
  const amount = { minorUnits: '2600', currency: 'GBP' };
  const use = { orderId, voucherId: newId('vch') };
  switch (reply.type) {
    case 'inventory.reserved':
      return {
        type: reply.type,
        subject,
        data: { orderId, reservationId: newId('rsv'), expiresAt: new Date(0).toISOString() },
      };
    case 'inventory.rejected':
      return { type: reply.type, subject, data: { orderId, shortages: [] } };
    case 'inventory.released':
      return { type: reply.type, subject, data: { orderId, reason: 'cancelled' } };
    case 'inventory.committed':
      return { type: reply.type, subject, data: { orderId, lines: [] } };
    case 'voucher.reserved':
      return { type: reply.type, subject, data: { ...use, expiresAt: new Date(0).toISOString() } };
    case 'voucher.rejected':
      return { type: reply.type, subject, data: { ...use, reason: 'LIMIT_REACHED' } };
    case 'voucher.released':
      return { type: reply.type, subject, data: { orderId, reason: 'cancelled' } };
    case 'voucher.redeemed':
      return { type: reply.type, subject, data: { ...use, customerId: newId('usr'), discount: amount } };
    case 'payment.held':
      return { type: reply.type, subject, data: { ...payment, reason: 'velocity' } };
    case 'payment.authorised':
    case 'payment.captured':
      return { type: reply.type, subject, data: { ...payment, amount } };
    case 'payment.action-required':
      return { type: reply.type, subject, data: { ...payment, actionUrl: 'https://bank.example/confirm' } };
    case 'payment.voided':
      return { type: reply.type, subject, data: { orderId } };
    case 'payment.failed':
      return { type: reply.type, subject, data: { ...payment, step: reply.step, reason: 'declined' } };
  }
}
