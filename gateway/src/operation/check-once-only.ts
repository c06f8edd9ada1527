import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Limits } from '../config/limits-config.ts';
import { refuse } from './refusal.ts';

/**
 * Holds a mutation to one of the sensitive fields: a hundred aliases of a sign-in would be a hundred attempts that a
 * limit of requests counts as one.
 * @throws OperationRefused: QUERY_TOO_COMPLEX
 */
export function checkOnceOnly(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  { oncePerOperation }: Pick<Limits, 'oncePerOperation'>,
): void {
  if (operation.operation !== OperationTypeNode.MUTATION) return;
  const sensitive = rootFields(operation.selectionSet, document).filter(({ name }) =>
    oncePerOperation.includes(`Mutation.${name.value}`),
  );
  if (sensitive.length > 1)
    throw refuse(
      'QUERY_TOO_COMPLEX',
      `An operation may have ${sensitive[0]?.name.value ?? ''} once, and no other of its kind.`,
    );
}

/** The fields at the first level of a valid document: its fragments are there, and free of circles. */
export const rootFields = ({ selections }: SelectionSetNode, document: DocumentNode): FieldNode[] =>
  selections.flatMap((selection): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, document);
    return document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value
        ? rootFields(definition.selectionSet, document)
        : [],
    );
  });
