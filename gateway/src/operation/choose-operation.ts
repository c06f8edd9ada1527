import { getOperationAST, Kind, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { HttpError } from '../http/answer.ts';
import type { RequestTerms } from './operation.ts';
import { refuse } from './refusal.ts';

/**
 * The operation of a document that a request means.
 * @throws OperationRefused: BAD_REQUEST when it is not there; HttpError 405 for a write by GET
 */
export function chooseOperation(
  document: DocumentNode,
  operationName: string | undefined,
  method: RequestTerms['method'],
): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) throw refuse('BAD_REQUEST', noOperation(document, operationName));
  if ((operation.operation === OperationTypeNode.SUBSCRIPTION) !== (method === 'SUBSCRIBE'))
    throw refuse(
      'BAD_REQUEST',
      'Subscriptions, and nothing else, are served as a stream: over a WebSocket, or with "Accept: text/event-stream".',
    );
  // A link or an image must not be able to change anything.
  if (method === 'GET' && operation.operation === OperationTypeNode.MUTATION)
    throw new HttpError(405, 'BAD_REQUEST', 'Mutations are sent by POST.', { allow: 'POST' });
  return operation;
}

function noOperation(document: DocumentNode, operationName: string | undefined): string {
  if (operationName !== undefined) return 'The document has no operation with this operationName.';
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined ? [definition.name.value] : [],
  );
  return `The document has several operations. Give the operationName of one of them: ${names.join(', ')}.`;
}
