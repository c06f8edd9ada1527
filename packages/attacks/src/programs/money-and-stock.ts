import { randomBytes } from 'node:crypto';
import type { Lab } from '../attack.ts';
import { codeOf } from '../expect.ts';
import { change, send, type Answer } from '../http.ts';
import {
  checkoutInput,
  eventually,
  fillCart,
  gbp,
  newKey,
  PRICE,
  sell,
  untilSettled,
  type Customer,
  type Person,
} from '../scene.ts';

// Each takes a sign-up, of which one client has a limited number a minute.
const REDEEMERS = 5;
const AT_ONCE = 50;

interface Payload {
  readonly order?: { readonly id: string } | null;
  readonly userErrors?: readonly { readonly __typename: string }[];
}

const ORDER = 'order { id } userErrors { __typename }';

async function attempt(lab: Lab, person: Person, mutation: string, input: object, selection?: string): Promise<Answer> {
  return send(lab.target.url, change(mutation, input, selection), await person.accessToken());
}

const payloadOf = (answer: Answer, mutation: string): Payload => answer.json?.data?.[mutation] ?? {};

/** The user errors of an answer, or its code. */
function refusalOf(answer: Answer, mutation: string): string {
  const met = payloadOf(answer, mutation).userErrors?.map(({ __typename }) => __typename) ?? [];
  return met.length > 0 ? met.join() : (codeOf(answer) ?? 'none');
}

function expectRefusal(answer: Answer, mutation: string, expected: readonly string[], title: string): string[] {
  const met = refusalOf(answer, mutation);
  return expected.includes(met) ? [] : [`${title} is refused with ${met}`];
}

const availableOf = async ({ people }: Lab['scene'], variantId: string): Promise<number> => {
  const { productVariants } = await people.customerA.ask<{
    productVariants: readonly { availability: { available: number } | null }[];
  }>('query Look($ids: [ID!]!) { productVariants(ids: $ids) { availability { available } } }', { ids: [variantId] });
  return productVariants[0]?.availability?.available ?? 0;
};

/** A checkout takes no price from outside. */
export async function takeStockOfPriceAndCart(lab: Lab): Promise<readonly string[]> {
  const customer = await lab.scene.newCustomer();
  const cart = await fillCart(customer, lab.scene.things.articleA, 2);
  const tries: readonly [title: string, more: object, expected: readonly string[]][] = [
    ['a total of a penny', { expectedTotal: gbp(1) }, ['PriceChangedError']],
    ['a total of nothing', { expectedTotal: gbp(0) }, ['PriceChangedError', 'BAD_USER_INPUT']],
    ['a total below nothing', { expectedTotal: gbp(-1) }, ['PriceChangedError', 'BAD_USER_INPUT']],
    [
      'the number in another currency',
      { expectedTotal: { minorUnits: String(2 * PRICE), currency: 'JPY' } },
      ['PriceChangedError', 'BAD_USER_INPUT'],
    ],
    [
      'a method and an address of nobody',
      { shipping: { addressId: lab.scene.things.address.id, methodId: 'shm_none' } },
      ['AddressNotFoundError', 'ShippingUnavailableError', 'BAD_USER_INPUT'],
    ],
    ['no payment', { payment: null }, ['PaymentRequiredError', 'BAD_USER_INPUT']],
    ['a payment for what costs nothing', { payment: { kind: 'FREE' } }, ['PaymentRequiredError', 'BAD_USER_INPUT']],
  ];
  const problems: string[] = [];
  for (const [title, more, expected] of tries) {
    const answer = await attempt(lab, customer, 'checkout', checkoutInput(cart, more), ORDER);
    problems.push(...expectRefusal(answer, 'checkout', expected, title));
    if (payloadOf(answer, 'checkout').order) problems.push(`${title} is ordered`);
  }
  return problems;
}

/** A voucher for one use on the carts of several, ordered at once: one order has the discount. */
export async function redeemTwice(lab: Lab): Promise<readonly string[]> {
  const { people, things } = lab.scene;
  const code = `ONCE${randomBytes(6).toString('hex').toUpperCase()}`;
  await people.vendorA.change(
    'createVoucher',
    { code, shopId: things.articleA.shopId, value: { kind: 'PERCENT', basisPoints: 5_000 }, usageLimit: 1 },
    'voucher { id }',
  );
  const customers = await Promise.all(Array.from({ length: REDEEMERS }, () => lab.scene.newCustomer()));
  // In the forms in which people type it: one code all the same.
  const forms = [code, code.toLowerCase(), ` ${code}`, code, code];
  const orders = await Promise.all(customers.map((customer, index) => orderWith(lab, customer, forms[index] ?? code)));
  const settled = await Promise.all(
    orders.flatMap(({ customer, orderId }) => (orderId === undefined ? [] : [untilSettled(customer, orderId)])),
  );
  const discounted = settled.filter(
    (order) => order.status === 'CONFIRMED' && order.discountTotal.minorUnits !== '0',
  ).length;
  return discounted === 1 ? [] : [`${discounted} of ${REDEEMERS} orders have the discount`];
}

async function orderWith(
  lab: Lab,
  customer: Customer,
  code: string,
): Promise<{ customer: Customer; orderId: string | undefined }> {
  const cart = await fillCart(customer, lab.scene.things.articleA);
  await attempt(lab, customer, 'applyVoucher', { cartId: cart.id, code });
  const { cart: now } = await customer.ask<{ cart: { id: string; version: number; subtotal: object } }>(
    '{ cart { id version subtotal { minorUnits currency } } }',
  );
  const answer = await attempt(lab, customer, 'checkout', checkoutInput(now, { expectedTotal: gbp(PRICE / 2) }), ORDER);
  return { customer, orderId: payloadOf(answer, 'checkout').order?.id };
}

/** One cart, ordered many times at once, each time under a key of its own. */
export async function orderTwice(lab: Lab): Promise<readonly string[]> {
  const customer = await lab.scene.newCustomer();
  const cart = await fillCart(customer, lab.scene.things.articleA);
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, () => attempt(lab, customer, 'checkout', checkoutInput(cart), ORDER)),
  );
  const ordered = new Set(answers.flatMap((answer) => payloadOf(answer, 'checkout').order?.id ?? []));
  const problems = ordered.size === 1 ? [] : [`${ordered.size} orders were placed`];
  const known = [
    'CartAlreadyOrderedError',
    'CartChangedError',
    'CartEmptyError',
    'CONFLICT',
    'OVERLOADED',
    'RATE_LIMITED',
  ];
  for (const answer of answers) {
    const refusal = refusalOf(answer, 'checkout');
    if (refusal !== 'none' && !known.includes(refusal)) problems.push(`one is refused with ${refusal}`);
  }
  return [...new Set(problems)];
}

export async function reuseKeys(lab: Lab): Promise<readonly string[]> {
  const { customerA, customerB } = lab.scene.people;
  const address = (city: string): object => ({
    address: { recipientName: 'A', lines: ['1 High Street'], city, postalCode: 'SW1A 1AA', country: 'GB' },
  });
  const key = newKey();
  const make = (person: Person, idempotencyKey: string, city = 'London'): Promise<Answer> =>
    attempt(
      lab,
      person,
      'createAddress',
      { ...address(city), idempotencyKey },
      'address { id } replayed userErrors { __typename }',
    );
  const idOf = ({ json }: Answer): string | undefined =>
    (json?.data?.createAddress as { address: { id: string } | null } | null)?.address?.id;
  const first = await make(customerA, key);
  const problems: string[] = [];
  const again = await make(customerA, key);
  if (idOf(again) !== idOf(first)) problems.push('the same again makes another');
  const foreign = await make(customerB, key);
  if (idOf(foreign) === undefined || idOf(foreign) === idOf(first)) problems.push("another's key is not one's own");
  const changed = await make(customerA, key, 'Leeds');
  if (codeOf(changed) !== 'IDEMPOTENCY_KEY_REUSED')
    problems.push(`something else under the key is ${codeOf(changed) ?? 'taken'}`);
  const long = await make(customerA, 'k'.repeat(100_000));
  if (codeOf(long) !== 'BAD_USER_INPUT') problems.push(`a key of 100 KB is ${codeOf(long) ?? 'taken'}`);
  return problems;
}

/** Steps that are not due: what was cancelled is not sent, and what was sent is not cancelled. */
export async function shipTooLate(lab: Lab): Promise<readonly string[]> {
  const { people, things } = lab.scene;
  const customer = await lab.scene.newCustomer();
  const problems: string[] = [];
  const place = async (): Promise<{ orderId: string; part: { id: string; version: number } }> => {
    const cart = await fillCart(customer, things.articleA);
    const answer = await attempt(lab, customer, 'checkout', checkoutInput(cart), ORDER);
    const orderId = payloadOf(answer, 'checkout').order?.id ?? '';
    const { shopOrders } = await untilSettled(customer, orderId);
    return { orderId, part: shopOrders[0] ?? { id: '', version: 0 } };
  };
  const ship = (part: { id: string; version: number }): Promise<Answer> =>
    attempt(lab, people.vendorA, 'shipShopOrder', {
      shopOrderId: part.id,
      expectedVersion: part.version,
      idempotencyKey: newKey(),
    });
  const cancel = (orderId: string): Promise<Answer> =>
    attempt(lab, customer, 'cancelOrder', { orderId, reason: 'Not needed', idempotencyKey: newKey() });

  const cancelled = await place();
  await eventually(async () => {
    const refusal = refusalOf(await cancel(cancelled.orderId), 'cancelOrder');
    if (refusal !== 'none') throw new Error(`cancelling is refused with ${refusal}`);
  });
  problems.push(
    ...expectRefusal(
      await ship(cancelled.part),
      'shipShopOrder',
      ['ShopOrderNotFulfillableError', 'ConflictError'],
      'sending what was cancelled',
    ),
  );
  const refund = await attempt(lab, people.support, 'refundOrder', {
    orderId: cancelled.orderId,
    lines: [{ sku: things.articleA.sku, quantity: 1 }],
    reason: 'x',
    idempotencyKey: newKey(),
  });
  problems.push(
    ...expectRefusal(
      refund,
      'refundOrder',
      ['OrderNotPaidError', 'RefundExceedsRemainingError', 'UnknownOrderLineError'],
      'refunding it again',
    ),
  );

  const sent = await place();
  const shipped = refusalOf(await ship(sent.part), 'shipShopOrder');
  if (shipped !== 'none') problems.push(`sending is refused with ${shipped}`);
  problems.push(
    ...expectRefusal(
      await cancel(sent.orderId),
      'cancelOrder',
      ['OrderNotCancellableError'],
      'cancelling what was sent',
    ),
  );
  return problems;
}

/** A cart holds nothing back from others. */
export async function hoard(lab: Lab): Promise<readonly string[]> {
  const { people } = lab.scene;
  const article = await sell(people.vendorA, lab.scene.things.articleA.shopId, 50);
  const customer = await lab.scene.newCustomer();
  await fillCart(customer, article, 50);
  const left = await availableOf(lab.scene, article.variantId);
  return left === 50 ? [] : [`a cart leaves ${left} of 50 to others`];
}

/** What is taken off sale while it lies in a cart is not sold. */
export async function sellWhatIsArchived(lab: Lab): Promise<readonly string[]> {
  const { people, things } = lab.scene;
  const article = await sell(people.vendorA, things.articleA.shopId, 10);
  const customer = await lab.scene.newCustomer();
  const cart = await fillCart(customer, article);
  await eventually(async () => {
    const { product } = await people.vendorA.ask<{ product: { version: number } }>(
      'query Product($id: ID!) { product(id: $id) { version } }',
      { id: article.productId },
    );
    await people.vendorA.change(
      'archiveProduct',
      { productId: article.productId, expectedVersion: product.version },
      'product { id }',
    );
  });
  const answer = await attempt(lab, customer, 'checkout', checkoutInput(cart), ORDER);
  return expectRefusal(
    answer,
    'checkout',
    ['NotForSaleError', 'CartChangedError', 'PriceChangedError'],
    'what is archived',
  );
}
