import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** A field of an object type, by `Type.field`. */
export interface Field {
  readonly coordinate: string;
  readonly node: FieldDefinitionNode;
}

export const objectTypes = ({ definitions }: DocumentNode): ObjectTypeDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);

export const fieldsOf = ({ name, fields = [] }: ObjectTypeDefinitionNode): Field[] =>
  fields.map((node) => ({ coordinate: `${name.value}.${node.name.value}`, node }));

// A connection bounds its own lists, and what a mutation answers is bounded by what it was asked.
const BOUNDED_BY_NATURE = /(Connection|Payload|Error)$/;

/** Lists of objects without pages. */
export function bareLists(document: DocumentNode): Field[] {
  const types = objectTypes(document);
  const names = new Set(types.map(({ name }) => name.value));
  return types
    .filter(({ name }) => !BOUNDED_BY_NATURE.test(name.value))
    .flatMap(fieldsOf)
    .filter(({ node }) => isList(node.type) && names.has(namedType(node.type)));
}

export const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

export const directivesOf = (
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] },
  called: string,
): ConstDirectiveNode[] => directives.filter(({ name }) => name.value === called);
