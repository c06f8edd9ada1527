import { SignInRefused, type Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { openTables, type Tables } from '@agora/testkit/tables';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { avatarOf, confirm, PNG, put, requestUpload } from './support/avatar.ts';
import { change } from './support/change.ts';
import { addAddress } from './support/priced-shop.ts';
import { addToCart, checkOut, lookUp, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type NewCustomer, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
let support: Session;
let payments: Tables;
let mongo: mongoose.Connection;
beforeAll(async () => {
  system = await openSystem({ REVIEWS_REVIEW_MODERATION: 'automatic' });
  [admin, support] = await Promise.all([system.signInAs('admin'), system.signInAs('support')]);
  const running = system.subgraphs.get('payments');
  if (running === undefined) throw new Error('there are no payments');
  payments = openTables(running);
  mongo = await mongoose.createConnection(testStores().mongo).asPromise();
  await sell(admin, [{ sku: 'VASE', title: 'Vase', priceMinor: 1_000, stock: 50 }]);
}, 120_000);
afterAll(async () => {
  await mongo.close();
  await payments.close();
  await system.stop();
}, 60_000);

/** Somebody with something personal in every domain. */
async function settled(): Promise<{
  customer: NewCustomer;
  orderId: string;
  productId: string;
  addressId: string;
  avatarUrl: string;
}> {
  const customer = await system.newCustomer();
  await eventually(async () => {
    const { updateProfile } = await customer.ask<{ updateProfile: { userErrors: object[] } }>(
      'mutation Profile($input: UpdateProfileInput!) { updateProfile(input: $input) { userErrors { __typename } } }',
      {
        input: {
          expectedVersion: 1,
          displayName: 'Zuleika Dobson',
          givenName: 'Zuleika',
          familyName: 'Dobson',
          phone: '+441865270000',
          birthDate: '1981-10-26',
        },
      },
    );
    expect(updateProfile.userErrors).toEqual([]);
  });
  const addressId = await addAddress(customer, {
    recipientName: 'Zuleika Dobson',
    lines: ['1 Judas College'],
    city: 'Oxford',
    postalCode: 'OX1 3BD',
    country: 'GB',
  });
  const { id: variantId } = await lookUp(customer, 'VASE');
  const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  const { order } = await checkOut(customer, cart);
  const orderId = order?.id ?? '';
  expect(await untilSettled(customer, orderId)).toMatchObject({ status: 'CONFIRMED' });
  const { productVariantsBySku } = await customer.ask<{ productVariantsBySku: [{ product: { id: string } }] }>(
    '{ productVariantsBySku(skus: ["VASE"]) { product { id } } }',
  );
  const productId = productVariantsBySku[0].product.id;
  // Once reviews have heard of the purchase.
  await eventually(async () => {
    const { postReview } = await customer.ask<{ postReview: { userErrors: object[] } }>(
      'mutation Post($input: PostReviewInput!) { postReview(input: $input) { userErrors { __typename } } }',
      { input: { productId, rating: 5, title: 'A vase', text: 'It holds.', idempotencyKey: newId('evt') } },
    );
    expect(postReview.userErrors).toEqual([]);
  });
  const upload = await requestUpload(customer);
  await put(upload, PNG);
  expect(await confirm(customer, upload)).toEqual([]);
  const avatarUrl = (await avatarOf(customer, customer.userId)) ?? '';
  expect((await fetch(avatarUrl)).status).toBe(200);
  await change(customer, 'updateUserSettings', { expectedVersion: 0, timeZone: 'Pacific/Chatham' });
  await change(customer, 'savePaymentMethod', { kind: 'CARD', token: 'tok_visa', label: "Zuleika's card" });
  expect(await kept(customer)).toHaveLength(2);
  return { customer, orderId, productId, addressId, avatarUrl };
}

/** Settings and saved payment methods, which nobody else can ask for, as they are stored. */
async function kept({ userId }: NewCustomer): Promise<readonly object[]> {
  const methods = await payments.rows('select * from saved_method where customer_id = $1', [userId]);
  const documents = mongo.getClient().db(`${system.namespace}_settings`).collection<{ _id: string }>('user_settings');
  const settings = await documents.find({ _id: userId }).toArray();
  return [...methods, ...settings.filter((each) => JSON.stringify(each).includes('Pacific/Chatham'))];
}

const TRACES = `query Traces($userId: ID!, $productId: ID!, $orderId: ID!, $addressId: ID!) {
  user(id: $userId) {
    displayName username email givenName familyName phone birthDate status avatar { url }
    addresses { recipientName lines city }
    orders { nodes { id number } }
  }
  usersByIds(ids: [$userId]) { displayName email }
  order(id: $orderId) { number customer { displayName email } total { minorUnits } }
  product(id: $productId) { reviews { nodes { title authorName } } }
  address(id: $addressId) { recipientName lines city }
}`;

const MINE = `{
  me {
    displayName email givenName familyName phone birthDate
    addresses { recipientName lines city }
    notifications { nodes { title body } }
    orders { nodes { number } }
    reviews { nodes { authorName } }
  }
}`;

const personalIn = (answer: unknown, { email }: NewCustomer): readonly string[] =>
  ['Zuleika', 'Dobson', 'Judas', '270000', '1981', email].filter((trace) => JSON.stringify(answer).includes(trace));

async function untilForgotten(made: Awaited<ReturnType<typeof settled>>): Promise<void> {
  const { customer, avatarUrl, ...ids } = made;
  const readBy = (session: Session): Promise<Record<string, unknown>> =>
    session.ask(TRACES, { ...ids, userId: customer.userId });
  await eventually(async () => {
    for (const session of [support, admin]) {
      const read = await readBy(session);
      expect(personalIn(read, customer)).toEqual([]);
      // What others need remains: the order, what it cost, and what was said of the product.
      expect(read).toMatchObject({
        user: { displayName: 'Former customer', status: 'DELETED', avatar: null },
        order: { customer: { displayName: 'Former customer' }, total: { minorUnits: '1000' } },
        address: null,
      });
    }
    const { users } = await admin.ask<{ users: { totalCount: number } }>(
      'query Find($search: String) { users(where: { search: $search }) { totalCount } }',
      { search: customer.email },
    );
    expect(users.totalCount).toBe(0);
    expect(await kept(customer)).toEqual([]);
    expect((await fetch(avatarUrl)).status).toBe(404);
    await expect(customer.signInAgain()).rejects.toBeInstanceOf(SignInRefused);
    // An access token that was given before shows nothing either, for as long as it lives.
    const mine = await customer.ask(MINE).catch((error: unknown) => {
      if (!(error instanceof SignInRefused)) throw error;
      return {};
    });
    expect(personalIn(mine, customer)).toEqual([]);
  });
}

describe('an account', () => {
  it('is deleted by its owner, and nothing personal is left in any answer', async () => {
    const made = await settled();
    const { customer } = made;
    const erase = async (confirmation: string) =>
      (
        await customer.ask<{ deleteMyAccount: object }>(
          `mutation Erase($input: DeleteMyAccountInput!) {
            deleteMyAccount(input: $input) { user { status displayName } userErrors { __typename } }
          }`,
          { input: { confirmation } },
        )
      ).deleteMyAccount;
    expect(await erase('yes')).toEqual({ user: null, userErrors: [{ __typename: 'ConfirmationMismatchError' }] });
    expect(await erase(customer.email)).toEqual({
      user: { status: 'DELETED', displayName: 'Former customer' },
      userErrors: [],
    });
    await untilForgotten(made);
  }, 90_000);

  it('is suspended, used again, and deleted by an administrator', async () => {
    const made = await settled();
    const { customer } = made;
    const { userId } = customer;
    const change = (mutation: string, type: string) =>
      admin.ask(
        `mutation Change($input: ${type}!) { ${mutation}(input: $input) { user { status } userErrors { __typename } } }`,
        { input: { userId, reason: 'A journey.' } },
      );
    expect(await change('suspendUser', 'SuspendUserInput')).toEqual({
      suspendUser: { user: { status: 'SUSPENDED' }, userErrors: [] },
    });
    await eventually(async () => {
      await expect(customer.signInAgain()).rejects.toBeInstanceOf(SignInRefused);
    });
    await change('reactivateUser', 'ReactivateUserInput');
    await eventually(async () => {
      expect(await (await customer.signInAgain()).ask('{ me { status } }')).toEqual({ me: { status: 'ACTIVE' } });
    });
    expect(await change('deleteUser', 'DeleteUserInput')).toEqual({
      deleteUser: { user: { status: 'DELETED' }, userErrors: [] },
    });
    await untilForgotten(made);
  }, 90_000);
});
