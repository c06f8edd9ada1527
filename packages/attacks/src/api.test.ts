import { coerceInputValue, Kind, parse, typeFromAST, validate, type GraphQLInputType } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { api, callOf, mutations, queries, readAccessMatrix, type Filling } from './api.ts';

const fields = [
  ...queries().map((field) => ({ kind: 'query' as const, field })),
  ...mutations().map((field) => ({ kind: 'mutation' as const, field })),
];

describe('a call that is made from the schema', () => {
  it.each<[string, Filling]>([
    ['the least', { text: () => 'text' }],
    ['all', { text: () => 'text', isWhole: true }],
  ])('is valid with %s of its input, so that nothing but its values can be refused', (_what, filling) => {
    for (const { kind, field } of fields) {
      const { query, variables } = callOf(kind, field, filling);
      const document = parse(query);
      expect({ query, errors: validate(api, document) }).toEqual({ query, errors: [] });
      const [definition] = document.definitions;
      if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('there is no operation');
      for (const { variable, type } of definition.variableDefinitions ?? []) {
        const inputType = typeFromAST(api, type) as GraphQLInputType;
        expect(() => coerceInputValue(variables[variable.name.value], inputType)).not.toThrow();
      }
    }
  });

  it('has the injection in every text', () => {
    const search = queries().find(({ name }) => name === 'products');
    if (search === undefined) throw new TypeError('there is no search');
    const { variables } = callOf('query', search, { text: () => '{"$gt":""}', id: () => 'shp_1', isWhole: true });
    expect(variables).toMatchObject({ where: { search: '{"$gt":""}', shopId: 'shp_1' }, first: 1 });
    expect(variables).not.toHaveProperty('after');
  });
});

describe('the access matrix', () => {
  it('says of each mutation which roles may call it', () => {
    const matrix = readAccessMatrix();
    expect(mutations().filter(({ name }) => !matrix.has(`Mutation.${name}`))).toEqual([]);
    expect(matrix.get('Mutation.suspendUser')).toEqual(new Set(['admin']));
    expect(matrix.get('Mutation.addCartLines')?.has('guest with a session')).toBe(true);
  });
});
