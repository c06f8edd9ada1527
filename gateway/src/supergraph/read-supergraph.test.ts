import { composeServices } from '@apollo/composition';
import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readSupergraph } from './read-supergraph.ts';

const DENY = { undeclared: 'deny' } as const;

const { supergraphSdl = '' } = composeServices([
  {
    name: 'orders',
    url: 'http://orders/graphql',
    typeDefs: parse(`
      extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@tag", "@authenticated", "@requiresScopes", "@composeDirective"])
        @link(url: "https://specs.agora.dev/access/v1.0", import: ["@public"])
        @composeDirective(name: "@public")
      directive @public on FIELD_DEFINITION
      type Query { open: Int @public own: Order @authenticated forgotten: Int }
      type Order @key(fields: "id") @authenticated { id: ID! pii: Int @requiresScopes(scopes: [["orders:pii"]]) @tag(name: "internal") }
    `),
  },
]);

it('keeps everything for the planner but what concerns access', () => {
  const { sdl } = readSupergraph(supergraphSdl, DENY);
  expect(supergraphSdl).toMatch(/@authenticated|@requiresScopes|@public/);
  expect(sdl).not.toMatch(/authenticated|requiresScopes|public|specs\.agora\.dev/);
  expect(sdl).toMatch(/join\/v\d/);
  expect(sdl).toMatch(/@tag\(name: "internal"\)/);
});

it('has a rule for each field, under its own name', () => {
  const { rules } = readSupergraph(supergraphSdl, DENY);
  expect(Object.keys(rules.Query ?? {})).toEqual(['open', 'own', 'forgotten']);
  expect(Object.keys(rules.Order ?? {})).toEqual(['id', 'pii']);
});
