import type { Attack, Row } from '../attack.ts';
import { untried } from '../attack.ts';
import { badInput, declined, denied, either, harmless, refused, served, withheld } from '../expect.ts';
import { change, graphql, type Asked } from '../http.ts';
import { guessVouchers } from '../programs/attempts.ts';
import { injectEverywhere } from '../programs/injection.ts';
import {
  hoard,
  orderTwice,
  redeemTwice,
  reuseKeys,
  sellWhatIsArchived,
  shipTooLate,
  takeStockOfPriceAndCart,
} from '../programs/money-and-stock.ts';
import { forgeWebhooks } from '../programs/webhooks.ts';
import { gbp, newKey, type PersonName, type Scene } from '../scene.ts';
import { forbiddenMutations } from './forbidden-mutations.ts';

const read = (
  title: string,
  field: string,
  idOf: (scene: Scene) => string | undefined,
  as: PersonName = 'customerA',
): Row => ({
  id: 'B01',
  title: `another's ${title}`,
  as,
  request: (scene) => graphql(`query Read($id: ID!) { ${field}(id: $id) { id } }`, { id: idOf(scene) ?? 'ntf_none' }),
  expect: withheld(field),
});

const write = (
  id: string,
  as: PersonName,
  mutation: string,
  inputOf: (scene: Scene) => object,
  title = mutation,
): Row => ({
  id,
  title,
  as,
  request: (scene) => change(mutation, inputOf(scene), '__typename'),
  expect: denied(mutation, ['NOT_FOUND', 'FORBIDDEN']),
});

const quantities: readonly unknown[] = [
  -1,
  0,
  0.5,
  1e9,
  2_147_483_647,
  2_147_483_648,
  2 ** 53,
  '٣',
  'NaN',
  null,
  [1],
  { $gt: 0 },
];

const strangeIds: readonly [title: string, id: (scene: Scene) => string][] = [
  ['of a product', ({ things }) => things.articleA.productId],
  ['in capitals', ({ things }) => things.ownOrder.orderId.toUpperCase()],
  ['with a null behind', ({ things }) => `${things.ownOrder.orderId}\0`],
  ['that is a number', () => '99999999999999999999999999'],
  ['in base64', ({ things }) => Buffer.from(`Order:${things.order.orderId}`).toString('base64')],
  ['with a space', ({ things }) => ` ${things.ownOrder.orderId}`],
];

const addLine = (line: object, as: PersonName = 'customerA'): Pick<Row, 'as' | 'request'> => ({
  as,
  request: ({ things }) =>
    change('addCartLines', { lines: [{ variantId: things.articleA.variantId, quantity: 1, ...line }] }),
});

const upload = (input: object): Asked =>
  change('requestAvatarUpload', { checksumSha256: 'a'.repeat(64), ...input }, 'upload { __typename }');

export const business: readonly Attack[] = [
  read('order', 'order', ({ things }) => things.order.orderId),
  read('address', 'address', ({ things }) => things.address.id),
  read('payment', 'payment', ({ things }) => things.order.paymentId),
  read('part of an order', 'shopOrder', ({ things }) => [...things.order.shopOrders.values()][0]?.id),
  read('cart', 'cart', ({ things }) => things.cartOfB.id),
  read('cart, of a guest', 'cart', ({ things }) => things.cartOfGuest.id),
  read('voucher', 'voucher', ({ things }) => things.voucherOfB.id, 'vendorA'),
  {
    ...read('account', 'user', ({ people }) => people.customerB.userId),
    expect: either(withheld('user'), denied('user')),
  },
  {
    id: 'B01',
    title: "another's notifications",
    as: 'customerA',
    request: ({ people }) =>
      graphql(
        'query Read($id: ID!) { user(id: $id) { notifications(first: 1) { nodes { id } } orders(first: 1) { nodes { id } } } }',
        {
          id: people.customerB.userId,
        },
      ),
    expect: withheld(['user.notifications', 'user.orders']),
  },
  {
    id: 'B01',
    title: 'accounts by a list of ids',
    as: 'customerA',
    request: ({ people }) =>
      graphql('query Read($ids: [ID!]!) { usersByIds(ids: $ids) { id email } }', { ids: [people.customerB.userId] }),
    expect: either(withheld('usersByIds'), withheld('usersByIds.0')),
  },
  write('B02', 'customerA', 'cancelOrder', ({ things }) => ({
    orderId: things.order.orderId,
    reason: 'x',
    idempotencyKey: newKey(),
  })),
  write('B02', 'customerA', 'deleteAddress', ({ things }) => ({
    addressId: things.address.id,
    expectedVersion: things.address.version,
  })),
  write('B02', 'customerA', 'setDefaultAddress', ({ things }) => ({
    addressId: things.address.id,
    expectedVersion: things.address.version,
    use: 'SHIPPING',
  })),
  write('B02', 'customerA', 'updateReview', ({ things }) => ({
    reviewId: things.reviewOfB.id,
    expectedVersion: things.reviewOfB.version,
    text: 'Bad.',
  })),
  write('B02', 'customerA', 'deleteReview', ({ things }) => ({
    reviewId: things.reviewOfB.id,
    expectedVersion: things.reviewOfB.version,
  })),
  write('B02', 'customerA', 'requestReturn', ({ things }) => ({
    orderId: things.order.orderId,
    lines: [{ sku: things.articleA.sku, quantity: 1 }],
    reason: 'x',
    idempotencyKey: newKey(),
  })),
  write('B02', 'customerA', 'confirmPayment', ({ things }) => ({
    orderId: things.order.orderId,
    idempotencyKey: newKey(),
  })),
  write('B02', 'customerA', 'applyVoucher', ({ things }) => ({
    cartId: things.cartOfB.id,
    code: things.voucherOfB.code,
  })),
  write('B02', 'customerA', 'checkout', ({ things }) => ({
    cartId: things.cartOfB.id,
    expectedVersion: things.cartOfB.version,
    expectedTotal: gbp(1_900),
    payment: { kind: 'CARD', token: 'tok_visa' },
    idempotencyKey: newKey(),
  })),
  write(
    'B02',
    'customerA',
    'removePaymentMethod',
    () => ({ id: 'spm_01h455vb4pex5vsknk084sn02q' }),
    'removePaymentMethod of nobody',
  ),
  {
    id: 'B03',
    title: 'who wrote a review, and what else they did',
    as: 'customerA',
    request: ({ things }) =>
      graphql(
        'query Author($id: ID!) { product(id: $id) { reviews { nodes { author { email orders(first: 1) { totalCount } addresses { id } } } } } }',
        {
          id: things.articleA.productId,
        },
      ),
    expect: withheld(
      ['email', 'orders', 'addresses'].map((field) => `product.reviews.nodes.0.author.${field}`),
      ['FORBIDDEN'],
    ),
  },
  {
    id: 'B03',
    title: 'what the shop of a product is paid out',
    as: 'customerA',
    request: ({ things }) =>
      graphql(
        'query Shop($id: ID!) { product(id: $id) { shop { balance { __typename } payouts { nodes { __typename } } verification { legalName } commissionBasisPoints } } }',
        {
          id: things.articleA.productId,
        },
      ),
    expect: withheld(
      ['balance', 'payouts', 'verification', 'commissionBasisPoints'].map((field) => `product.shop.${field}`),
      ['FORBIDDEN'],
    ),
  },
  write('B04', 'vendorA', 'updateProduct', ({ things }) => ({
    productId: things.articleB.productId,
    expectedVersion: 1,
    title: 'Mine now',
  })),
  write('B04', 'vendorA', 'changePrice', ({ things }) => ({ variantId: things.articleB.variantId, price: gbp(1) })),
  write('B04', 'vendorA', 'adjustStock', ({ things }) => ({
    variantId: things.articleB.variantId,
    delta: -1,
    reason: 'ADJUSTMENT',
    idempotencyKey: newKey(),
  })),
  write('B04', 'vendorA', 'archiveProduct', ({ things }) => ({
    productId: things.articleB.productId,
    expectedVersion: 1,
  })),
  write('B04', 'vendorA', 'updateShop', ({ things }) => ({
    shopId: things.articleB.shopId,
    expectedVersion: 1,
    name: 'Mine now',
  })),
  write('B04', 'vendorA', 'shipShopOrder', ({ things }) => ({
    shopOrderId: things.order.shopOrders.get(things.articleB.shopId)?.id,
    expectedVersion: 1,
    idempotencyKey: newKey(),
  })),
  write('B04', 'vendorA', 'deactivateVoucher', ({ things }) => ({
    voucherId: things.voucherOfB.id,
    expectedVersion: things.voucherOfB.version,
  })),
  {
    id: 'B04',
    title: 'the other lines of an order that both have a part of',
    as: 'vendorA',
    request: ({ things }) =>
      graphql(
        'query Part($id: ID!) { shopOrder(id: $id) { lines { sku } order { lines { sku } total { minorUnits } customer { email } } } }',
        {
          id: things.order.shopOrders.get(things.articleA.shopId)?.id,
        },
      ),
    expect: withheld(['shopOrder.order', 'shopOrder.lines.1']),
  },
  {
    id: 'B04',
    title: 'the part of another shop',
    as: 'vendorA',
    request: ({ things }) =>
      graphql('query Part($id: ID!) { shopOrder(id: $id) { id } }', {
        id: things.order.shopOrders.get(things.articleB.shopId)?.id,
      }),
    expect: withheld('shopOrder'),
  },
  ...forbiddenMutations(),
  {
    id: 'B06',
    title: 'more than a profile has, in a variable',
    as: 'customerA',
    request: change('updateProfile', {
      expectedVersion: 1,
      displayName: 'x',
      role: 'ADMIN',
      emailVerified: true,
      loyaltyPoints: 1_000_000,
    }),
    expect: refused(400, ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']),
  },
  {
    id: 'B06',
    title: 'more than a profile has, in a literal',
    as: 'customerA',
    request: graphql('mutation { updateProfile(input: { expectedVersion: 1, role: ADMIN }) { user { id } } }'),
    expect: refused(400, 'GRAPHQL_VALIDATION_FAILED'),
  },
  {
    id: 'B07',
    title: 'an order in the name of another',
    as: 'customerA',
    request: ({ people, things }) =>
      change('checkout', {
        cartId: things.cartOfB.id,
        expectedVersion: 1,
        expectedTotal: gbp(1),
        customerId: people.customerB.userId,
        idempotencyKey: newKey(),
      }),
    expect: refused(400, ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']),
  },
  write(
    'B07',
    'vendorA',
    'createProduct',
    ({ things }) => ({ shopId: things.articleB.shopId, title: 'Theirs', variants: [{ sku: newKey(), price: gbp(1) }] }),
    'a product in the name of another shop',
  ),
  {
    id: 'B08',
    title: 'a price of one’s own in a cart',
    ...addLine({ unitPrice: 1 }),
    expect: refused(400, ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']),
  },
  {
    id: 'B08',
    title: 'a total of one’s own, another currency, a method of nobody',
    expected: 'PriceChangedError and the like; nothing is ordered',
    run: takeStockOfPriceAndCart,
  },
  ...quantities.map((quantity): Attack => ({
    id: 'B09',
    title: `${JSON.stringify(quantity)} units`,
    ...addLine({ quantity }),
    expect: either(badInput(), declined('addCartLines', 'CartLineLimitError')),
  })),
  ...(
    [
      ['fewer units than none', { quantity: -1 }],
      ['more units than were bought', { quantity: 1_000 }],
      ['of what was not bought', { sku: 'NOTHING', quantity: 1 }],
    ] as const
  ).map(([title, line]): Attack => ({
    id: 'B10',
    title: `a refund of ${title}`,
    as: 'support',
    request: ({ things }) =>
      change('refundOrder', {
        orderId: things.order.orderId,
        lines: [
          { sku: things.articleA.sku, shopOrderId: things.order.shopOrders.get(things.articleA.shopId)?.id, ...line },
        ],
        reason: 'x',
        idempotencyKey: newKey(),
      }),
    expect: either(
      badInput(['BAD_USER_INPUT']),
      declined('refundOrder', ['RefundExceedsRemainingError', 'UnknownOrderLineError']),
    ),
  })),
  ...(
    [
      ['of 101 per cent', { kind: 'PERCENT', basisPoints: 10_100 }],
      ['of less than nothing', { kind: 'PERCENT', basisPoints: -1 }],
      ['of a negative amount', { kind: 'FIXED', amounts: [gbp(-100)] }],
    ] as const
  ).map(([title, value]): Attack => ({
    id: 'B10',
    title: `a voucher ${title}`,
    as: 'vendorA',
    request: ({ things }) =>
      change('createVoucher', {
        code: `BAD${newKey().slice(0, 8).toUpperCase()}`,
        shopId: things.articleA.shopId,
        value,
      }),
    expect: badInput(['BAD_USER_INPUT']),
  })),
  {
    id: 'B10',
    title: 'a price below nothing',
    as: 'vendorA',
    request: ({ things }) => change('changePrice', { variantId: things.articleA.variantId, price: gbp(-1) }),
    expect: badInput(['BAD_USER_INPUT']),
  },
  { id: 'B11', title: 'a voucher for one use, by several at once', expected: 'one discount', run: redeemTwice },
  { id: 'B12', title: 'one cart, ordered 50 times at once', expected: 'one order', run: orderTwice },
  {
    id: 'B13',
    title: 'keys of others, long ones, used ones',
    expected: 'scoped; IDEMPOTENCY_KEY_REUSED',
    run: reuseKeys,
  },
  { id: 'B14', title: 'webhooks of nobody', needs: 'subgraphs', expected: '400/401, no effect', run: forgeWebhooks },
  { id: 'B15', title: 'steps out of order', expected: 'typed refusals', run: shipTooLate },
  {
    id: 'B15',
    title: 'a review of what was not bought',
    as: 'customerA',
    request: ({ things }) =>
      change('postReview', { productId: things.articleB.productId, rating: 1, title: 'Bad', text: 'Never had it.' }),
    expect: declined('postReview', 'NotPurchasedError'),
  },
  { id: 'B16', title: 'carts with all there is', expected: 'the stock stays for others', run: hoard },
  untried(
    'B17',
    '200 requests a second from 50 accounts',
    'takes more sign-ups than the limits allow: e2e/last-units.slow.test.ts has it',
  ),
  { id: 'B18', title: 'codes of vouchers, one after the other', expected: 'limited', run: guessVouchers },
  {
    id: 'B18',
    title: 'codes of vouchers in one operation',
    as: 'customerA',
    request: ({ things }) =>
      graphql(
        `mutation { ${Array.from({ length: 50 }, (_, index) => `a${index}: applyVoucher(input: { cartId: "${things.cartOfGuest.id}", code: "SUMMER${index}" }) { userErrors { __typename } }`).join(' ')} }`,
      ),
    expect: refused(400, 'QUERY_TOO_COMPLEX'),
  },
  {
    id: 'B19',
    title: 'markup in a name',
    as: 'vendorA',
    request: ({ things }) =>
      change(
        'updateProduct',
        { productId: things.articleA.productId, expectedVersion: 1, title: '<img src=x onerror=alert(1)>' },
        'product { title } userErrors { __typename }',
      ),
    expect: harmless(),
  },
  {
    id: 'B19',
    title: 'a name that reads backwards',
    as: 'vendorA',
    request: ({ things }) =>
      change('createProduct', {
        shopId: things.articleA.shopId,
        title: 'A \u202Epmal',
        variants: [{ sku: newKey(), price: gbp(1) }],
      }),
    expect: badInput(['BAD_USER_INPUT']),
  },
  { id: 'B20', title: 'injections in every text of the graph', expected: 'no fault, no pause', run: injectEverywhere },
  ...strangeIds.map(([title, idOf]): Attack => ({
    id: 'B21',
    title: `the id of an order ${title}`,
    as: 'customerA',
    request: (scene) => graphql('query Read($id: ID!) { order(id: $id) { id } }', { id: idOf(scene) }),
    expect: withheld('order', ['NOT_FOUND', 'BAD_USER_INPUT']),
  })),
  ...(
    [
      ['of pictures with scripts', { contentType: 'image/svg+xml', sizeBytes: 1_000 }],
      ['of a page', { contentType: 'text/html', sizeBytes: 1_000 }],
      ['of 1 GB', { contentType: 'image/png', sizeBytes: 1_000_000_000 }],
      ['of nothing', { contentType: 'image/png', sizeBytes: 0 }],
      ['under a path', { contentType: 'image/png', sizeBytes: 1_000, checksumSha256: '../../etc/passwd' }],
    ] as const
  ).map(([title, input]): Attack => ({
    id: 'B22',
    title: `an upload ${title}`,
    as: 'customerA',
    request: upload(input),
    expect: badInput(),
  })),
  untried('B23', 'events of somebody who does not own the topic', 'needs a broker that knows principals'),
  {
    id: 'B24',
    title: 'a host in the header of a cached answer',
    request: {
      ...graphql('{ products(first: 1) { nodes { slug media { url } } } }'),
      headers: { 'x-forwarded-host': 'evil.example', 'x-original-url': '/evil' },
    },
    expect: served('without it', ({ text }) => (text.includes('evil') ? ['the answer names it'] : [])),
  },
  {
    id: 'B24',
    title: 'the answer to the next one',
    request: graphql('{ products(first: 1) { nodes { slug media { url } } } }'),
    expect: served('without it', ({ text }) => (text.includes('evil') ? ['the answer names it'] : [])),
  },
  {
    id: 'B25',
    title: 'a product that goes while it is in a cart',
    expected: 'NotForSaleError',
    run: sellWhatIsArchived,
  },
];
