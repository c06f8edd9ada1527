import { newId } from '@agora/subgraph-kit/ids';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { changeDocument } from '../support/change.ts';
import type { Name } from './canaries.ts';
import { absentLike } from './questions.ts';
import type { Things } from './scene.ts';

/** A change of somebody's thing, and the same one of a thing that does not exist. */
export interface Attempt {
  /** `updateAddress.addressId` */
  readonly of: string;
  readonly document: string;
  readonly real: object;
  readonly absent: object;
}

/** Of what kind the things are that the ids of inputs name. */
const KINDS: Readonly<Record<string, string>> = {
  addressId: 'address id',
  apiKeyId: 'API key',
  cartId: 'cart',
  'removePaymentMethod.id': 'saved payment method',
  'retryNotification.id': 'notification',
  ids: 'notification',
  importId: 'import',
  orderId: 'order',
  partnerId: 'partner',
  productId: 'product',
  refundId: 'refund',
  returnId: 'return',
  reviewId: 'unpublished review',
  sessionId: 'session',
  shopId: 'shop',
  shopOrderId: 'part of an order',
  shopOrderIds: 'part of an order',
  userId: 'user',
  variantId: 'variant',
  voucherId: 'voucher',
};

/** Ids that are not somebody's alone, or that a stranger cannot come to. */
export const NOT_TRIED: readonly (readonly [inputs: RegExp, why: string])[] = [
  [/CartLines?\..*variantId$/, 'Anybody may buy anything.'],
  [/^postReview\.productId$/, 'Products are for everybody: the refusal says that it was not bought.'],
  [/\.mediaId$|\.mediaIds$/, 'The scene has no pictures; their products are tried.'],
  [/\.methodId$/, 'Ways to send things are for everybody, and looked after by administrators.'],
  [/\.scope\.|\.userIds$/, 'Names those for whom something is: nothing of theirs is changed.'],
];

const VALUES: Readonly<Record<string, unknown>> = {
  country: 'GB',
  currency: 'GBP',
  code: 'ZZ-NOBODYS-ZZ',
  decision: 'APPROVE',
  delta: 1,
  externalReference: undefined,
  sku: 'SKU-OF-vendorA',
  text: 'Changed by a stranger.',
  title: 'Changed by a stranger',
  vatId: 'GB999999999',
};
// The rules of an input may ask for one of several optional fields.
const ALSO = new Set(['basisPoints', 'delta', 'vatId']);
const SCALARS: Readonly<Record<string, unknown>> = {
  BigInt: '100',
  Boolean: true,
  CurrencyCode: 'GBP',
  DateTime: '2040-01-01T00:00:00.000Z',
  Float: 1,
  Int: 1,
  String: 'changed-by-a-stranger',
};

/** The ids in the inputs of mutations: `checkout.shipping.addressId`. */
export function idsOfChanges(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const visit = (type: GraphQLInputObjectType, path: string): string[] =>
      Object.values(type.getFields()).flatMap((field) => {
        const named = getNamedType(field.type);
        if (isInputObjectType(named)) return visit(named, `${path}.${field.name}`);
        return named.name === 'ID' ? [`${path}.${field.name}`] : [];
      });
    return args.flatMap(({ type }) => {
      const named = getNamedType(type);
      return isInputObjectType(named) ? visit(named, name) : [];
    });
  });
}

/** What a stranger can try with the owner's things. @throws for an id of which nobody has said what it names. */
export function attemptsOf(schema: GraphQLSchema, things: Things, owner: Name): readonly Attempt[] {
  return idsOfChanges(schema)
    .filter((of) => !NOT_TRIED.some(([inputs]) => inputs.test(of)))
    .flatMap((of) => {
      const [mutation = '', ...path] = of.split('.');
      const id = things[kindOf(mutation, path.at(-1) ?? '')]?.[owner];
      const argument = schema.getMutationType()?.getFields()[mutation]?.args[0];
      if (id === undefined || argument === undefined) return [];
      const inputWith = (tried: string): object =>
        fill(argument.type, { mutation, things, owner, path, tried }, '') as object;
      return [{ of, document: changeDocument(mutation), real: inputWith(id), absent: inputWith(absentLike(id)) }];
    });
}

function kindOf(mutation: string, name: string): string {
  const kind = KINDS[`${mutation}.${name}`] ?? KINDS[name];
  if (kind === undefined) throw new Error(`nobody has said what ${mutation}.${name} names`);
  return kind;
}

interface Filling {
  readonly mutation: string;
  readonly things: Things;
  readonly owner: Name;
  /** Where the id is that is tried. */
  readonly path: readonly string[];
  readonly tried: string;
}

function fill(type: GraphQLInputType, filling: Filling, name: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [fill(nullable.ofType, filling, name)];
  const named = getNamedType(nullable);
  if (isInputObjectType(named)) {
    const [next, ...rest] = filling.path;
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => isRequiredInputField(field) || field.name === next || ALSO.has(field.name))
        .map((field) => [
          field.name,
          fill(field.type, { ...filling, path: field.name === next ? rest : [''] }, field.name),
        ]),
    );
  }
  if (named.name === 'ID') return filling.path.length === 0 ? filling.tried : otherId(filling, name);
  if (name.endsWith('Key')) return newId('evt');
  if (name in VALUES)
    return isEnumType(named) ? (named.getValue(String(VALUES[name]))?.name ?? firstOf(named)) : VALUES[name];
  return isEnumType(named) ? firstOf(named) : SCALARS[named.name];
}

const firstOf = (type: { getValues(): readonly { readonly name: string }[] }): string | undefined =>
  type.getValues()[0]?.name;

/** An id beside the one that is tried: the owner's, too, or nobody's where they have none. */
function otherId({ mutation, things, owner }: Filling, name: string): string {
  if (name === 'methodId') return newId('shm');
  if (name.startsWith('mediaId')) return newId('med');
  const names = things[kindOf(mutation, name)] ?? {};
  return names[owner] ?? absentLike(Object.values(names)[0] ?? newId('usr'));
}
