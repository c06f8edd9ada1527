import type { Allowance, Name } from './canaries.ts';

const rules = (
  who: readonly Name[],
  why: string,
  kinds: readonly string[],
  where: Pick<Allowance, 'of' | 'asked'> = {},
): Allowance[] => who.flatMap((each) => kinds.map((kind) => ({ who: each, kind, why, ...where })));

const STAFF: readonly Name[] = ['support', 'admin'];

/** Who may read what is another's. */
export const ALLOWED: readonly Allowance[] = [
  ...rules(STAFF, 'They help people with their accounts and their orders, and moderate reviews.', [
    'user',
    'email',
    'profile',
    'address',
    'address id',
    'order of both',
    'order of vendorA',
    'order of vendorB',
    'reference',
    'line of vendorA',
    'line of vendorB',
    'parcel of vendorB',
    'total of a shared order',
    'refund',
    'payment',
    'voucher',
    'unpublished review',
    'receipt',
  ]),
  ...rules(['admin'], 'They look after shops, the catalogue, the stock and what is paid out, and end sessions.', [
    'session',
    'archived product',
    'delivery',
    'draft',
    'draft sku',
    'import',
    'payout',
    'price history',
    'refused shop',
    'waiting shop',
    'stock',
    'transfer',
    'verification',
  ]),
  ...rules(['vendorA'], 'Its part of the order.', ['order of both', 'order of vendorA', 'line of vendorA', 'address'], {
    of: 'customer1',
  }),
  ...rules(
    ['vendorB'],
    'Its part of the order.',
    ['order of both', 'line of vendorB', 'parcel of vendorB', 'address'],
    {
      of: 'customer1',
    },
  ),
  ...rules(['vendorB'], 'Their order is all of this shop.', ['order of vendorB', 'address'], { of: 'customer2' }),
  ...rules(['vendorA'], 'Its voucher names them.', ['user'], { of: 'customer1' }),
  ...rules(['vendorB'], 'Its voucher names them.', ['user'], { of: 'customer2' }),
  ...rules(['vendorA'], 'It has asked them to work for it.', ['user'], { of: 'customer2' }),
  ...rules(['customer1'], 'It is for them.', ['voucher'], { of: 'vendorA' }),
  ...rules(['customer2'], 'It is for them.', ['voucher'], { of: 'vendorB' }),
  ...rules(
    ['vendorA', 'vendorB', 'customer1', 'customer2', 'guest', 'anonymous', 'support'],
    'Orders lead to what was bought, also when it is off sale; no list has it.',
    ['archived product'],
    { asked: 'product' },
  ),
];

/** What nobody receives in this scene, and why. */
export const UNSEEN: readonly (readonly [fields: RegExp, why: string])[] = [
  [/^\w+Error\.|^Shortage\./, 'Refusals of a quote: facts of the cart, by whoever may read the cart.'],
  [
    /^\w+Problem\.|^CartDiscount\.problem$/,
    'Problems of a cart: facts of the catalogue, by whoever may read the cart.',
  ],
  [
    /^(?:ProductMedia|ReviewMedia|Avatar)\.|^User\.avatar$/,
    'Pictures are for everybody; to have some takes an upload.',
  ],
  [/^FailedNotification|^NotificationAttempt\./, 'A notification is given up after a day of attempts.'],
  [/^OrderCheckout\.needsAttention$/, 'No order is stuck.'],
  [/^PaymentMismatch\./, 'The books agree.'],
  [/^TransferInstructions\.bic$/, 'The account of the example needs none.'],
  [/^ApiKey\.lastUsedAt$|^PartnerUsage(?:Edge)?\.|^PartnerStatementLine\./, 'Nobody has used the key.'],
];
