import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readAccess, type Requirement } from './access.ts';
import { describeRequirement } from './permissions.ts';

/** What each field asks for, in words. */
function accessOf(sdl: string): Record<string, string> {
  const words = (requirements: readonly Requirement[]) => requirements.map(describeRequirement).join(', ');
  return Object.fromEntries([...readAccess(parse(sdl))].map(([field, requirements]) => [field, words(requirements)]));
}

describe('access', () => {
  it('is what a field says', () => {
    expect(
      accessOf(`type Query {
        shops: Int @public
        me: Int @authenticated
        orders: Int @requiresScopes(scopes: [["orders:read", "orders:pii"], ["admin"]])
      }`),
    ).toEqual({
      'Query.shops': 'anyone',
      'Query.me': 'signed in',
      'Query.orders': 'orders:read + orders:pii | admin',
    });
  });

  it('of a type holds for all its fields, beside their own', () => {
    expect(
      accessOf(`type Order @authenticated { id: ID note: String @requiresScopes(scopes: [["support"]]) }`),
    ).toEqual({
      'Order.id': 'signed in, as its parent',
      'Order.note': 'signed in, support',
    });
  });

  it('is denied where a root field says nothing', () => {
    expect(accessOf('type Query { secrets: Int } extend type Mutation { drop: Int }')).toEqual({
      'Query.secrets': 'nobody',
      'Mutation.drop': 'nobody',
    });
  });

  it('is denied where an entity that can be reached without a parent says nothing', () => {
    expect(
      accessOf(`
        type User @key(fields: "id") { email: String }
        type Shop @key(fields: "id", resolvable: false) { id: ID }
        type Cart @join__type(graph: CARTS, key: "id") { note: String }
        type Address { line: String }
      `),
    ).toEqual({
      'User.email': 'nobody',
      'Shop.id': 'as its parent',
      'Cart.note': 'nobody',
      'Address.line': 'as its parent',
    });
  });

  it('of scopes that are not written as lists of lists is for nobody', () => {
    const [requirement] =
      readAccess(parse('type Query { a: Int @requiresScopes(scopes: "admin") }')).get('Query.a') ?? [];
    expect(requirement).toEqual({ kind: 'scopes', anyOf: [] });
  });
});
