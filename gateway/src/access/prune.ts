import { createHash } from 'node:crypto';
import {
  isAbstractType,
  Kind,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** A document without the fields that its caller may not read. */
export interface PrunedDocument {
  readonly document: DocumentNode;
  readonly source: string;
  /** The planner's cache key: under the original's, the plan of a caller who may read more would run. */
  readonly hash: string;
  /** Under this name objects of interfaces and unions say what they are. */
  readonly typenameAlias: string;
}

/** Removes `denied` fields; what becomes empty asks for its `__typename`, since whether it exists is still to be told. */
export function prune(
  document: DocumentNode,
  schema: GraphQLSchema,
  denied: Pick<ReadonlyMap<FieldNode, unknown>, 'has'>,
): PrunedDocument {
  const typenameAlias = unusedName(print(document));
  const typename: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: typenameAlias },
    name: { kind: Kind.NAME, value: '__typename' },
  };
  const typeInfo = new TypeInfo(schema);
  const pruned = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: { enter: (field) => (denied.has(field) ? null : undefined) },
      SelectionSet: {
        leave: (set) =>
          set.selections.length === 0 || isAbstractType(typeInfo.getParentType())
            ? { ...set, selections: [...set.selections, typename] }
            : undefined,
      },
    }),
  );
  const used = withoutUnusedFragments(pruned);
  const source = print(used);
  return { document: used, source, hash: createHash('sha256').update(source).digest('hex'), typenameAlias };
}

/** Whether nothing that a subgraph would have to answer is left. */
export const isEmpty = (operation: OperationDefinitionNode, { typenameAlias }: PrunedDocument): boolean =>
  operation.selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && selection.alias?.value === typenameAlias,
  );

function unusedName(source: string): string {
  let name = 'typename_';
  while (source.includes(name)) name += '_';
  return name;
}

// A fragment may have been spread only below a removed field, and may itself spread others.
function withoutUnusedFragments(document: DocumentNode): DocumentNode {
  const spreads = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void spreads.add(name.value) });
  const definitions = document.definitions.filter(
    (definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || spreads.has(definition.name.value),
  );
  return definitions.length === document.definitions.length
    ? document
    : withoutUnusedFragments({ ...document, definitions });
}
