import {
  getNamedType,
  isInputObjectType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import type { DeclaredCosts } from './read-costs.ts';

type Variables = Readonly<Record<string, unknown>>;
export type OfVariables<Result> = (variables: Variables) => Result;

type Field = GraphQLField<unknown, unknown>;

/** What an argument says of the length of a list; undefined where it says nothing. */
export function slicingArgument(field: FieldNode, definition: Field, name: string): OfVariables<number | undefined> {
  const otherwise = definition.args.find((argument) => argument.name === name)?.defaultValue;
  const value = valueOf(field, name);
  if (value?.kind !== Kind.VARIABLE) return always(value === undefined ? toNumber(otherwise) : numberIn(value));
  const variable = value.name.value;
  return (variables) => toNumber(variable in variables ? variables[variable] : otherwise);
}

const KEYS = new Set(['[ID!]!', '[String!]!']);

/** How many keys a field is given by a list that it must be given; undefined where it takes none. */
export function keysArgument(field: FieldNode, definition: Field): OfVariables<number | undefined> {
  const keys = definition.args.find(({ type }) => KEYS.has(String(type)));
  const value = keys && valueOf(field, keys.name);
  if (value === undefined) return always(undefined);
  return (variables) => {
    const given = valueFromASTUntyped(value, variables);
    return Array.isArray(given) ? given.length : 1;
  };
}

/** What is to be paid for the arguments of a field that have a weight, and for the fields of their inputs that have. */
export function argumentsCost(
  field: FieldNode,
  definition: Field,
  coordinate: string,
  costs: DeclaredCosts,
): OfVariables<number> {
  const parts = definition.args.flatMap(({ name, type }): OfVariables<number>[] => {
    const value = valueOf(field, name);
    if (value === undefined) return [];
    const weight = costs.weights.get(`${coordinate}(${name}:)`);
    const below = hasWeights(type, costs, new Set())
      ? [(variables: Variables) => inputCost(valueFromASTUntyped(value, variables), type, costs)]
      : [];
    return weight === undefined ? below : [always(weight), ...below];
  });
  if (parts.length === 0) return costsNothing;
  return (variables) => parts.reduce((sum, part) => sum + part(variables), 0);
}

/** Of a field whose arguments cost nothing, whatever they are. */
export const costsNothing: OfVariables<number> = () => 0;

function hasWeights(type: GraphQLInputType, costs: DeclaredCosts, seen: Set<GraphQLInputType>): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || seen.has(named)) return false;
  seen.add(named);
  return Object.values(named.getFields()).some(
    (field) => costs.weights.has(`${named.name}.${field.name}`) || hasWeights(field.type, costs, seen),
  );
}

function inputCost(value: unknown, type: GraphQLInputType, costs: DeclaredCosts): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + inputCost(item, type, costs), 0);
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return 0;
  const fields = named.getFields();
  return Object.entries(value).reduce((sum, [name, item]) => {
    const field = fields[name];
    if (field === undefined || item === undefined) return sum;
    return sum + (costs.weights.get(`${named.name}.${name}`) ?? 0) + inputCost(item, field.type, costs);
  }, 0);
}

const valueOf = (field: FieldNode, name: string): ValueNode | undefined =>
  field.arguments?.find((argument) => argument.name.value === name)?.value;

const numberIn = (value: ValueNode): number | undefined =>
  toNumber(value.kind === Kind.INT ? Number(value.value) : null);

const toNumber = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const always =
  <Result>(result: Result): OfVariables<Result> =>
  () =>
    result;
