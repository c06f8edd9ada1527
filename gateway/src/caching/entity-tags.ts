import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from '../operation/operation.ts';
import type { EntityKeys } from './entity-keys.ts';

/** That an answer holds an entity: this one, one that it does not name, or any of its type. */
export const tagOf = {
  entity: (type: string, id: string | number): string => `${type} ${id}`,
  unnamed: (type: string): string => `${type} ?`,
  type: (type: string): string => type,
};

type Json = Readonly<Record<string, unknown>>;

interface Selected {
  readonly field: FieldNode;
  readonly parent: GraphQLCompositeType;
}

/** Which entities an answer holds. One whose key was not asked for, and one that is not there, could be any of its type. */
export function entityTags(
  { operation, document }: Pick<Operation, 'operation' | 'document'>,
  data: object,
  { schema, keys }: { schema: GraphQLSchema; keys: EntityKeys },
): ReadonlySet<string> {
  const tags = new Set<string>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  const entitiesAmong = (type: GraphQLCompositeType): string[] =>
    (isAbstractType(type) ? schema.getPossibleTypes(type) : [type])
      .map(({ name }) => name)
      .filter((name) => keys.has(name));

  /** The fields of a selection set and of the fragments in it. */
  const selectedIn = (set: SelectionSetNode, parent: GraphQLCompositeType): Selected[] =>
    set.selections.flatMap((selection): Selected[] => {
      if (selection.kind === Kind.FIELD) return [{ field: selection, parent }];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) return [];
      const narrowed = schema.getType(fragment.typeCondition?.name.value ?? parent.name);
      return selectedIn(fragment.selectionSet, isCompositeType(narrowed) ? narrowed : parent);
    });

  const tagObject = (value: Json, type: GraphQLCompositeType, selected: readonly Selected[]): void => {
    for (const name of entitiesAmong(type)) {
      tags.add(tagOf.type(name));
      const keyField = keys.get(name);
      const id = selected
        .filter(({ field }) => field.name.value === keyField)
        .map(({ field }) => value[(field.alias ?? field.name).value])
        .find((each) => typeof each === 'string' || typeof each === 'number');
      tags.add(id === undefined ? tagOf.unnamed(name) : tagOf.entity(name, id));
    }
  };

  const visit = (value: unknown, type: GraphQLCompositeType, set: SelectionSetNode): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, type, set);
      return;
    }
    if (value === undefined) return;
    if (value === null) {
      for (const name of entitiesAmong(type)) tags.add(tagOf.type(name)).add(tagOf.unnamed(name));
      return;
    }
    const selected = selectedIn(set, type);
    tagObject(value as Json, type, selected);
    for (const { field, parent } of selected) {
      const below = field.selectionSet && typeOf(field, parent);
      if (below) visit((value as Json)[(field.alias ?? field.name).value], below, field.selectionSet);
    }
  };

  const root = schema.getRootType(operation.operation);
  if (root) visit(data, root, operation.selectionSet);
  return tags;
}

function typeOf({ name }: FieldNode, parent: GraphQLCompositeType): GraphQLCompositeType | undefined {
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  const field = parent.getFields()[name.value];
  const type = field && getNamedType(field.type);
  return isCompositeType(type) ? type : undefined;
}
