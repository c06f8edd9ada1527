import {
  Kind,
  parse,
  type DocumentNode,
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type SelectionSetNode,
} from 'graphql';
import { representationsOf, type FetchRequest } from './fetch-request.ts';

type Path = readonly (string | number)[];

// An answer in which 2,000 fields are null does not need 2,000 times the same error.
const MAX_PLACES = 100;

/** Gives the errors of a fetch that failed as a whole the paths of the fields that are missing for it. */
export function placeErrors(request: FetchRequest, result: FormattedExecutionResult): FormattedExecutionResult {
  const { data, errors = [] } = result;
  if ((data !== null && data !== undefined) || errors.every(({ path }) => path !== undefined)) return result;
  const places = placesOf(request).slice(0, MAX_PLACES);
  return {
    data: null,
    errors: errors.flatMap((error): GraphQLFormattedError[] =>
      error.path === undefined ? places.map((path) => ({ ...error, path })) : [error],
    ),
  };
}

function placesOf(request: FetchRequest): Path[] {
  const document = parse(request.query);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return [];
  const representations = representationsOf(request);
  if (representations === undefined) {
    return responseKeys(operation.selectionSet, document).map((key) => [key]);
  }
  const [entities] = operation.selectionSet.selections;
  if (entities?.kind !== Kind.FIELD || entities.selectionSet === undefined) return [];
  const { selectionSet } = entities;
  return representations.flatMap(({ __typename }, index): Path[] => {
    const keys = responseKeys(selectionSet, document, __typename);
    return keys.length === 0 ? [['_entities', index]] : keys.map((key) => ['_entities', index, key]);
  });
}

// The planner writes one inline fragment for each type of entity that it asks for.
function responseKeys(set: SelectionSetNode, document: DocumentNode, typeName?: string): string[] {
  return set.selections.flatMap((selection): string[] => {
    if (selection.kind === Kind.FIELD) {
      return selection.name.value === '__typename' ? [] : [(selection.alias ?? selection.name).value];
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find(
            (definition): definition is FragmentDefinitionNode =>
              definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
          );
    const condition = fragment?.typeCondition?.name.value;
    const applies = condition === undefined || typeName === undefined || condition === typeName;
    return fragment !== undefined && applies ? responseKeys(fragment.selectionSet, document, typeName) : [];
  });
}
