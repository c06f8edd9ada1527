import { systemClock } from '@agora/subgraph-kit/clock';
import { newId } from '@agora/subgraph-kit/ids';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPostgresVoucherStore } from '../src/adapters/postgres-voucher-store.ts';
import { forgetOld } from '../src/use-cases/forget-old.ts';
import {
  admin,
  eur,
  line,
  newCustomer,
  SHOP,
  startVouchers,
  vendor,
  type VouchersUnderTest,
} from './vouchers-under-test.ts';

let vouchers: VouchersUnderTest;
beforeAll(async () => {
  vouchers = await startVouchers();
}, 60_000);
afterAll(() => vouchers.stop(), 60_000);

const READ = 'query ($id: ID!) { voucher(id: $id) { timesUsed } }';
const REDEMPTIONS = `query ($representations: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $representations) { ... on Voucher {
    redemptions(first: $first, after: $after) {
      nodes { order { id } discount { minorUnits currency } customerId redeemedAt } totalCount pageInfo { hasNextPage endCursor }
    }
  } }
}`;

const send = (event: NewEvent) => vouchers.subgraph.publish(event);
const timesUsed = async (id: string) =>
  (await vouchers.ask<{ voucher: { timesUsed: number } }>(READ, { id }, admin)).voucher.timesUsed;
const told = (orderId: string) => vouchers.subgraph.published().filter(({ subject }) => subject === orderId);
const untilTold = (orderId: string, types: readonly string[]) =>
  eventually(() => {
    expect(told(orderId).map(({ type }) => type)).toEqual(types);
  });
const made = async (input: object = {}, as = admin) => {
  const { voucher } = await vouchers.create({ ...input }, as);
  if (voucher === null) throw new Error('the voucher was refused');
  return voucher;
};

const reserve = (use: { orderId: string; voucherId: string; customerId: string; expiresAt?: Date }) =>
  send({
    type: 'voucher.reserve',
    subject: use.orderId,
    data: {
      ...use,
      discount: eur(100),
      expiresAt: (use.expiresAt ?? new Date(Date.now() + 3_600_000)).toISOString(),
    },
  });
const paid = (orderId: string, customerId: string) =>
  send({
    type: 'order.paid',
    subject: orderId,
    data: { orderId, number: 'A-1', customerId, total: eur(900), lines: [], shops: [] },
  });
const confirmed = (orderId: string, customerId: string, cartId: string, placedAt?: Date) =>
  send({
    type: 'order.confirmed',
    subject: orderId,
    data: {
      orderId,
      number: 'A-1',
      customerId,
      total: eur(900),
      cart: { cartId, cartVersion: 1 },
      lines: [],
      ...(placedAt !== undefined && { placedAt: placedAt.toISOString() }),
    },
  });

/** An order that holds a use of a voucher which is on its cart. */
async function placed(input: object = {}, as = admin) {
  const customer = newCustomer();
  const customerId = customer.subject ?? '';
  const cartId = vouchers.cart(customer, [line(1_000)]);
  const { id: voucherId, code } = await made(input, as);
  await vouchers.apply(cartId, code, customer);
  const orderId = newId('ord');
  const command = await reserve({ orderId, voucherId, customerId });
  await untilTold(orderId, ['voucher.reserved']);
  return { orderId, voucherId, customer, customerId, cartId, command, code };
}

describe('an order with a voucher', () => {
  it('holds a use, redeems it once, and its cart lets go of the voucher', async () => {
    const { orderId, voucherId, customer, customerId, cartId } = await placed();
    expect(await timesUsed(voucherId)).toBe(1);
    await send({ type: 'voucher.hold', subject: orderId, data: { orderId } });
    await paid(orderId, customerId);
    await untilTold(orderId, ['voucher.reserved', 'voucher.redeemed']);
    expect(told(orderId)[1]?.data).toEqual({ orderId, voucherId, customerId, discount: eur(100) });
    expect(await vouchers.discount(cartId, customer)).not.toBeNull();
    await confirmed(orderId, customerId, cartId);
    await eventually(async () => {
      expect(await vouchers.discount(cartId, customer)).toBeNull();
    });
    await untilTold(orderId, ['voucher.reserved', 'voucher.redeemed']);
    expect(await timesUsed(voucherId)).toBe(1);
  });

  it('that is paid later redeems when it is confirmed', async () => {
    const { orderId, voucherId, customerId, cartId } = await placed();
    await confirmed(orderId, customerId, cartId);
    await untilTold(orderId, ['voucher.reserved', 'voucher.redeemed']);
    expect(await timesUsed(voucherId)).toBe(1);
  });

  it('leaves on the cart what was put there after it was placed', async () => {
    const { orderId, customer, customerId, cartId, code } = await placed();
    await vouchers.apply(cartId, code, customer);
    await confirmed(orderId, customerId, cartId);
    await untilTold(orderId, ['voucher.reserved', 'voucher.redeemed']);
    expect(await vouchers.discount(cartId, customer)).toMatchObject({ code });
  });

  it('leaves there, too, what was put on the cart before the order had asked for its use', async () => {
    const { orderId, customer, customerId, cartId, code } = await placed();
    const beforeItWasApplied = new Date(Date.now() - 60_000);
    await confirmed(orderId, customerId, cartId, beforeItWasApplied);
    await untilTold(orderId, ['voucher.reserved', 'voucher.redeemed']);
    expect(await vouchers.discount(cartId, customer)).toMatchObject({ code });
  });

  it('that is cancelled gives its use back, also one that was redeemed', async () => {
    const { orderId, voucherId, customerId } = await placed({ usageLimit: 1 });
    await paid(orderId, customerId);
    await untilTold(orderId, ['voucher.reserved', 'voucher.redeemed']);
    await send({ type: 'voucher.release', subject: orderId, data: { orderId, reason: 'customer' } });
    await untilTold(orderId, ['voucher.reserved', 'voucher.redeemed', 'voucher.released']);
    expect(told(orderId)[2]?.data).toEqual({ orderId, reason: 'cancelled' });
    expect(await timesUsed(voucherId)).toBe(0);
    const next = newId('ord');
    await reserve({ orderId: next, voucherId, customerId });
    await untilTold(next, ['voucher.reserved']);
  });

  it('that nobody goes on with loses its use by the clock', async () => {
    const { id: voucherId } = await made({ usageLimit: 1 });
    const orderId = newId('ord');
    await reserve({ orderId, voucherId, customerId: newId('usr'), expiresAt: new Date(Date.now() - 1) });
    await untilTold(orderId, ['voucher.reserved', 'voucher.released']);
    expect(told(orderId)[1]?.data).toEqual({ orderId, reason: 'expired' });
    expect(await timesUsed(voucherId)).toBe(0);
  });

  it('is told why it gets none', async () => {
    const { voucherId, customerId } = await placed({ usageLimitPerCustomer: 1 });
    const [again, unknown] = [newId('ord'), newId('ord')];
    await reserve({ orderId: again, voucherId, customerId });
    await untilTold(again, ['voucher.rejected']);
    expect(told(again)[0]?.data).toEqual({ orderId: again, voucherId, reason: 'alreadyUsed' });
    const nothing = newId('vch');
    await reserve({ orderId: unknown, voucherId: nothing, customerId });
    await untilTold(unknown, ['voucher.rejected']);
    expect(told(unknown)[0]?.data).toEqual({ orderId: unknown, voucherId: nothing, reason: 'unknownVoucher' });
  });

  it('that ends before it begins gets none, however late it asks', async () => {
    const { id: voucherId } = await made();
    const orderId = newId('ord');
    await send({ type: 'voucher.release', subject: orderId, data: { orderId, reason: 'customer' } });
    await untilTold(orderId, ['voucher.released']);
    expect(told(orderId)[0]?.data).toEqual({ orderId, reason: 'nothingHeld' });
    await reserve({ orderId, voucherId, customerId: newId('usr') });
    await untilTold(orderId, ['voucher.released', 'voucher.rejected']);
    expect(await timesUsed(voucherId)).toBe(0);
  });

  it('hears one answer to a message, however often it comes', async () => {
    const { orderId, voucherId, command } = await placed();
    await vouchers.subgraph.redeliver(command);
    const release = await send({ type: 'voucher.release', subject: orderId, data: { orderId, reason: 'customer' } });
    await vouchers.subgraph.redeliver(release);
    const other = newId('ord');
    await reserve({ orderId: other, voucherId, customerId: newId('usr') });
    await untilTold(other, ['voucher.reserved']);
    await untilTold(orderId, ['voucher.reserved', 'voucher.released']);
    expect(await timesUsed(voucherId)).toBe(1);
  });
});

describe('somebody who leaves', () => {
  it('is forgotten, but for the uses that count', async () => {
    const { voucherId, customer, customerId, cartId } = await placed();
    await vouchers.apply(cartId, 'WRONG', customer);
    await send({ type: 'user.deleted', subject: customerId, data: { userId: customerId } });
    await eventually(async () => {
      expect(await vouchers.discount(cartId, customer)).toBeNull();
    });
    expect(await vouchers.rows('select from wrong_codes where principal = $1', [customerId])).toEqual([]);
    expect(await timesUsed(voucherId)).toBe(1);
  });
});

describe('old things', () => {
  it('are forgotten: vouchers on carts that nobody came back to, and wrong codes', async () => {
    const { cartId, customer, customerId } = await placed();
    const fresh = await placed();
    await vouchers.apply(cartId, 'WRONG', customer);
    await vouchers.rows(`update cart_voucher set applied_at = now() - interval '181 days' where cart_id = $1`, [
      cartId,
    ]);
    await vouchers.rows(`update wrong_codes set window_ends_at = now() - interval '181 days' where principal = $1`, [
      customerId,
    ]);
    const store = createPostgresVoucherStore({ query: vouchers.rows } as Postgres);
    await forgetOld({ store, clock: systemClock });
    expect(await vouchers.discount(cartId, customer)).toBeNull();
    expect(await vouchers.discount(fresh.cartId, fresh.customer)).not.toBeNull();
    expect(await vouchers.rows('select from wrong_codes where principal = $1', [customerId])).toEqual([]);
  });
});

describe('redemptions', () => {
  it('are listed for the shop, with who it was for administrators alone', async () => {
    const { voucherId, orderId, customerId } = await placed({ shopId: SHOP }, vendor);
    const second = newId('ord');
    await reserve({ orderId: second, voucherId, customerId });
    await untilTold(second, ['voucher.reserved']);
    for (const id of [orderId, second]) {
      await paid(id, customerId);
      await untilTold(id, ['voucher.reserved', 'voucher.redeemed']);
    }
    const page = (as: typeof admin, variables: object = {}) =>
      vouchers.ask<{ _entities: { redemptions: { pageInfo: { endCursor: string } } }[] }>(
        REDEMPTIONS,
        { representations: [{ __typename: 'Voucher', id: voucherId }], ...variables },
        as,
      );
    const first = await page(vendor, { first: 1 });
    expect(first).toMatchObject({
      _entities: [
        {
          redemptions: {
            nodes: [{ order: { id: second }, discount: eur(100), customerId: null }],
            totalCount: 2,
            pageInfo: { hasNextPage: true },
          },
        },
      ],
    });
    const after = first._entities[0]?.redemptions.pageInfo.endCursor;
    expect(await page(admin, { after })).toMatchObject({
      _entities: [
        { redemptions: { nodes: [{ order: { id: orderId }, customerId }], pageInfo: { hasNextPage: false } } },
      ],
    });
  });

  it('of 50 vouchers are one read beside that of the vouchers, and one for how many there are', async () => {
    const representations: object[] = [];
    for (let count = 0; count < 50; count++) representations.push({ __typename: 'Voucher', id: (await made()).id });
    const operations = await vouchers.subgraph.countStoreOperations(() =>
      vouchers.ask(REDEMPTIONS, { representations }, admin),
    );
    expect(operations).toBe(3);
  });
});
