import { AppError } from '@agora/subgraph-kit/errors';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { RequestScope } from './request-scope.ts';

// The planner writes fragments out. Twenty that each spread the next one twice are a million fields in 2 kB: they would
// keep the gateway busy for minutes, and everybody else waiting.
const MAX_FIELDS = 5_000;
// Parser, validation and planner call themselves at each level, and a stack that runs over looks like our own fault.
const MAX_NESTING = 200;

/**
 * Looks at the text, before it is parsed. Brackets in string literals count too, but those have their pairs.
 * @throws QUERY_TOO_COMPLEX
 */
export function checkNesting(source: string): void {
  let nesting = 0;
  for (const [bracket] of source.matchAll(/[{}[\]()]/g)) {
    nesting += '{[('.includes(bracket) ? 1 : -1;
    if (nesting > MAX_NESTING)
      throw new AppError('QUERY_TOO_COMPLEX', `A document nests at most ${MAX_NESTING} levels.`);
  }
}

/** How many fields an operation has with its fragments written out. Its fragments must be free of circles. */
export function countFields(operation: OperationDefinitionNode, document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  // Each fragment is counted once, so that counting takes no longer than reading.
  const counted = new Map<SelectionSetNode | undefined, number>([[undefined, 0]]);
  const count = (set: SelectionSetNode | undefined): number => {
    const known = counted.get(set);
    if (known !== undefined) return known;
    let fields = 0;
    for (const selection of set?.selections ?? []) {
      fields +=
        selection.kind === Kind.FRAGMENT_SPREAD
          ? count(fragments.get(selection.name.value)?.selectionSet)
          : count(selection.selectionSet) + (selection.kind === Kind.FIELD ? 1 : 0);
    }
    counted.set(set, fields);
    return fields;
  };
  return count(operation.selectionSet);
}

/** Refuses operations that are larger than any client's, before they are planned. */
export const operationSizeLimit: ApolloServerPlugin<RequestScope> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ operation, document }) {
        // Absent when the request names no operation of the document: that is refused right after.
        if (operation !== undefined && countFields(operation, document) > MAX_FIELDS) {
          throw new GraphQLError(`An operation has at most ${MAX_FIELDS} fields, with its fragments written out.`, {
            extensions: { code: 'QUERY_TOO_COMPLEX' },
          });
        }
        return Promise.resolve();
      },
    }),
};
