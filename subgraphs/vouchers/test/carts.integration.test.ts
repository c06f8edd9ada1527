import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  admin,
  eur,
  gbp,
  line,
  newCustomer,
  newGuest,
  OTHER_SHOP,
  SHOP,
  startVouchers,
  vendor,
  type VouchersUnderTest,
} from './vouchers-under-test.ts';

const clock = createFakeClock('2026-03-01T09:00:00.000Z');
let vouchers: VouchersUnderTest;
beforeAll(async () => {
  vouchers = await startVouchers(clock);
}, 60_000);
afterAll(() => vouchers.stop(), 60_000);

const APPLY = `mutation ($input: ApplyVoucherInput!) { applyVoucher(input: $input) { cart { id } } }`;
const REMOVE = `mutation ($input: RemoveVoucherInput!) { removeVoucher(input: $input) { cart { id } } }`;
const applied = (cartId: string) => ({ cart: { id: cartId }, userErrors: [] });
const refused = (__typename: string, details: object = {}) => ({
  cart: null,
  userErrors: [{ __typename, ...details }],
});

describe('a voucher on a cart', () => {
  it('saves on the lines that it is for', async () => {
    const customer = newCustomer();
    const cartId = vouchers.cart(customer, [line(1_000), line(2_000, OTHER_SHOP)]);
    const code = await vouchers.code({ shopId: SHOP, usageLimit: 7 }, vendor);
    expect(await vouchers.discount(cartId, customer)).toBeNull();
    expect(await vouchers.apply(cartId, code.toLowerCase(), customer)).toEqual(applied(cartId));
    expect(await vouchers.discount(cartId, customer)).toMatchObject({
      code,
      isFreeShipping: false,
      problem: null,
      total: eur(100),
      lines: [{ variant: { id: line(1_000).variant?.id }, amount: { minorUnits: '100' } }],
      // Customers are told nothing of how it fares.
      voucher: { code, usageLimit: null, timesUsed: null, scope: { shopIds: [SHOP], customerIds: null } },
    });
  });

  it('of a guest is on the cart of the customer who they turn out to be, unless that has one', async () => {
    const bring = async (from: string, into: string, guestId?: string, customerId?: string) => {
      const data = { cartId: into, customerId: customerId ?? '', guestCartId: from, guestId: guestId ?? '' };
      const message = await vouchers.subgraph.publish({ type: 'cart.merged', subject: into, data });
      await vouchers.subgraph.redeliver(message);
    };
    const [brought, own] = [await vouchers.code(), await vouchers.code()];
    const cartOf = async (who: ReturnType<typeof newGuest>, code?: string) => {
      const cartId = vouchers.cart(who, [line(1_000)]);
      if (code !== undefined) await vouchers.apply(cartId, code, who);
      return cartId;
    };
    const [guest, other, thief, ada, bob] = [newGuest(), newGuest(), newGuest(), newCustomer(), newCustomer()];
    const [from, fromOther, fromThief] = [
      await cartOf(guest, brought),
      await cartOf(other, brought),
      await cartOf(guest, brought),
    ];
    const [intoAda, intoBob] = [await cartOf(ada), await cartOf(bob, own)];
    // Somebody else's cart is nothing that a guest can bring.
    await bring(fromThief, intoAda, thief.guestId, ada.subject);
    await bring(fromOther, intoBob, other.guestId, bob.subject);
    await bring(from, intoAda, guest.guestId, ada.subject);
    await eventually(async () => {
      expect(await vouchers.discount(intoAda, ada)).toMatchObject({ code: brought, total: eur(100) });
      expect(await vouchers.discount(fromOther, other)).toBeNull();
    });
    expect(await vouchers.discount(from, guest)).toBeNull();
    expect(await vouchers.discount(fromThief, guest)).toMatchObject({ code: brought });
    expect(await vouchers.discount(intoBob, bob)).toMatchObject({ code: own });
  });

  it('is one: another takes its place, and one that is refused does not', async () => {
    const customer = newCustomer();
    const cartId = vouchers.cart(customer, [line(1_000)]);
    const [first, second] = [await vouchers.code(), await vouchers.code()];
    const unusable = await vouchers.code({ minimumSpend: eur(9_999) });
    await vouchers.apply(cartId, first, customer);
    await vouchers.apply(cartId, second, customer);
    expect(await vouchers.apply(cartId, unusable, customer)).toMatchObject({ cart: null });
    expect(await vouchers.discount(cartId, customer)).toMatchObject({ code: second });
  });

  it('is taken off by who has put it there, as often as they like', async () => {
    const customer = newCustomer();
    const cartId = vouchers.cart(customer, [line(1_000)]);
    await vouchers.apply(cartId, await vouchers.code(), customer);
    const remove = (as: typeof customer) => vouchers.ask(REMOVE, { input: { cartId } }, as);
    await remove(newCustomer());
    expect(await vouchers.discount(cartId, customer)).not.toBeNull();
    expect(await remove(customer)).toEqual({ cart: { id: cartId } });
    expect(await remove(customer)).toEqual({ cart: { id: cartId } });
    expect(await vouchers.discount(cartId, customer)).toBeNull();
  });

  it('may be put there by guests, and by nobody who has no cart', async () => {
    const guest = newGuest();
    const cartId = vouchers.cart(guest, [line(1_000)]);
    const code = await vouchers.code();
    expect(await vouchers.apply(cartId, code, guest)).toEqual(applied(cartId));
    expect(await vouchers.discount(cartId, guest)).toMatchObject({ total: eur(100) });
    expect(await vouchers.refusal(APPLY, { input: { cartId, code } }, GUEST)).toBe('UNAUTHENTICATED');
    expect(await vouchers.refusal(APPLY, { input: { cartId, code } }, vendor)).toBe('FORBIDDEN');
  });

  it("is not put on another's cart, which is as good as none", async () => {
    const [owner, stranger] = [newCustomer(), newCustomer()];
    const cartId = vouchers.cart(owner, [line(1_000)]);
    const code = await vouchers.code();
    expect(await vouchers.refusal(APPLY, { input: { cartId, code } }, stranger)).toBe('NOT_FOUND');
    expect(await vouchers.refusal(APPLY, { input: { cartId: newId('crt'), code } }, owner)).toBe('NOT_FOUND');
    expect(await vouchers.discount(cartId, owner)).toBeNull();
  });

  it('frees the shipping of the shops that it is for', async () => {
    const customer = newCustomer();
    const cartId = vouchers.cart(customer, [line(1_000), line(2_000, OTHER_SHOP)]);
    const value = { kind: 'FREE_SHIPPING' };
    await vouchers.apply(cartId, await vouchers.code({ value, shopId: SHOP }, vendor), customer);
    expect(await vouchers.discount(cartId, customer)).toMatchObject({
      isFreeShipping: true,
      total: eur(0),
      lines: [{ variant: { id: line(1_000).variant?.id }, amount: { minorUnits: '0' } }],
    });
  });

  it('says why it does not apply any more', async () => {
    const customer = newCustomer();
    const cartId = vouchers.cart(customer, [line(1_000)]);
    const { voucher } = await vouchers.create();
    await vouchers.apply(cartId, voucher?.code ?? '', customer);
    await vouchers.ask(
      'mutation ($input: DeactivateVoucherInput!) { deactivateVoucher(input: $input) { userErrors { __typename } } }',
      { input: { voucherId: voucher?.id, expectedVersion: 1 } },
      admin,
    );
    expect(await vouchers.discount(cartId, customer)).toMatchObject({
      problem: 'ENDED',
      total: eur(0),
      lines: [],
      isFreeShipping: false,
    });
  });

  it('of 50 carts is one read', async () => {
    const customer = newCustomer();
    const code = await vouchers.code({ usageLimitPerCustomer: 1 });
    const carts = Array.from({ length: 50 }, (_each, index) => vouchers.cart(customer, [line(1_000 + index * 10)]));
    for (const cartId of carts) await vouchers.apply(cartId, code, customer);
    let discounts: readonly unknown[] = [];
    const operations = await vouchers.subgraph.countStoreOperations(async () => {
      discounts = await vouchers.discounts(carts, customer);
    });
    expect(operations).toBe(1);
    expect(discounts).toMatchObject(carts.map((_cartId, index) => ({ total: eur(100 + index) })));
  });
});

describe('a code is refused', () => {
  const customer = newCustomer();
  const [DAY_BEFORE, DAY_AFTER] = ['2026-02-28T09:00:00.000Z', '2026-03-02T09:00:00.000Z'];

  it.each<[string, Readonly<Record<string, unknown>>, object]>([
    ['before its time', { startsAt: DAY_AFTER }, refused('VoucherNotStartedError', { startsAt: DAY_AFTER })],
    [
      'after its time',
      { startsAt: '2026-02-01T00:00:00.000Z', endsAt: DAY_BEFORE },
      refused('VoucherEndedError', { endedAt: DAY_BEFORE }),
    ],
    [
      'below its minimum',
      { minimumSpend: eur(1_500) },
      refused('VoucherMinimumSpendError', {
        minimumSpend: { amount: '15.00', currency: 'EUR' },
        missing: { minorUnits: '500' },
      }),
    ],
    ['for other products', { scope: { categories: ['Garden'] } }, refused('VoucherNotForTheseProductsError')],
    ['for other customers', { scope: { customerIds: [newId('usr')] } }, refused('VoucherNotForYouError')],
    ['for another currency', { value: { kind: 'FIXED', amounts: [gbp(100)] } }, refused('VoucherWrongCurrencyError')],
  ])('%s', async (_when, input, answer) => {
    const cartId = vouchers.cart(customer, [line(1_000)]);
    expect(await vouchers.apply(cartId, await vouchers.code(input), customer)).toEqual(answer);
    expect(await vouchers.discount(cartId, customer)).toBeNull();
  });

  it('that nobody has made', async () => {
    const cartId = vouchers.cart(customer, [line(1_000)]);
    expect(await vouchers.apply(cartId, 'NO-SUCH-CODE', customer)).toEqual(refused('UnknownVoucherError'));
    expect(await vouchers.apply(cartId, '\u0000 \u{1F600}', customer)).toEqual(refused('UnknownVoucherError'));
  });

  it('while a price is not known, and it is said to be for now', async () => {
    const cartId = vouchers.cart(customer, [line(1_000), { ...line(5), total: null }]);
    const code = await vouchers.code();
    expect(await vouchers.refusal(APPLY, { input: { cartId, code } }, customer)).toBe('SUBGRAPH_UNAVAILABLE');
  });
});

describe('guessing codes', () => {
  it('ends after ten wrong ones, for the one who guesses and for a while', async () => {
    const [guesser, other] = [newCustomer(), newCustomer()];
    const cartId = vouchers.cart(guesser, [line(1_000)]);
    const code = await vouchers.code();
    for (let guess = 0; guess < 10; guess++) {
      expect(await vouchers.apply(cartId, `GUESS-${guess}`, guesser)).toEqual(refused('UnknownVoucherError'));
    }
    const tooMany = refused('TooManyVoucherAttemptsError', { retryAfterSeconds: 600 });
    expect(await vouchers.apply(cartId, code, guesser)).toEqual(tooMany);
    const others = vouchers.cart(other, [line(1_000)]);
    expect(await vouchers.apply(others, code, other)).toEqual(applied(others));
    clock.advance(601_000);
    expect(await vouchers.apply(cartId, code, guesser)).toEqual(applied(cartId));
  });

  it('gets no further by naming a right code in between, nor by guessing all at once', async () => {
    const guesser = newCustomer();
    const cartId = vouchers.cart(guesser, [line(1_000)]);
    const code = await vouchers.code();
    for (let guess = 0; guess < 8; guess++) {
      await vouchers.apply(cartId, `GUESS-${guess}`, guesser);
      expect(await vouchers.apply(cartId, code, guesser)).toEqual(applied(cartId));
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_each, guess) => vouchers.apply(cartId, `AT-ONCE-${guess}`, guesser)),
    );
    const unknown = answers.filter(({ userErrors }) => userErrors[0]?.__typename === 'UnknownVoucherError');
    expect(unknown).toHaveLength(2);
  });

  it('gets not much further as ever another guest, and keeps no customer from theirs', async () => {
    const code = await vouchers.code();
    const asGuest = async (wanted: string) => {
      const guest = newGuest();
      return vouchers.apply(vouchers.cart(guest, [line(1_000)]), wanted, guest);
    };
    for (let guess = 0; guess < 200; guess++) await asGuest(`GUEST-${guess}`);
    expect((await asGuest(code)).userErrors).toMatchObject([{ __typename: 'TooManyVoucherAttemptsError' }]);
    const customer = newCustomer();
    const cartId = vouchers.cart(customer, [line(1_000)]);
    expect(await vouchers.apply(cartId, code, customer)).toEqual(applied(cartId));
    clock.advance(601_000);
    expect((await asGuest(code)).userErrors).toEqual([]);
  });
});
