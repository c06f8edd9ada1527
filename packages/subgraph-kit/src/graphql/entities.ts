import { isUnionType, Kind, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { badUserInput } from '../errors.ts';

/**
 * Checks what federation hands to `_entities` before anything runs: an unknown `__typename` behind a reference that
 * rejects would end the process (@apollo/subgraph 2.14).
 * @throws BAD_USER_INPUT
 */
export function createRepresentationCheck(
  schema: GraphQLSchema,
  maxRepresentations: number,
): (operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) => void {
  const entityUnion = schema.getType('_Entity');
  const entities = new Set(isUnionType(entityUnion) ? entityUnion.getTypes().map(({ name }) => name) : []);

  const check = (representations: unknown): void => {
    if (!Array.isArray(representations)) throw badUserInput('representations must be a list.');
    if (representations.length > maxRepresentations) {
      throw badUserInput(`At most ${maxRepresentations} representations can be resolved at once.`);
    }
    for (const representation of representations as unknown[]) {
      if (!isRecord(representation) || !entities.has(String(representation.__typename))) {
        throw badUserInput('A representation names an entity that is not here.');
      }
      // Stores compare it: an object would be an operator to one of them.
      if (typeof (representation.id ?? '') !== 'string') throw badUserInput('The id of a representation is a string.');
    }
  };

  return (operation, variables) => {
    for (const selection of operation.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD) {
        // The planner never writes one at the root; refusing it leaves no way round the check.
        throw badUserInput('Fragments are not used at the root of a subgraph operation.');
      }
      if (selection.name.value !== '_entities') continue;
      const value = selection.arguments?.find(({ name }) => name.value === 'representations')?.value;
      if (value?.kind !== Kind.VARIABLE) throw badUserInput('representations must be a variable.');
      check(variables[value.name.value]);
    }
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
