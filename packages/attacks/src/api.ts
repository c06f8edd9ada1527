import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

const SCHEMA = new URL('../../../schema/', import.meta.url);

/** The graph as its users see it. */
export const api = buildSchema(readFileSync(new URL('api.graphql', SCHEMA), 'utf8'));

export const queries = (): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(api.getQueryType()?.getFields() ?? {});

export const mutations = (): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(api.getMutationType()?.getFields() ?? {});

/** Which roles may have what, by field, as the committed access matrix says. Roles are named as its columns are. */
export function readAccessMatrix(): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = readFileSync(new URL('access-matrix.md', SCHEMA), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [head = [], ...fields] = rows;
  return new Map(
    fields.map(([field = '', ...cells]) => [
      field,
      new Set(cells.flatMap((cell, index) => (cell === 'yes' ? (head[index + 1] ?? []) : []))),
    ]),
  );
}

/** What stands for a value of a type. */
export interface Filling {
  readonly text: (name: string) => string;
  /** As `text` when absent. */
  readonly id?: (name: string) => string;
  /** In place of a number, a time or a currency in its own form. */
  readonly scalar?: string;
  /** Also what may be left out, but for what says which page: a bad cursor is refused before all else. */
  readonly isWhole?: boolean;
}

const SCALARS: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  BigInt: '100',
  Decimal: '1.00',
  DateTime: '2030-01-01T00:00:00Z',
  CurrencyCode: 'GBP',
};

const BUILT_IN = new Set(['Int', 'Float', 'Boolean']);
const PAGE = new Set(['after', 'last', 'before']);

/** The least input that the types allow. */
export function valueOf(type: GraphQLInputType, name: string, filling: Filling): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, filling);
  if (isListType(type)) return [valueOf(type.ofType, name, filling)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isScalarType(type)) return scalarOf(type.name, name, filling);
  if (!isInputObjectType(type)) return undefined;
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) || filling.isWhole === true)
      .map((field) => [field.name, valueOf(field.type, field.name, filling)]),
  );
}

function scalarOf(type: string, name: string, { text, id = text, scalar }: Filling): unknown {
  if (type === 'ID') return id(name);
  if (type === 'String') return text(name);
  return scalar !== undefined && !BUILT_IN.has(type) ? scalar : SCALARS[type];
}

/** A document that asks for one root field, and its variables. */
export function callOf(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  filling: Filling,
): { readonly query: string; readonly variables: Readonly<Record<string, unknown>> } {
  const args = field.args.filter(
    ({ name, type }) => isNonNullType(type) || (filling.isWhole === true && !PAGE.has(name)),
  );
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${kind} Call${declared && `(${declared})`} { ${field.name}${given && `(${given})`}${selection} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, valueOf(type, name, filling)])),
  };
}
