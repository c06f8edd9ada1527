import {
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type FormattedExecutionResult,
  type GraphQLFormattedError,
} from 'graphql';
import type { FetchRequest } from '../fetching/fetch-request.ts';
import type { Sources } from './source.ts';

/** The fetch of a subscription's root field, as one of the entity that the field is about. */
export interface EntityFetch {
  readonly query: string;
  /** Variables of the planner's fetch that it still has. */
  readonly variables: readonly string[];
  readonly typeName: string;
  /** Under which name the planner's fetch has the entity. */
  readonly responseKey: string;
}

/** Undefined for a fetch that is of entities already. @param query as the planner has written it */
export function entityFetchOf(query: string, sources: Sources): EntityFetch | undefined {
  const document = parse(query);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.selectionSet.selections.find((each) => each.kind === Kind.FIELD);
  const source = sources.get(root?.name.value ?? '');
  if (operation === undefined || root?.selectionSet === undefined || source === undefined) return undefined;
  const fragments = document.definitions.filter((each) => each !== operation);
  // Those of the root field's own arguments have done their work: they have chosen the entity.
  const variables = variablesIn([root.selectionSet, ...fragments]);
  const declared = (operation.variableDefinitions ?? []).filter(({ variable }) => variables.has(variable.name.value));
  return {
    query: [
      `query ($representations: [_Any!]! ${declared.map(print).join(' ')}) {`,
      `_entities(representations: $representations) { ... on ${source.typeName} ${print(root.selectionSet)} } }`,
      ...fragments.map(print),
    ].join('\n'),
    variables: [...variables],
    typeName: source.typeName,
    responseKey: (root.alias ?? root.name).value,
  };
}

function variablesIn(nodes: readonly ASTNode[]): Set<string> {
  const used = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void used.add(name.value) });
  return used;
}

export const entityRequest = (
  { query, variables, typeName }: EntityFetch,
  given: Readonly<Record<string, unknown>>,
  id: string,
): FetchRequest => ({
  query,
  variables: {
    ...Object.fromEntries(variables.flatMap((name) => (name in given ? [[name, given[name]]] : []))),
    representations: [{ __typename: typeName, id }],
  },
});

/** The answer to the entity's fetch, as the planner expects one to its own. */
export function asRootAnswer(
  { responseKey }: EntityFetch,
  { data, errors, ...rest }: FormattedExecutionResult,
): FormattedExecutionResult {
  const [entity = null] = (data?._entities ?? []) as readonly unknown[];
  return {
    ...rest,
    data: { [responseKey]: entity },
    ...(errors !== undefined && { errors: errors.map((error) => atRoot(error, responseKey)) }),
  };
}

function atRoot(error: GraphQLFormattedError, responseKey: string): GraphQLFormattedError {
  const { path } = error;
  return path?.[0] === '_entities' ? { ...error, path: [responseKey, ...path.slice(2)] } : error;
}
