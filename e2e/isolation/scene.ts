import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { expect } from '@jest/globals';
import { answerTo } from '../support/answer.ts';
import { change } from '../support/change.ts';
import { newGuest } from '../support/guest.ts';
import { addAddress, askQuote } from '../support/priced-shop.ts';
import { lookUp, untilSettled } from '../support/shopping.ts';
import type { Person, SystemUnderTest } from '../support/system.ts';
import { createCanaries, type Allowance, type Canaries, type Name } from './canaries.ts';

/** Ids and other names of things, by kind and then by whose they are. */
export type Things = Readonly<Record<string, Readonly<Partial<Record<Name, string>>>>>;

export interface Scene {
  readonly people: Readonly<Record<Name, Pick<Person, 'answer'>>>;
  readonly canaries: Canaries;
  readonly things: Things;
}

type Vendor = 'vendorA' | 'vendorB';
type Customer = 'customer1' | 'customer2';

interface Stage {
  readonly system: SystemUnderTest;
  readonly admin: Person;
  readonly support: Person;
  readonly canaries: Canaries;
  /** Remembers what anybody may know. */
  readonly note: (kind: string, owner: Name, name: string) => string;
  /** Remembers what only its owner should meet. */
  readonly keep: (kind: string, owner: Name, name: string) => string;
}

interface Shop {
  readonly id: string;
  readonly vendor: Vendor;
  readonly owner: Person;
  readonly productId: string;
  readonly variantId: string;
}

const gbp = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'GBP' });
const key = () => newId('evt');
const STOCK = 900_000;
// Above what is paid for unseen.
const DEAR = 5_000_003;

/** Numbers and forms that come up nowhere by chance. */
const OF_VENDOR = {
  vendorA: { price: 173_921, oldPrice: 170_707, threshold: 918_271, vat: 'GB918273645' },
  vendorB: { price: 264_813, oldPrice: 260_609, threshold: 926_457, vat: 'GB826451937' },
};
const OF_CUSTOMER = {
  customer1: { phone: '+442079460001', birthDate: '1961-02-03', zones: ['Antarctica/Troll', 'Pacific/Chatham'] },
  customer2: { phone: '+442079460792', birthDate: '1972-05-06', zones: ['Indian/Chagos', 'Atlantic/Faroe'] },
} as const;

/**
 * Two shops, two customers and their orders, one of them with lines of both shops; and a canary in all that is somebody's
 * alone. Everything is made through the public endpoint.
 */
export async function setScene(system: SystemUnderTest, allowed: readonly Allowance[]): Promise<Scene> {
  const canaries = createCanaries(allowed);
  const things: Record<string, Partial<Record<Name, string>>> = {};
  const note: Stage['note'] = (kind, owner, name) => ((things[kind] ??= {})[owner] = name);
  const keep: Stage['keep'] = (kind, owner, name) => note(kind, owner, canaries.add(owner, kind, name));
  const [admin, support] = await Promise.all([system.signInAs('admin'), system.signInAs('support')]);
  const stage: Stage = { system, admin, support, canaries, note, keep };

  const [shopA, shopB, customer1, customer2, guest] = await Promise.all([
    openShop(stage, 'vendorA'),
    openShop(stage, 'vendorB'),
    introduce(stage, 'customer1'),
    introduce(stage, 'customer2'),
    newGuest(system),
    administer(stage),
  ]);
  note('user', 'admin', admin.userId);
  note('user', 'support', support.userId);
  const shops = { vendorA: shopA, vendorB: shopB };
  const customers = { customer1, customer2 };
  await giveVouchers(stage, shops, customers);
  await shop(stage, shops, customers);
  await reviewAll(stage, shops, customers);
  await fillCarts(stage, shops, { ...customers, guest });
  await change(shopA.owner, 'inviteShopMember', {
    shopId: shopA.id,
    userId: customer2.userId,
    role: 'STAFF',
    idempotencyKey: key(),
  });
  await collectOwn(stage, { vendorA: shopA.owner, vendorB: shopB.owner, ...customers });
  return {
    canaries,
    things,
    people: {
      vendorA: shopA.owner,
      vendorB: shopB.owner,
      ...customers,
      guest,
      anonymous: { answer: (query, variables) => answerTo(system.url, { query, variables }) },
      support,
      admin,
    },
  };
}

async function openShop(stage: Stage, vendor: Vendor): Promise<Shop> {
  const { system, admin, canaries, note, keep } = stage;
  const founder = await system.newCustomer();
  keep('user', vendor, founder.userId);
  canaries.add(vendor, 'email', founder.email);
  const slug = newId('shp').replace('_', '-');
  const { id } = await registerShop(
    stage,
    founder,
    vendor,
    { slug, name: `The shop of ${vendor}` },
    OF_VENDOR[vendor].vat,
  );
  await change(admin, 'verifyShop', { shopId: id });
  note('shop', vendor, id);
  note('shop slug', vendor, slug);
  // A sign-in knows of the shop once auth has heard of it.
  const owner = await eventually(async () => {
    const session = await founder.signInAgain();
    const seen = await session.ask<{ shop: { lowStock: object | null } | null }>(
      'query Own($id: ID!) { shop(id: $id) { lowStock { nodes { sku } } } }',
      { id },
    );
    expect(seen.shop?.lowStock).not.toBeNull();
    return session;
  });
  for (const [kind, isRefused] of [
    ['waiting shop', false],
    ['refused shop', true],
  ] as const) {
    const texts = {
      slug: canaries.text(vendor, kind),
      name: canaries.text(vendor, kind),
      description: canaries.text(vendor, kind),
    };
    const other = await registerShop(stage, owner, vendor, texts);
    keep(kind, vendor, other.id);
    note('shop slug', vendor === 'vendorA' ? 'customer1' : 'customer2', texts.slug);
    if (isRefused) await change(admin, 'rejectShop', { shopId: other.id, reason: canaries.text(vendor, kind) });
  }
  return { id, vendor, owner, ...(await stockShop(stage, owner, vendor, id)) };
}

async function registerShop(
  { canaries }: Stage,
  owner: Person,
  vendor: Vendor,
  input: object,
  vatId?: string,
): Promise<{ readonly id: string }> {
  const { shop } = await change<{ shop: { id: string; version: number } }>(
    owner,
    'registerShop',
    { ...input, idempotencyKey: key() },
    'shop { id version }',
  );
  await change(owner, 'requestShopVerification', {
    shopId: shop.id,
    expectedVersion: shop.version,
    country: 'GB',
    legalName: canaries.text(vendor, 'verification'),
    registrationNumber: canaries.text(vendor, 'verification'),
    ...(vatId !== undefined && { vatId: canaries.add(vendor, 'verification', vatId) }),
  });
  return shop;
}

/** What is on sale, what no longer is, and what only those who work there see of it. */
async function stockShop(
  { canaries, note, keep }: Stage,
  owner: Person,
  vendor: Vendor,
  shopId: string,
): Promise<{ productId: string; variantId: string }> {
  const { price, oldPrice, threshold } = OF_VENDOR[vendor];
  const sku = `SKU-OF-${vendor}`;
  const create = (input: object) =>
    change<{ product: { id: string; slug: string; version: number; variants: { id: string }[] } }>(
      owner,
      'createProduct',
      { shopId, idempotencyKey: key(), ...input },
      'product { id slug version variants { id } }',
    ).then(({ product }) => product);
  const product = await eventually(() =>
    create({
      // As orders remember it; the catalogue calls it otherwise later.
      title: canaries.add('customer1', `line of ${vendor}`, `As ordered of ${vendor}`),
      description: 'Gives light.',
      category: 'Home > Lamps',
      variants: [
        {
          sku,
          title: 'One size',
          options: [{ name: 'Size', value: 'One' }],
          price: gbp(oldPrice),
          prices: [{ minorUnits: '1999', currency: 'EUR' }],
        },
      ],
    }),
  );
  canaries.add(vendor, 'price history', String(oldPrice));
  const variantId = product.variants[0]?.id ?? '';
  note('product', vendor, product.id);
  note('product slug', vendor, product.slug);
  note('variant', vendor, variantId);
  note('sku', vendor, sku);
  await change(owner, 'changePrice', { variantId, price: gbp(price), idempotencyKey: key() });

  const archived = await create({
    title: canaries.text(vendor, 'archived product'),
    variants: [{ sku: `OLD-${vendor}`, price: gbp(100) }],
  });
  await change(owner, 'archiveProduct', { productId: archived.id, expectedVersion: archived.version });
  note('archived product', vendor, archived.id);

  await eventually(() =>
    change(owner, 'receiveStock', {
      reference: keep('delivery', vendor, newId('evt')),
      receipts: [{ variantId, sku, quantity: STOCK }],
    }),
  );
  await change(owner, 'setLowStockThreshold', { variantId, threshold });
  canaries.add(vendor, 'stock', String(threshold));

  const { import: begun } = await change<{ import: { id: string } }>(
    owner,
    'beginImport',
    { errorPolicy: 'REJECT_FAILED_ROWS', fileName: canaries.text(vendor, 'import'), idempotencyKey: key() },
    'import { id }',
  );
  keep('import', vendor, begun.id);
  await change(owner, 'addImportRows', {
    importId: begun.id,
    unreadable: [{ row: 1, reason: canaries.text(vendor, 'import') }],
  });
  // That of the other shop stays open.
  if (vendor === 'vendorB') await change(owner, 'completeImport', { importId: begun.id, rows: 1 });
  return { productId: product.id, variantId };
}

async function introduce({ system, canaries, keep }: Stage, name: Customer): Promise<Person> {
  const customer = await system.newCustomer();
  const { phone, birthDate, zones } = OF_CUSTOMER[name];
  keep('user', name, customer.userId);
  canaries.add(name, 'email', customer.email);
  const version = await eventually(async () => {
    const { me } = await customer.ask<{ me: { version: number | null } }>('{ me { version } }');
    if (me.version === null) throw new Error('nobody has heard of them');
    return me.version;
  });
  await change(customer, 'updateProfile', {
    expectedVersion: version,
    username: name,
    givenName: canaries.text(name, 'profile'),
    familyName: canaries.text(name, 'profile'),
    phone: canaries.add(name, 'profile', phone),
    birthDate: canaries.add(name, 'profile', birthDate),
  });
  await change(customer, 'updateUserSettings', {
    expectedVersion: 0,
    timeZone: canaries.add(name, 'settings', zones[0]),
  });
  await change(customer, 'updateNotificationPreferences', {
    expectedVersion: 0,
    quietHours: { from: '01:17', to: '01:18', timeZone: canaries.add(name, 'preferences', zones[1]) },
  });
  const { paymentMethod } = await change<{ paymentMethod: { id: string } }>(
    customer,
    'savePaymentMethod',
    { kind: 'CARD', token: 'tok_visa', label: canaries.text(name, 'saved payment method') },
    'paymentMethod { id }',
  );
  keep('saved payment method', name, paymentMethod.id);
  await change(customer, 'registerDevice', { platform: 'WEB', token: canaries.text(name, 'device') });
  const addressId = await addAddress(customer, {
    recipientName: canaries.text(name, 'address'),
    company: canaries.text(name, 'address'),
    lines: [canaries.text(name, 'address')],
    city: canaries.text(name, 'address'),
    region: canaries.text(name, 'address'),
    postalCode: 'SW1Y 4JH',
    country: 'GB',
    phone: phone.replace('+442', '+443'),
  });
  canaries.add(name, 'address', phone.replace('+442', '+443'));
  keep('address id', name, addressId);
  return customer;
}

/** What only those who run the marketplace know. */
async function administer({ admin, canaries, keep, note }: Stage): Promise<void> {
  const { partner } = await change<{ partner: { id: string } }>(
    admin,
    'createPartner',
    { name: canaries.text('admin', 'partner'), contactEmail: `${canaries.text('admin', 'partner')}@partner.example` },
    'partner { id }',
  );
  keep('partner', 'admin', partner.id);
  const { apiKey, secret } = await change<{ apiKey: { id: string; prefix: string }; secret: string }>(
    admin,
    'createApiKey',
    {
      partnerId: partner.id,
      settings: {
        name: canaries.text('admin', 'partner'),
        scopes: ['inventory:write'],
        quota: { requests: 100, cost: 10_000, windowSeconds: 60 },
        allowedOperations: ['a'.repeat(64)],
        allowedIps: ['192.0.2.0/24'],
        expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
      },
    },
    'apiKey { id prefix } secret',
  );
  keep('API key', 'admin', apiKey.id);
  await change(admin, 'revokeApiKey', { apiKeyId: apiKey.id });
  canaries.add('admin', 'partner', secret.slice(apiKey.prefix.length));
  for (const [name, isPublic] of [
    ['private', false],
    ['public', true],
  ] as const) {
    await change(admin, 'setSystemSetting', {
      key: `isolation.${name}`,
      expectedVersion: 0,
      value: { string: isPublic ? 'For everybody.' : canaries.text('admin', 'private setting') },
      description: isPublic ? 'For everybody.' : canaries.text('admin', 'private setting'),
      isPublic,
    });
  }
  for (const [name, value] of Object.entries({
    number: { number: 1 },
    boolean: { boolean: true },
    json: { json: '{}' },
  })) {
    await change(admin, 'setSystemSetting', {
      key: `isolation.${name}`,
      expectedVersion: 0,
      value,
      description: 'For everybody.',
      isPublic: true,
    });
  }
  const { flag } = await change<{ flag: { key: string } }>(
    admin,
    'createFeatureFlag',
    {
      key: 'isolation-flag',
      description: canaries.text('admin', 'feature flag'),
      isEnabled: true,
      percentage: 50,
      userIds: [admin.userId],
    },
    'flag { key }',
  );
  note('feature flag', 'admin', flag.key);
}

async function giveVouchers(
  { canaries, note, keep }: Stage,
  shops: Readonly<Record<Vendor, Shop>>,
  customers: Readonly<Record<Customer, Person>>,
): Promise<void> {
  for (const [vendor, customer] of [
    ['vendorA', 'customer1'],
    ['vendorB', 'customer2'],
  ] as const) {
    const { voucher } = await eventually(() =>
      change<{ voucher: { id: string; code: string } }>(
        shops[vendor].owner,
        'createVoucher',
        {
          code: `ZZ-FOR-${customer}-ZZ`,
          shopId: shops[vendor].id,
          value: { kind: 'PERCENT', basisPoints: 1_000, maximumDiscount: gbp(90_000) },
          minimumSpend: gbp(100),
          endsAt: new Date(Date.now() + 86_400_000).toISOString(),
          scope: { customerIds: [customers[customer].userId] },
          usageLimit: 100,
          usageLimitPerCustomer: 50,
        },
        'voucher { id code }',
      ),
    );
    keep('voucher', vendor, voucher.id);
    canaries.add(vendor, 'voucher', voucher.code);
    note('voucher code', vendor, voucher.code);
  }
}

interface Purchase {
  readonly lines: Readonly<Record<string, number>>;
  readonly voucher?: string;
  readonly addressId?: string;
  readonly reference?: string;
  readonly payment?: object;
}

/** Orders through cart and quote; answers the order as soon as it is placed. */
async function buy(customer: Person, { lines, voucher, addressId, reference, payment }: Purchase): Promise<string> {
  await change(customer, 'clearCart', {});
  const { cart } = await change<{ cart: { id: string } }>(
    customer,
    'addCartLines',
    { lines: Object.entries(lines).map(([variantId, quantity]) => ({ variantId, quantity })) },
    'cart { id }',
  );
  if (voucher !== undefined) await change(customer, 'applyVoucher', { cartId: cart.id, code: voucher });
  const quote = await askQuote(customer, { cartId: cart.id, shippingAddressId: addressId });
  const { order } = await change<{ order: { id: string } }>(
    customer,
    'checkout',
    {
      cartId: cart.id,
      expectedVersion: quote.cartVersion,
      expectedTotal: quote.total,
      payment: payment ?? { kind: 'CARD', token: 'tok_visa' },
      idempotencyKey: key(),
      ...(reference !== undefined && { externalReference: reference }),
      ...(addressId !== undefined && { shipping: { addressId, methodId: quote.shippingMethod?.id } }),
    },
    'order { id }',
  );
  return order.id;
}

async function shop(
  stage: Stage,
  { vendorA, vendorB }: Readonly<Record<Vendor, Shop>>,
  { customer1, customer2 }: Readonly<Record<Customer, Person>>,
): Promise<void> {
  const { canaries, note, admin, support } = stage;
  const code = (name: Customer): string => `ZZ-FOR-${name}-ZZ`;
  await eventually(async () => {
    for (const vendor of ['vendorA', 'vendorB']) {
      expect(await lookUp(customer1, `SKU-OF-${vendor}`)).toMatchObject({
        isPurchasable: true,
        availability: { isInStock: true },
      });
    }
  });
  const keepOrder = (kind: string, owner: Customer, seller: Vendor | 'both', id: string): void => {
    note(kind, owner, canaries.add(owner, `order of ${seller}`, id));
  };
  const addressOf = async (customer: Person): Promise<string> => {
    const { me } = await customer.ask<{ me: { addresses: { id: string }[] } }>('{ me { addresses { id } } }');
    return me.addresses[0]?.id ?? '';
  };

  // The order that both shops have a part in.
  const shared = await buy(customer1, {
    lines: { [vendorA.variantId]: 2, [vendorB.variantId]: 3 },
    voucher: code('customer1'),
    addressId: await addressOf(customer1),
    reference: note('reference', 'customer1', canaries.text('customer1', 'reference')),
  });
  expect(await untilSettled(customer1, shared)).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PAID' });
  keepOrder('order', 'customer1', 'both', shared);
  await change(support, 'refundOrder', {
    orderId: shared,
    lines: [{ sku: 'SKU-OF-vendorA', quantity: 1 }],
    reason: canaries.text('customer1', 'refund'),
    idempotencyKey: key(),
  });
  await Promise.all(
    [vendorA, vendorB].map(async ({ owner, productId, vendor }) => {
      const { product } = await owner.ask<{ product: { version: number } }>(
        'query Version($id: ID!) { product(id: $id) { version } }',
        { id: productId },
      );
      await change(owner, 'updateProduct', {
        productId,
        expectedVersion: product.version,
        title: `A lamp of ${vendor}`,
      });
    }),
  );

  await eventually(() =>
    change<{ transfers: object[] }>(admin, 'triggerPayoutRun', { idempotencyKey: key() }, 'transfers { id }').then(
      ({ transfers }) => {
        expect(transfers).not.toEqual([]);
      },
    ),
  );
  await sendPart(stage, vendorB.owner, customer1, shared);

  // Orders in other states.
  const transferred = await buy(customer2, {
    lines: { [vendorB.variantId]: 1 },
    voucher: code('customer2'),
    addressId: await addressOf(customer2),
    reference: note('reference', 'customer2', canaries.text('customer2', 'reference')),
    payment: { kind: 'BANK_TRANSFER' },
  });
  keepOrder('order', 'customer2', 'vendorB', transferred);
  await untilSettled(customer2, transferred);
  await eventually(() =>
    change(support, 'recordPayment', {
      orderId: transferred,
      reference: canaries.text('support', 'receipt'),
      idempotencyKey: key(),
    }),
  );
  const waiting = await buy(customer2, { lines: { [vendorB.variantId]: 1 }, payment: { kind: 'BANK_TRANSFER' } });
  keepOrder('waiting order', 'customer2', 'vendorB', waiting);
  await untilSettled(customer2, waiting);
  const declined = await buy(customer2, {
    lines: { [vendorB.variantId]: 1 },
    payment: { kind: 'CARD', token: 'tok_declined' },
  });
  keepOrder('declined order', 'customer2', 'vendorB', declined);
  await untilSettled(customer2, declined);
  const toConfirm = await buy(customer2, {
    lines: { [vendorB.variantId]: 1 },
    payment: { kind: 'CARD', token: 'tok_action_required' },
  });
  keepOrder('unconfirmed order', 'customer2', 'vendorB', toConfirm);
  const dear = Math.ceil(DEAR / OF_VENDOR.vendorA.price);
  const held = await buy(customer1, { lines: { [vendorA.variantId]: dear } });
  keepOrder('held order', 'customer1', 'vendorA', held);
  await eventually(async () => {
    const { heldPayments } = await support.ask<{ heldPayments: { nodes: object[] } }>(
      '{ heldPayments { nodes { id } } }',
    );
    expect(heldPayments.nodes).toHaveLength(1);
    const { order } = await customer2.ask<{ order: { paymentActionUrl: string | null } }>(
      'query Action($id: ID!) { order(id: $id) { paymentActionUrl } }',
      { id: toConfirm },
    );
    expect(order.paymentActionUrl).not.toBeNull();
  });
}

/** A shop sends its part, has one thing back and refuses to take another. */
async function sendPart({ canaries, note }: Stage, vendor: Person, customer: Person, orderId: string): Promise<void> {
  const secret = (): string => canaries.text('customer1', 'parcel of vendorB');
  const { order } = await customer.ask<{
    order: { shopOrders: { id: string; version: number; lines: { sku: string }[] }[] };
  }>('query Parts($id: ID!) { order(id: $id) { shopOrders { id version lines { sku } } } }', { id: orderId });
  const part = order.shopOrders.find(({ lines }) => lines.some(({ sku }) => sku === 'SKU-OF-vendorB'));
  const { shopOrder } = await change<{ shopOrder: { id: string; version: number } }>(
    vendor,
    'shipShopOrder',
    {
      shopOrderId: part?.id,
      expectedVersion: part?.version,
      carrier: secret(),
      trackingNumber: secret(),
      idempotencyKey: key(),
    },
    'shopOrder { id version }',
  );
  await change(vendor, 'deliverShopOrder', {
    shopOrderId: shopOrder.id,
    expectedVersion: shopOrder.version,
    idempotencyKey: key(),
  });
  const requestReturn = async (): Promise<{ readonly id: string; readonly version: number }> => {
    const { returns } = await change<{ returns: { id: string; version: number }[] }>(
      customer,
      'requestReturn',
      { orderId, lines: [{ sku: 'SKU-OF-vendorB', quantity: 1 }], reason: secret(), idempotencyKey: key() },
      'returns { id version }',
    );
    const [requested] = returns;
    if (requested === undefined) throw new Error('no return was requested');
    note('return', 'customer1', canaries.add('customer1', 'parcel of vendorB', requested.id));
    return requested;
  };
  const refused = await requestReturn();
  await change(vendor, 'rejectReturn', {
    returnId: refused.id,
    expectedVersion: refused.version,
    reason: secret(),
  });
  const taken = await requestReturn();
  const { return: approved } = await change<{ return: { version: number } }>(
    vendor,
    'approveReturn',
    { returnId: taken.id, expectedVersion: taken.version },
    'return { version }',
  );
  await change(vendor, 'receiveReturn', {
    returnId: taken.id,
    expectedVersion: approved.version,
    restock: true,
    idempotencyKey: key(),
  });
}

async function reviewAll(
  { support, canaries, keep, note }: Stage,
  { vendorA, vendorB }: Readonly<Record<Vendor, Shop>>,
  { customer1, customer2 }: Readonly<Record<Customer, Person>>,
): Promise<void> {
  interface Posted {
    readonly review: { readonly id: string; readonly version: number };
  }
  const post = (customer: Person, productId: string, title: string, text: string): Promise<Posted> =>
    eventually(() =>
      change<Posted>(customer, 'postReview', { productId, rating: 4, title, text }, 'review { id version }'),
    );
  const moderate = ({ review }: Posted, decision: string, reason?: string): Promise<Posted> =>
    change<Posted>(
      support,
      'moderateReview',
      { reviewId: review.id, expectedVersion: review.version, decision, ...(reason !== undefined && { reason }) },
      'review { id version }',
    );
  const secret = (): string => canaries.text('customer1', 'unpublished review');
  const pending = await post(customer1, vendorA.productId, secret(), secret());
  keep('unpublished review', 'customer1', pending.review.id);
  await change(customer1, 'updateReview', {
    reviewId: pending.review.id,
    expectedVersion: pending.review.version,
    rating: 3,
  });
  const rejected = await post(customer1, vendorB.productId, secret(), secret());
  await moderate(rejected, 'REJECT', secret());
  note('rejected review', 'customer1', canaries.add('customer1', 'unpublished review', rejected.review.id));
  const published = await moderate(await post(customer2, vendorB.productId, 'Bright', 'Very bright.'), 'PUBLISH');
  note('published review', 'customer2', published.review.id);
  await eventually(() =>
    change(vendorB.owner, 'replyToReview', {
      reviewId: published.review.id,
      expectedVersion: published.review.version,
      text: 'Thank you.',
    }),
  );
  await change(customer1, 'reportReview', { reviewId: published.review.id, reason: 'OFF_TOPIC' });
}

async function fillCarts(
  { keep, canaries }: Stage,
  { vendorA, vendorB }: Readonly<Record<Vendor, Shop>>,
  people: Readonly<Record<Customer | 'guest', Pick<Person, 'ask'>>>,
): Promise<void> {
  for (const [name, person] of Object.entries(people) as [Customer | 'guest', Person][]) {
    const { cart } = await change<{ cart: { id: string; mergeToken: string | null } }>(
      person,
      'addCartLines',
      { lines: [vendorA, vendorB].map(({ variantId }) => ({ variantId, quantity: 5 })) },
      'cart { id mergeToken }',
    );
    keep('cart', name, cart.id);
    if (cart.mergeToken !== null) canaries.add(name, 'cart', cart.mergeToken);
    if (name === 'customer2') await change(person, 'changeCartCurrency', { currency: 'GBP' });
    if (name !== 'guest') await change(person, 'applyVoucher', { cartId: cart.id, code: `ZZ-FOR-${name}-ZZ` });
  }
}

/** What the system has made up for its owners: ids, numbers and amounts. */
async function collectOwn(
  { canaries, keep, note }: Stage,
  people: Readonly<Record<Customer | Vendor, Person>>,
): Promise<void> {
  interface Own {
    readonly id: string;
  }
  for (const name of ['customer1', 'customer2'] as const) {
    const { me } = await eventually(async () => {
      const own = await people[name].ask<{
        me: {
          sessions: Own[];
          notifications: { nodes: Own[] };
          orders: {
            nodes: (Own & {
              number: string;
              total: { minorUnits: string };
              payment: Own | null;
              refunds: (Own & { status: string })[];
              shopOrders: (Own & { lines: { sku: string }[]; returns: { refund: Own | null }[] })[];
            })[];
          };
        };
      }>(`{ me {
        sessions { id } notifications { nodes { id } }
        orders { nodes {
          id number total { minorUnits } payment { id } refunds { id status }
          shopOrders { id lines { sku } returns { refund { id } } }
        } }
      } }`);
      expect(own.me.notifications.nodes).not.toEqual([]);
      expect(own.me.orders.nodes.every(({ payment }) => payment !== null)).toBe(true);
      return own;
    });
    for (const { id } of me.sessions) note('session', name, canaries.add(name, 'session', id));
    for (const { id } of me.notifications.nodes) note('notification', name, canaries.add(name, 'notification', id));
    await change(people[name], 'markNotificationsRead', {
      ids: me.notifications.nodes.slice(0, 1).map(({ id }) => id),
    });
    for (const order of me.orders.nodes) {
      // Without its quotes it is like a postal code.
      const { kind } = canaries.all.find(({ value }) => value === order.id) ?? { kind: 'order' };
      canaries.add(name, kind, `"number":"${order.number}"`);
      if (order.payment) note('payment', name, canaries.add(name, 'payment', order.payment.id));
      const ofReturns = order.shopOrders.flatMap(({ returns }) => returns.flatMap(({ refund }) => refund?.id ?? []));
      for (const { id } of order.refunds) {
        note('refund', name, canaries.add(name, ofReturns.includes(id) ? 'parcel of vendorB' : 'refund', id));
      }
      for (const { id, lines } of order.shopOrders) {
        const isOfA = lines.some(({ sku }) => sku === 'SKU-OF-vendorA');
        note('part of an order', isOfA ? 'vendorA' : 'vendorB', id);
        if (!isOfA) note('part of an order', name, id);
      }
    }
    const totals = new Set(me.orders.nodes.map(({ total }) => total.minorUnits));
    // The total of what has parts of several shops; else it is a part's.
    const [shared] = name === 'customer1' ? me.orders.nodes.filter(({ shopOrders }) => shopOrders.length > 1) : [];
    if (shared !== undefined && totals.size > 0) canaries.add(name, 'total of a shared order', shared.total.minorUnits);
  }
  for (const name of ['vendorA', 'vendorB'] as const) {
    const { shop: own } = await eventually(async () => {
      const answer = await people[name].ask<{
        shop: {
          payouts: { nodes: { net: { minorUnits: string } }[] };
          transfers: { nodes: (Own & { amount: { minorUnits: string } })[] };
          lowStock: { nodes: object[] };
        };
      }>(
        `query Own($slug: String!) { shop: shopBySlug(slug: $slug) {
          payouts { nodes { net { minorUnits } } } transfers { nodes { id amount { minorUnits } } } lowStock { nodes { sku } }
        } }`,
        { slug: await slugOf(people[name]) },
      );
      expect(answer.shop.transfers.nodes).not.toEqual([]);
      return answer;
    });
    for (const { net } of own.payouts.nodes) canaries.add(name, 'payout', net.minorUnits);
    for (const { id } of own.transfers.nodes) keep('transfer', name, id);
  }
}

async function slugOf(owner: Person): Promise<string> {
  const { me } = await owner.ask<{ me: { shops: { slug: string; status: string }[] } }>(
    '{ me { shops { slug status } } }',
  );
  return me.shops.find(({ status }) => status === 'ACTIVE')?.slug ?? '';
}
