import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A field of a question, and what is asked below it. */
export interface Selected {
  readonly coordinate: string;
  /** Under which it is in the answer. */
  readonly key: string;
  readonly text: string;
  /** Where the type is one of several: only there. */
  readonly on?: string;
  readonly below: readonly Selected[];
}

/**
 * A root field with everything below it, along every way through the graph of so many steps from thing to thing. Where a
 * way meets a type again it ends there, with what the thing says of itself.
 */
export interface Walk {
  readonly name: string;
  readonly document: string;
  readonly selected: Selected;
}

const PAGING = new Set(['first', 'after', 'last', 'before']);

export interface Ways {
  /** How many steps from thing to thing. */
  readonly steps: number;
  /** What fields below the root are asked with, beside their defaults: each alternative is a field of its own. */
  readonly nested: Readonly<Record<string, readonly string[]>>;
}

/** @throws when a field needs an argument that nobody has thought of. */
export function walkFrom(schema: GraphQLSchema, name: string, ways: Ways): Walk {
  const field = schema.getQueryType()?.getFields()[name];
  if (field === undefined) throw new Error(`Query.${name} does not exist`);
  const asked = field.args.filter((argument) => !PAGING.has(argument.name));
  const declared = asked.map((argument) => `$${argument.name}: ${String(argument.type)}`);
  const passed = asked.map((argument) => `${argument.name}: $${argument.name}`);
  if (field.args.some((argument) => argument.name === 'first')) passed.push('first: 100');
  const selected: Selected = {
    coordinate: `Query.${name}`,
    key: name,
    text: name + inBrackets(passed),
    below: below(schema, field, [], 1, ways),
  };
  return { name, selected, document: `query Walk_${name}${inBrackets(declared)} {\n${print(selected)}\n}` };
}

const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : `(${parts.join(', ')})`);

function below(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  passed: readonly string[],
  steps: number,
  ways: Ways,
): readonly Selected[] {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return [];
  if (isObjectType(type)) return fieldsOf(schema, type, [...passed, type.name], steps, ways);
  return schema
    .getPossibleTypes(type)
    .filter((possible) => !passed.includes(possible.name))
    .flatMap((possible) =>
      fieldsOf(schema, possible, [...passed, possible.name], steps, ways).map((selected) => ({
        ...selected,
        // Two members of a union may have a field of one name and of two types.
        key: `${possible.name}_${selected.key}`,
        text: `${possible.name}_${selected.key}: ${selected.text.replace(/^\w+: /, '')}`,
        on: possible.name,
      })),
    );
}

function fieldsOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  passed: readonly string[],
  steps: number,
  ways: Ways,
): readonly Selected[] {
  return Object.values(type.getFields()).flatMap((field): Selected[] => {
    const target = getNamedType(field.type);
    const coordinate = `${type.name}.${field.name}`;
    const alternatives = ways.nested[coordinate];
    if (alternatives === undefined && field.args.some(isRequiredArgument)) {
      throw new Error(`nobody has said with what ${coordinate} is to be asked`);
    }
    const callings = (alternatives ?? ['']).map((text, index) => ({
      key: index === 0 ? field.name : `${field.name}_${index}`,
      text: (index === 0 ? '' : `${field.name}_${index}: `) + field.name + (text && `(${text})`),
    }));
    if (isLeafType(target)) return callings.map((calling) => ({ coordinate, below: [], ...calling }));
    const next = steps + (isThing(target) ? 1 : 0);
    const isKnown = isObjectType(target) && passed.includes(target.name);
    // Nodes are asked for everything; edges have the same ones.
    const isEdge = type.name.endsWith('Edge') && field.name === 'node';
    if (!isKnown && !isEdge && next > ways.steps) return [];
    const kept = isEdge
      ? leavesOf(target).slice(0, 1)
      : isKnown
        ? leavesOf(target)
        : below(schema, field, passed, next, ways);
    return kept.length === 0 ? [] : callings.map((calling) => ({ coordinate, below: kept, ...calling }));
  });
}

// What has no id is a part of something: money, a connection.
const isThing = (type: unknown): boolean => isObjectType(type) && 'id' in type.getFields();

const leavesOf = (type: unknown): readonly Selected[] =>
  isObjectType(type)
    ? Object.values(type.getFields())
        .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
        .map(({ name }) => ({ coordinate: `${type.name}.${name}`, key: name, text: name, below: [] }))
    : [];

function print({ text, below: fields }: Selected): string {
  if (fields.length === 0) return text;
  const lines = fields.map((field) =>
    field.on === undefined ? print(field) : `... on ${field.on} { ${print(field)} }`,
  );
  return `${text} { ${lines.join(' ')} }`;
}

/** The field at a place in an answer. */
export function coordinateAt(selected: Selected, path: readonly (string | number)[]): string | undefined {
  const [key, ...rest] = path.filter((step) => typeof step === 'string');
  if (key !== selected.key) return undefined;
  return rest.length === 0
    ? selected.coordinate
    : selected.below.map((field) => coordinateAt(field, rest)).find((coordinate) => coordinate !== undefined);
}

/** Everything in an answer that is there: the field that it belongs to, and its value. */
export function* found(selected: Selected, parent: unknown): Generator<readonly [coordinate: string, value: unknown]> {
  for (const object of objectsIn(parent)) {
    const value = object[selected.key];
    if (value === null || value === undefined) continue;
    yield [selected.coordinate, value];
    for (const field of selected.below) yield* found(field, value);
  }
}

function* objectsIn(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (typeof value === 'object' && value !== null) yield value as Readonly<Record<string, unknown>>;
}

/** Every field that an answer to a query can have. */
export function readableFields(schema: GraphQLSchema): readonly string[] {
  const met = new Set<string>();
  const coordinates: string[] = [];
  const visit = (type: GraphQLObjectType): void => {
    if (met.has(type.name)) return;
    met.add(type.name);
    for (const field of Object.values(type.getFields())) {
      coordinates.push(`${type.name}.${field.name}`);
      const target = getNamedType(field.type);
      if (isObjectType(target)) visit(target);
      else if (isAbstractType(target)) schema.getPossibleTypes(target).forEach(visit);
    }
  };
  const query = schema.getQueryType();
  if (query) visit(query);
  return coordinates;
}
