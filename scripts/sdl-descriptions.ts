import { Kind, type DefinitionNode, type DocumentNode, type NameNode, type ObjectTypeDefinitionNode } from 'graphql';

/** The SDL of one subgraph. */
export interface Sdl {
  readonly name: string;
  readonly document: DocumentNode;
}

/**
 * Where a description is missing or said twice. An entity is described by the subgraph that owns it: composition keeps
 * one text, and would take another's as readily as the owner's.
 */
export function misdescribed(subgraphs: readonly Sdl[]): string[] {
  const entities = Map.groupBy(
    subgraphs.flatMap((sdl) => entitiesOf(sdl.document).map((type) => ({ subgraph: sdl.name, type }))),
    ({ type }) => type.name.value,
  );
  const owners = new Map(
    [...entities].map(([name, each]) => [
      name,
      each.filter(({ type }) => type.description !== undefined).map(({ subgraph }) => subgraph),
    ]),
  );
  return [
    ...[...owners]
      .filter(([, describing]) => describing.length !== 1)
      .map(([name, describing]) => `${name} is described by ${describing.join(' and ') || 'nobody'}`),
    ...subgraphs.flatMap(({ name, document }) => {
      const isOwnOrNone = (entity: string): boolean => owners.get(entity)?.includes(name) ?? true;
      return [...undescribed(document, isOwnOrNone), ...describedAgain(document, isOwnOrNone)].map(
        (departure) => `${name}: ${departure}`,
      );
    }),
  ];
}

const entitiesOf = ({ definitions }: DocumentNode): ObjectTypeDefinitionNode[] =>
  definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ directives = [] }) => directives.some(({ name }) => name.value === 'key'));

const ROOT_TYPES = new Set(['Query', 'Mutation', 'Subscription']);

interface Described {
  readonly name: NameNode;
  readonly description?: unknown;
}

const isKey = ({ name }: Described): boolean => name.value === 'id';

function undescribed({ definitions }: DocumentNode, describes: (type: string) => boolean): string[] {
  const missing = (node: Described, path: string): string[] =>
    node.description === undefined ? [`${path}${node.name.value} is not described`] : [];
  return definitions.filter(isNamed).flatMap((definition) => {
    const type = definition.name.value;
    const isOwners = describes(type);
    return [
      ...(isOwners && !ROOT_TYPES.has(type) ? missing(definition, '') : []),
      ...membersOf(definition)
        .filter((member) => isOwners || !isKey(member))
        .flatMap((member) => [
          ...missing(member, `${type}.`),
          ...argumentsOf(member).flatMap((argument) => missing(argument, `${type}.${member.name.value}.`)),
        ]),
    ];
  });
}

type Named = Extract<DefinitionNode, { readonly name: NameNode; readonly description?: unknown }>;

const isNamed = (definition: DefinitionNode): definition is Named => 'name' in definition;

const membersOf = (definition: Named): readonly Described[] => [
  ...('fields' in definition ? (definition.fields ?? []) : []),
  ...('values' in definition ? (definition.values ?? []) : []),
];

const argumentsOf = (member: Described & { readonly arguments?: readonly Described[] }): readonly Described[] =>
  member.arguments ?? [];

function describedAgain(document: DocumentNode, describes: (type: string) => boolean): string[] {
  return entitiesOf(document)
    .filter(({ name }) => !describes(name.value))
    .flatMap(({ name, fields = [] }) =>
      fields
        .filter((field) => isKey(field) && field.description !== undefined)
        .map((field) => `${name.value}.${field.name.value} is described by its owner already`),
    );
}
