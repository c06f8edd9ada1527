import { newId } from '@agora/subgraph-kit/ids';
import { getNamedType, isRequiredArgument, type GraphQLArgument, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Things } from './scene.ts';
import { walkFrom, type Walk, type Ways } from './walk.ts';

const STEPS = 3;
const STEPS_FROM_ASIDE = 2;

export interface Question {
  readonly walk: Walk;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** With what fields below the root are asked. */
const NESTED: Ways['nested'] = {
  'ProductVariant.priceIn': ['currency: EUR'],
  'User.notifications': ['', 'channel: EMAIL'],
};

type Ask = (things: Things) => readonly Readonly<Record<string, unknown>>[];

/** Everybody's things of these kinds. */
const all = (things: Things, ...kinds: readonly string[]): readonly string[] =>
  kinds.flatMap((kind) => Object.values(things[kind] ?? {}));

const each =
  (argument: string, ...kinds: readonly string[]): Ask =>
  (things) =>
    all(things, ...kinds).map((value) => ({ [argument]: value }));

const ORDERS = ['order', 'waiting order', 'declined order', 'unconfirmed order', 'held order'];
const SHOPS = ['shop', 'waiting shop', 'refused shop'];

/** With what root fields are asked: everybody's own things, by everybody. */
const ROOTS: Readonly<Record<string, Ask>> = {
  address: each('id', 'address id'),
  partner: each('id', 'partner'),
  partnerOperations: each('partnerId', 'partner'),
  partnerStatement: (things) => all(things, 'partner').map((partnerId) => ({ partnerId, month: '2026-01' })),
  partnerUsage: (things) =>
    all(things, 'partner').map((partnerId) => ({
      partnerId,
      from: '2026-01-01T00:00:00Z',
      to: '2026-01-02T00:00:00Z',
    })),
  cart: (things) => [{}, ...each('id', 'cart')(things)],
  stockLevel: each('variantId', 'variant', 'draft variant'),
  stockLevels: (things) => [{ variantIds: all(things, 'variant') }],
  stockMovements: each('variantId', 'variant'),
  committedStock: (things) => [{ orderIds: all(things, ...ORDERS) }],
  previewNotification: () => [{ template: 'order-shipped', locale: 'en', channel: 'EMAIL' }],
  shopOrder: each('id', 'part of an order'),
  order: each('id', ...ORDERS),
  orderByReference: each('reference', 'reference'),
  checkoutQuote: (things) =>
    all(things, 'cart').flatMap((cartId) =>
      all(things, 'address id').map((shippingAddressId) => ({ input: { cartId, shippingAddressId } })),
    ),
  shippingMethods: () => [{ country: 'GB', currency: 'GBP' }],
  payment: each('id', 'payment'),
  offlinePayments: () => [{ waitingFor: 'MONEY' }, { waitingFor: 'REFUND' }],
  product: each('id', 'product', 'archived product', 'draft'),
  productBySlug: each('slug', 'product slug', 'draft slug'),
  products: (things) => [
    {},
    { where: { search: 'lamp', currency: 'GBP' } },
    { where: { status: 'DRAFT' } },
    ...all(things, 'shop').flatMap((shopId) => ['ARCHIVED', 'DRAFT'].map((status) => ({ where: { shopId, status } }))),
  ],
  productVariants: (things) => [{ ids: all(things, 'variant', 'draft variant') }],
  productVariantsBySku: (things) => [{ skus: all(things, 'sku', 'draft sku') }],
  import: each('id', 'import'),
  categoryByPath: () => [{ path: 'Home > Lamps' }],
  review: each('id', 'unpublished review', 'rejected review', 'published review'),
  featureFlags: (things) => [{ keys: all(things, 'feature flag') }],
  featureFlagDefinition: each('key', 'feature flag'),
  shop: each('id', ...SHOPS),
  shopBySlug: each('slug', 'shop slug'),
  user: each('id', 'user'),
  users: () => [{}, { where: { search: 'cleo' } }],
  usersByIds: (things) => [{ ids: all(things, 'user') }],
  voucher: each('id', 'voucher'),
  voucherByCode: each('code', 'voucher code'),
  vouchers: (things) => [{}, ...all(things, 'shop').map((shopId) => ({ where: { shopId } }))],
};

// A field that nobody has thought of is asked with every id there is.
function unthoughtOf(name: string, args: readonly GraphQLArgument[], things: Things): ReturnType<Ask> {
  const required = args.filter(isRequiredArgument);
  const [argument] = required;
  if (argument === undefined) return [{}];
  if (required.length > 1 || getNamedType(argument.type).name !== 'ID') {
    throw new Error(`nobody has said with what Query.${name} is to be asked`);
  }
  const isList = String(argument.type).startsWith('[');
  return Object.keys(things).flatMap((kind) =>
    all(things, kind).map((value) => ({ [argument.name]: isList ? [value] : value })),
  );
}

type Root = GraphQLField<unknown, unknown>;

const thingOf = ({ type }: Root): string => getNamedType(type).name.replace(/Connection$/, '');
const takesId = ({ args }: Root): boolean => args.some(({ name }) => name === 'id');

/** Everything that anybody can ask for: each root field with everybody's things, and all that can be reached from it. */
export function questionsOf(schema: GraphQLSchema, things: Things): readonly Question[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  // One way in to each kind of thing is walked to the end; where others lead in, it is the same from there.
  const isMain = (root: Root): boolean => {
    const alike = roots.filter((other) => thingOf(other) === thingOf(root));
    return root.args.length === 0 || root === (alike.find(takesId) ?? alike[0]);
  };
  return roots.flatMap((root) => {
    const { name, args } = root;
    const walk = walkFrom(schema, name, { steps: isMain(root) ? STEPS : STEPS_FROM_ASIDE, nested: NESTED });
    const ask = ROOTS[name];
    const asked = ask === undefined ? unthoughtOf(name, args, things) : ask(things);
    if (asked.length === 0) throw new Error(`there is nothing to ask Query.${name} for`);
    return asked.map((variables) => ({ walk, variables }));
  });
}

/** An id that nothing has, of the kind that another one is of. */
export const absentLike = (id: string): string => newId(id.slice(0, id.indexOf('_')));
