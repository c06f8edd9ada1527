import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ask, changeDocument } from './http.ts';
import type { Login, Target } from './target.ts';

export type PersonName = 'guest' | 'customerA' | 'customerB' | 'vendorA' | 'vendorB' | 'support' | 'admin';

/** Who attacks, and what there is to attack: all of it made through the public endpoint. */
export interface Scene {
  readonly url: string;
  readonly people: Readonly<Record<PersonName, Person>>;
  readonly things: Things;
  /** Somebody more, for what leaves nothing of them. */
  readonly newCustomer: () => Promise<Customer>;
}

export interface Person {
  readonly userId: string;
  accessToken(): Promise<string>;
  ask<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  /** A mutation by its name; answers what is selected of its payload. @throws where there are user errors */
  change<Payload>(mutation: string, input: object, selection?: string): Promise<Payload>;
}

export interface Customer extends Person {
  readonly login: Login;
}

export interface Article {
  readonly shopId: string;
  readonly productId: string;
  readonly variantId: string;
  readonly sku: string;
}

export interface Bought {
  readonly orderId: string;
  readonly paymentId: string;
  /** The shops' parts, by shop. */
  readonly shopOrders: ReadonlyMap<string, { readonly id: string; readonly version: number }>;
}

export interface Things {
  readonly articleA: Article;
  readonly articleB: Article;
  /** Of customer B, with lines of both shops. */
  readonly order: Bought;
  readonly ownOrder: Bought;
  readonly address: { readonly id: string; readonly version: number };
  readonly cartOfB: { readonly id: string; readonly version: number };
  readonly cartOfGuest: { readonly id: string };
  readonly notificationOfB: string | undefined;
  readonly voucherOfB: { readonly id: string; readonly version: number; readonly code: string };
  readonly reviewOfB: { readonly id: string; readonly version: number };
  /** Of a partner who has registered an operation. */
  readonly partnerKey: string;
  /** Of the same partner, for 100 requests a minute. */
  readonly limitedPartnerKey: string;
  readonly otherPartnerKey: string;
  readonly revokedPartnerKey: string;
  /** Of customer A. */
  readonly login: Login;
}

const PASSWORD = 'a password of the catalogue';
// Access tokens live for ten minutes.
const TOKEN_KEPT_MS = 5 * 60_000;
export const PRICE = 1_900;
export const STOCK = 1_000;

export const gbp = (minorUnits: number): object => ({ minorUnits: String(minorUnits), currency: 'GBP' });
export const newKey = (): string => randomUUID();

/** Asking again would not help. */
class Final extends Error {
  override readonly name = 'Final';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** Asks again until nothing is thrown: what one service has said, others hear a moment later. */
export async function eventually<Result>(look: () => Promise<Result>, timeoutMs = 20_000): Promise<Result> {
  const givenUpAt = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (error instanceof Final || performance.now() > givenUpAt) throw error;
      await delay(100);
    }
  }
}

export async function setScene(target: Target): Promise<Scene> {
  const { url } = target;
  const newCustomer = async (): Promise<Customer> => {
    const login = { email: `attack-${randomBytes(6).toString('hex')}@agora.example`, password: PASSWORD };
    const input = { ...login, displayName: 'A customer' };
    await ask(url, 'mutation SignUp($input: SignUpInput!) { signUp(input: $input) { accepted } }', { input });
    return { ...(await signIn(url, login)), login };
  };
  const [admin, support, customerA, customerB, founderA, founderB, guest] = await Promise.all([
    signIn(url, target.admin),
    signIn(url, target.support),
    newCustomer(),
    newCustomer(),
    newCustomer(),
    newCustomer(),
    beginAsGuest(url),
  ]);
  const [shopA, shopB] = await Promise.all([openShop(url, founderA, admin), openShop(url, founderB, admin)]);
  const people = { guest, customerA, customerB, vendorA: shopA.owner, vendorB: shopB.owner, support, admin };
  const [articleA, articleB] = await Promise.all([sell(shopA.owner, shopA.id), sell(shopB.owner, shopB.id)]);
  const order = await buy(customerB, [articleA, articleB]);
  const ownOrder = await buy(customerA, [articleA]);
  const { review } = await eventually(() =>
    customerB.change<{ review: { id: string; version: number } }>(
      'postReview',
      { productId: articleA.productId, rating: 4, title: 'Good', text: 'It gives light.' },
      'review { id version }',
    ),
  );
  const { review: published } = await eventually(() =>
    support.change<{ review: { id: string; version: number } }>(
      'moderateReview',
      { reviewId: review.id, expectedVersion: review.version, decision: 'PUBLISH' },
      'review { id version }',
    ),
  );
  const { address } = await customerB.change<{ address: { id: string; version: number } }>(
    'createAddress',
    {
      address: { recipientName: 'B', lines: ['1 High Street'], city: 'London', postalCode: 'SW1A 1AA', country: 'GB' },
    },
    'address { id version }',
  );
  const { voucher } = await shopB.owner.change<{ voucher: { id: string; version: number; code: string } }>(
    'createVoucher',
    {
      code: `SECRET${randomBytes(8).toString('hex').toUpperCase()}`,
      shopId: shopB.id,
      value: { kind: 'PERCENT', basisPoints: 1_000 },
      usageLimit: 1,
    },
    'voucher { id version code }',
  );
  await fillCart(customerA, articleA);
  const { me } = await customerB.ask<{ me: { notifications: { nodes: readonly { id: string }[] } | null } }>(
    '{ me { notifications(first: 1) { nodes { id } } } }',
  );
  return {
    url,
    people,
    newCustomer,
    things: {
      articleA,
      articleB,
      order,
      ownOrder,
      address,
      cartOfB: await fillCart(customerB, articleB),
      cartOfGuest: await fillCart(guest, articleA),
      notificationOfB: me.notifications?.nodes[0]?.id,
      voucherOfB: voucher,
      reviewOfB: published,
      ...(await makePartnerKeys(admin)),
      login: customerA.login,
    },
  };
}

export async function fillCart(
  person: Person,
  { variantId }: Pick<Article, 'variantId'>,
  quantity = 1,
): Promise<{ id: string; version: number; subtotal: object }> {
  const { cart } = await person.change<{ cart: { id: string; version: number; subtotal: object } }>(
    'addCartLines',
    { lines: [{ variantId, quantity }] },
    'cart { id version subtotal { minorUnits currency } }',
  );
  return cart;
}

/** What `checkout` is told of a cart. */
export const checkoutInput = (
  { id, version, subtotal }: { id: string; version: number; subtotal: object },
  more: object = {},
): object => ({
  cartId: id,
  expectedVersion: version,
  expectedTotal: subtotal,
  payment: { kind: 'CARD', token: 'tok_visa' },
  idempotencyKey: newKey(),
  ...more,
});

export async function buy(customer: Person, articles: readonly Article[]): Promise<Bought> {
  let cart;
  for (const article of articles) cart = await fillCart(customer, article);
  if (cart === undefined) throw new TypeError('nothing is bought');
  const { order } = await customer.change<{ order: { id: string } }>('checkout', checkoutInput(cart), 'order { id }');
  const placed = await untilSettled(customer, order.id);
  if (placed.status !== 'CONFIRMED') throw new Error(`the order is ${placed.status}`);
  return {
    orderId: order.id,
    paymentId: placed.payment?.id ?? '',
    shopOrders: new Map(placed.shopOrders.map(({ id, version, shop }) => [shop?.id ?? '', { id, version }])),
  };
}

interface Placed {
  readonly status: string;
  readonly payment: { readonly id: string } | null;
  readonly discountTotal: { readonly minorUnits: string };
  readonly shopOrders: readonly { id: string; version: number; shop: { id: string } | null }[];
}

export const untilSettled = (person: Person, id: string): Promise<Placed> =>
  eventually(async () => {
    const { order } = await person.ask<{ order: Placed }>(
      `query Order($id: ID!) { order(id: $id) {
        status payment { id } discountTotal { minorUnits } shopOrders { id version shop { id } }
      } }`,
      { id },
    );
    if (order.status === 'PENDING') throw new Error('the order is still being placed');
    return order;
  }, 40_000);

// Whoever has attacked a moment ago is still limited: limits are by the minute.
const LIMITED_FOR_MS = 75_000;

interface SignInAnswer {
  readonly session: { readonly accessToken: string; readonly userId: string } | null;
  readonly userErrors: readonly { readonly __typename: string }[];
}

function signIn(url: string, login: Login): Promise<Person> {
  return personWith(url, () =>
    eventually(async () => {
      const { signIn: answer } = await ask<{ signIn: SignInAnswer }>(
        url,
        changeDocument('signIn', 'session { accessToken userId } userErrors { __typename }'),
        { input: login },
      ).catch((error: unknown) => {
        throw new Final(error);
      });
      if (answer.session !== null) return answer.session;
      const refusals = answer.userErrors.map(({ __typename }) => __typename);
      const error = new Error(`${login.email} cannot sign in: ${refusals.join()}`);
      throw refusals.includes('TooManyAttemptsError') ? error : new Final(error);
    }, LIMITED_FOR_MS),
  );
}

const beginAsGuest = (url: string): Promise<Person> =>
  personWith(url, () =>
    eventually(async () => {
      const { beginGuestSession } = await ask<{ beginGuestSession: SignInAnswer }>(
        url,
        'mutation Begin { beginGuestSession { session { accessToken userId } userErrors { __typename } } }',
      );
      if (beginGuestSession.session === null) throw new Error('no guest session was begun');
      return beginGuestSession.session;
    }, LIMITED_FOR_MS),
  );

async function personWith(
  url: string,
  begin: () => Promise<{ readonly accessToken: string; readonly userId: string }>,
): Promise<Person> {
  let session = await begin();
  let begunAt = performance.now();
  const accessToken = async (): Promise<string> => {
    if (performance.now() - begunAt > TOKEN_KEPT_MS) {
      session = await begin();
      begunAt = performance.now();
    }
    return session.accessToken;
  };
  const askAs: Person['ask'] = async (query, variables) => ask(url, query, variables, await accessToken());
  return {
    userId: session.userId,
    accessToken,
    ask: askAs,
    async change<Payload>(mutation: string, input: object, selection = '__typename') {
      const errors = HAS_NO_USER_ERRORS.has(mutation) ? '' : ' userErrors { __typename }';
      const { [mutation]: payload } = await askAs<Record<string, Payload & { userErrors?: readonly object[] }>>(
        changeDocument(mutation, `${selection}${errors}`),
        { input },
      );
      if (payload === undefined) throw new Error(`${mutation} answered nothing`);
      if ((payload.userErrors ?? []).length > 0) throw new Error(`${mutation}: ${JSON.stringify(payload.userErrors)}`);
      return payload;
    },
  };
}

const HAS_NO_USER_ERRORS = new Set([
  'verifyShop',
  'receiveStock',
  'createPartner',
  'revokeApiKey',
  'grantRole',
  'signOut',
  'signOutEverywhere',
]);

async function openShop(url: string, founder: Customer, admin: Person): Promise<{ id: string; owner: Person }> {
  const { shop } = await founder.change<{ shop: { id: string } }>(
    'registerShop',
    { slug: `attacked-${randomBytes(5).toString('hex')}`, name: 'A shop' },
    'shop { id }',
  );
  await eventually(() => admin.change('verifyShop', { shopId: shop.id }, 'shop { id }'));
  // A sign-in knows of the shop once auth has heard of it.
  const owner = await eventually(async () => {
    const again = await signIn(url, founder.login);
    await again.ask('query Own($id: ID!) { shop(id: $id) { lowStock { totalCount } } }', { id: shop.id });
    return again;
  });
  return { id: shop.id, owner };
}

export async function sell(owner: Person, shopId: string, stock = STOCK): Promise<Article> {
  const sku = `ATTACKED-${randomBytes(4).toString('hex').toUpperCase()}`;
  const { product } = await eventually(() =>
    owner.change<{ product: { id: string; variants: readonly { id: string }[] } }>(
      'createProduct',
      { shopId, title: 'A lamp', variants: [{ sku, price: gbp(PRICE) }] },
      'product { id variants { id } }',
    ),
  );
  const variantId = product.variants[0]?.id ?? '';
  await eventually(() =>
    owner.change('receiveStock', { reference: newKey(), receipts: [{ variantId, sku, quantity: stock }] }, 'received'),
  );
  await eventually(async () => {
    const { productVariantsBySku } = await owner.ask<{
      productVariantsBySku: readonly { availability: { available: number } | null; isPurchasable: boolean }[];
    }>(
      'query Look($skus: [String!]!) { productVariantsBySku(skus: $skus) { isPurchasable availability { available } } }',
      {
        skus: [sku],
      },
    );
    const [variant] = productVariantsBySku;
    if (variant?.isPurchasable !== true || variant.availability?.available !== stock)
      throw new Error('not on sale yet');
  });
  return { shopId, productId: product.id, variantId, sku };
}

/** What partners of the catalogue have registered. */
export const REGISTERED =
  'query Catalogue($first: Int!, $shopIds: [ID!]) { products(first: $first, where: { shopIds: $shopIds }) { nodes { id } } }';

type PartnerKeys = Pick<Things, 'partnerKey' | 'limitedPartnerKey' | 'otherPartnerKey' | 'revokedPartnerKey'>;

async function makePartnerKeys(admin: Person): Promise<PartnerKeys> {
  const newPartner = async (): Promise<string> => {
    const input = { name: 'A partner', contactEmail: 'it@partner.example' };
    return (await admin.change<{ partner: { id: string } }>('createPartner', input, 'partner { id }')).partner.id;
  };
  const newApiKey = (partnerId: string, requests = 100_000) =>
    admin.change<{ apiKey: { id: string }; secret: string }>(
      'createApiKey',
      {
        partnerId,
        settings: {
          name: 'A key',
          scopes: ['products:write'],
          quota: { requests, cost: 100_000_000, windowSeconds: 60 },
          allowedOperations: ['Catalogue'],
        },
      },
      'apiKey { id } secret',
    );
  const [partnerId, otherId] = [await newPartner(), await newPartner()];
  const id = createHash('sha256').update(REGISTERED).digest('hex');
  await admin.change('uploadPartnerManifest', { partnerId, operations: [{ id, body: REGISTERED }] });
  await admin.change('approvePartnerOperations', { partnerId, operationIds: [id] });
  const revoked = await newApiKey(partnerId);
  await admin.change('revokeApiKey', { apiKeyId: revoked.apiKey.id }, 'apiKey { id }');
  return {
    partnerKey: (await newApiKey(partnerId)).secret,
    limitedPartnerKey: (await newApiKey(partnerId, 100)).secret,
    otherPartnerKey: (await newApiKey(otherId)).secret,
    revokedPartnerKey: revoked.secret,
  };
}
