import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isIncluded } from '../../access/included-fields.ts';
import { argumentsCost, costsNothing, keysArgument, slicingArgument, type OfVariables } from './argument-costs.ts';
import type { DeclaredCosts, ListSize } from './read-costs.ts';

/** One field of an answer, by all selections of its response key: what is asked twice is answered once. */
export interface CostNode {
  readonly responseKey: string;
  readonly isList: boolean;
  /** Whether the field above says how long this list is. */
  readonly isSizedAbove: boolean;
  /** One for each selection, whose types may differ. */
  readonly selections: readonly CostSelection[];
  readonly children: readonly CostNode[];
}

export interface CostSelection {
  /** What one item costs without its fields. */
  readonly weight: number;
  /** What must not be skipped: this selection, and the fragments and fields that it stands in. */
  readonly conditions: readonly SelectionNode[];
  readonly argumentsCost: OfVariables<number>;
  readonly size: SizeOfList | undefined;
}

export interface SizeOfList extends ListSize {
  readonly field: string;
  /** In the order of `slicingArguments`. */
  readonly slices: readonly OfVariables<number | undefined>[];
  /** How many keys a field is given that answers what has them. */
  readonly keys: OfVariables<number | undefined>;
}

// Apollo's: https://www.apollographql.com/docs/graphos/routing/security/demand-control
const OBJECT_WEIGHT = 1;
const LEAF_WEIGHT = 0;
const MUTATION_WEIGHT = 10;

interface Selected {
  readonly field: FieldNode;
  readonly parent: GraphQLCompositeType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly conditions: readonly SelectionNode[];
}

/** Whether a selection runs with these variables. */
export const isWanted = ({ conditions }: CostSelection, variables: Readonly<Record<string, unknown>>): boolean =>
  conditions.every((selection) => isIncluded(selection, variables));

/** What an operation may cost, for any variables: made once for a document. Fields that cost nothing are left out. */
export function costPlan(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
  costs: DeclaredCosts,
): readonly CostNode[] {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  const select = (
    { selections }: SelectionSetNode,
    parent: GraphQLCompositeType,
    conditions: readonly SelectionNode[],
  ): Selected[] =>
    selections.flatMap((selection): Selected[] => {
      const all = (selection.directives ?? []).length === 0 ? conditions : [...conditions, selection];
      if (selection.kind === Kind.FIELD) {
        const definition = 'getFields' in parent ? parent.getFields()[selection.name.value] : undefined;
        // Introspection is not the subgraphs' work.
        return definition === undefined ? [] : [{ field: selection, parent, definition, conditions: all }];
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) return [];
      const narrowed = fragment.typeCondition && typeFromAST(schema, fragment.typeCondition);
      return select(fragment.selectionSet, isCompositeType(narrowed) ? narrowed : parent, all);
    });

  const coordinatesOf = ({ parent, field }: Selected): string[] =>
    [parent, ...(isAbstractType(parent) ? schema.getPossibleTypes(parent) : [])].map(
      (type) => `${type.name}.${field.name.value}`,
    );

  const weightOf = (selected: Selected): number => {
    const declared = coordinatesOf(selected).flatMap((coordinate) => costs.weights.get(coordinate) ?? []);
    if (declared.length > 0) return Math.max(...declared);
    const type = getNamedType(selected.definition.type);
    const usual = isCompositeType(type) ? OBJECT_WEIGHT : LEAF_WEIGHT;
    const ofTypes = [type, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : [])];
    return Math.max(...ofTypes.map(({ name }) => costs.weights.get(name) ?? usual));
  };

  const selectionOf = (selected: Selected): CostSelection => {
    const { field, parent, definition, conditions } = selected;
    const [size] = coordinatesOf(selected).flatMap((coordinate) => costs.listSizes.get(coordinate) ?? []);
    const slices = size?.slicingArguments.map((name) => slicingArgument(field, definition, name)) ?? [];
    return {
      weight: weightOf(selected) + (parent === schema.getMutationType() ? MUTATION_WEIGHT : 0),
      conditions,
      argumentsCost: argumentsCost(field, definition, `${parent.name}.${field.name.value}`, costs),
      size: size && { ...size, slices, keys: keysArgument(field, definition), field: field.name.value },
    };
  };

  const isCostly = ({ selections, children }: CostNode): boolean =>
    children.length > 0 ||
    selections.some((selection) => selection.weight > 0 || selection.argumentsCost !== costsNothing);

  const nodesOf = (selected: readonly Selected[], sizedFields: readonly string[]): CostNode[] =>
    [...Map.groupBy(selected, ({ field }) => (field.alias ?? field.name).value)]
      .map(([responseKey, each]): CostNode => {
        const selections = each.map(selectionOf);
        const below = each.flatMap(({ field, definition, conditions }) => {
          const type = getNamedType(definition.type);
          return field.selectionSet === undefined || !isCompositeType(type)
            ? []
            : select(field.selectionSet, type, conditions);
        });
        const sized = selections.flatMap(({ size }) => size?.sizedFields ?? []);
        return {
          responseKey,
          isList: each.some(({ definition }) => isListType(getNullableType(definition.type))),
          isSizedAbove: each.some(({ field }) => sizedFields.includes(field.name.value)),
          selections,
          children: nodesOf(below, sized),
        };
      })
      .filter(isCostly);

  return nodesOf(select(operation.selectionSet, root, []), []);
}
