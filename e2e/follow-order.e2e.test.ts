import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { change } from './support/change.ts';
import { openEventStream, type EventStream } from '@agora/testkit/event-stream';
import { askQuote } from './support/priced-shop.ts';
import { addToCart, checkOut, lookUp, order, readOrder, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
const cleanUps: (() => unknown)[] = [];
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), [
    { sku: 'KITE', title: 'Kite', priceMinor: 2_500, stock: 20 },
    { sku: 'BELL', title: 'Bell', priceMinor: 900, stock: 1 },
  ]);
}, 120_000);
afterAll(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  await system.stop();
}, 60_000);

const FOLLOW = 'subscription Follow($id: ID!) { orderChanged(orderId: $id) { status paymentStatus } }';

async function overEvents(query: string, variables: object, person?: Person, after?: string): Promise<EventStream> {
  const headers = {
    ...(person && { authorization: await person.bearer() }),
    ...(after !== undefined && { 'last-event-id': after }),
  };
  const stream = await openEventStream(system.url, { query, variables }, headers);
  cleanUps.push(() => {
    stream.close();
  });
  return stream;
}

interface Told {
  readonly data?: unknown;
  readonly extensions?: { readonly cursor?: string };
}

/** What a subscription over WebSocket is told, a list that grows; and how it has ended. */
async function overSocket(query: string, variables: Record<string, unknown>, person: Person, after?: string) {
  const client = createClient({
    url: system.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { Authorization: await person.bearer() },
    retryAttempts: 0,
  });
  cleanUps.push(() => client.dispose());
  const told: Told[] = [];
  const ended: unknown[] = [];
  client.subscribe(
    { query, variables, extensions: { after } },
    {
      next: (answer) => told.push(answer as Told),
      error: (error) => ended.push(error),
      complete: () => ended.push('complete'),
    },
  );
  return { told, ended };
}

const statusIn = (message: unknown): unknown =>
  (message as { data?: { orderChanged?: { paymentStatus: string } } } | undefined)?.data?.orderChanged?.paymentStatus;

/** The payment's status once it is this one: an order may say the same of itself several times. */
async function untilStatus(events: EventStream, status: string): Promise<unknown> {
  for (let message = await events.next(); message !== undefined; message = await events.next()) {
    if (statusIn(message.data) === status) return status;
  }
  return 'ended';
}

/** All that was told until something has this in it. */
async function untilTold(events: EventStream, text: string): Promise<string> {
  let told = '';
  while (!told.includes(text)) {
    const message = await events.next();
    if (message === undefined) throw new Error(`the stream has ended, without ${text}: ${told}`);
    told += JSON.stringify(message.data);
  }
  return told;
}

async function orderByTransfer(customer: Person): Promise<string> {
  const { id: variantId } = await lookUp(customer, 'KITE');
  const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  const { total: expectedTotal } = await askQuote(customer, { cartId: cart.id });
  const placed = await checkOut(customer, cart, { expectedTotal, payment: { kind: 'BANK_TRANSFER' } });
  expect(placed.userErrors).toEqual([]);
  return placed.order?.id ?? '';
}

describe('somebody who waits for an order', () => {
  it('follows it until it is paid, over both transports and a restart of the gateway; nobody else does', async () => {
    const customer = await system.newCustomer();
    const id = await orderByTransfer(customer);
    await untilSettled(customer, id);
    const events = await overEvents(FOLLOW, { id }, customer);
    const socket = await overSocket(FOLLOW, { id }, customer);
    expect(statusIn((await events.next())?.data)).toBe('PENDING');
    await eventually(() => {
      expect(statusIn(socket.told[0])).toBe('PENDING');
    });

    const stranger = await system.newCustomer();
    const refused = await overEvents(FOLLOW, { id }, stranger);
    expect([refused.response.status, await refused.response.text()]).toEqual([
      404,
      expect.stringContaining('NOT_FOUND'),
    ]);
    expect((await overEvents(FOLLOW, { id })).response.status).toBe(401);
    const refusedSocket = await overSocket(FOLLOW, { id }, stranger);
    await eventually(() => {
      expect(refusedSocket.ended).toMatchObject([[{ extensions: { code: 'NOT_FOUND' } }]]);
    });
    expect(refusedSocket.told).toEqual([]);

    const seenOverSocket = socket.told.at(-1)?.extensions?.cursor;
    await system.restartGateway();
    expect(await untilStatus(events, 'PAID')).toBe('ended');
    await eventually(() => {
      expect(socket.ended).not.toEqual([]);
    });
    // While nobody listens.
    await change(await system.signInAs('support'), 'recordPayment', {
      orderId: id,
      reference: 'statement 7',
      idempotencyKey: newId('evt'),
    });
    const again = await overEvents(FOLLOW, { id }, customer, events.lastEventId());
    const socketAgain = await overSocket(FOLLOW, { id }, customer, seenOverSocket);
    expect(await untilStatus(again, 'PAID')).toBe('PAID');
    await eventually(() => {
      expect(socketAgain.told.map(statusIn)).toContain('PAID');
    });
  }, 60_000);

  it('is told what was written to them, and not what was written to others', async () => {
    const [customer, stranger] = [await system.newCustomer(), await system.newCustomer()];
    const document = 'subscription { notificationReceived { body } }';
    const inboxes = [await overEvents(document, {}, customer), await overEvents(document, {}, stranger)] as const;
    const numbers: string[] = [];
    for (const person of [customer, stranger]) {
      numbers.push((await readOrder(person, await order(person, { KITE: 1 })))?.number ?? '');
    }
    const [own = '', another = ''] = numbers;
    expect(await untilTold(inboxes[0], own)).not.toContain(another);
    expect(await untilTold(inboxes[1], another)).not.toContain(own);
  }, 60_000);
});

describe('somebody who waits for the last one', () => {
  it('sees that it goes, without having signed in', async () => {
    const { id } = await lookUp(await system.newCustomer(), 'BELL');
    const document = 'subscription Stock($id: ID!) { stockChanged(variantId: $id) { sku availability { available } } }';
    const events = await overEvents(document, { id });
    const seen = async (): Promise<unknown> => (await events.next())?.data.data;
    expect(await seen()).toEqual({ stockChanged: { sku: 'BELL', availability: { available: 1 } } });
    await order(await system.newCustomer(), { BELL: 1 });
    expect(await seen()).toEqual({ stockChanged: { sku: 'BELL', availability: { available: 0 } } });
  }, 60_000);
});
