import { specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { withCode } from './refusal.ts';
import { withoutSchemaNames } from './without-schema-names.ts';

/**
 * @param isSchemaTold where it is not, messages name only what the caller has written.
 * @throws OperationRefused: GRAPHQL_VALIDATION_FAILED
 */
export function validateDocument(
  document: DocumentNode,
  { schema, maxErrors, isSchemaTold }: { schema: GraphQLSchema; maxErrors: number; isSchemaTold: boolean },
): void {
  const errors = validate(schema, document, specifiedRules, { maxErrors });
  if (errors.length === 0) return;
  const told = errors.slice(0, maxErrors);
  throw withCode('GRAPHQL_VALIDATION_FAILED', isSchemaTold ? told : withoutSchemaNames(told, sourceOf(document)));
}

const sourceOf = ({ loc }: DocumentNode): string => loc?.source.body ?? '';
