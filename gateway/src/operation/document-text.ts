import { refuse } from './refusal.ts';
import type { GraphQLParameters } from './operation.ts';

/** The text of the document that a request is about. @throws OperationRefused: PERSISTED_QUERY_NOT_FOUND */
export function documentText({ query, documentId, extensions }: GraphQLParameters): string {
  if (query === undefined || documentId !== undefined || extensions?.persistedQuery !== undefined)
    throw refuse('PERSISTED_QUERY_NOT_FOUND', 'No operation is registered under this id.');
  return query;
}
