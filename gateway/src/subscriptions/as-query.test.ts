import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { subscriptionsAsQueries } from './as-query.ts';

const asPrinted = (sdl: string): string => print(parse(sdl));

describe('a supergraph of subscriptions', () => {
  it('has them as its queries, each with its owner', () => {
    const sdl = `
      schema { query: Query mutation: Mutation subscription: Subscription }
      type Query @join__type(graph: A) @join__type(graph: B) { a: Int }
      type Mutation @join__type(graph: A) { b: Int }
      type Subscription @join__type(graph: B) { c(id: ID!): C @fedBy(events: ["x"], id: "id") }
      type C @join__type(graph: B, key: "id") { id: ID! }`;
    expect(subscriptionsAsQueries(sdl)).toBe(
      asPrinted(`
        schema { query: Query }
        type Query @join__type(graph: A) @join__type(graph: B) { c(id: ID!): C @join__field(graph: B) }
        type C @join__type(graph: B, key: "id") { id: ID! }`),
    );
  });

  it('leaves an owner that is named as it is', () => {
    const sdl = `
      schema { query: Query subscription: Subscription }
      type Query @join__type(graph: A) { a: Int }
      type Subscription @join__type(graph: A) @join__type(graph: B) { c: Int @join__field(graph: B) }`;
    expect(subscriptionsAsQueries(sdl)).toContain('c: Int @join__field(graph: B)');
    expect(subscriptionsAsQueries(sdl)).not.toContain('@join__field(graph: A)');
  });
});
