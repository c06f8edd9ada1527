import type { ErrorCode } from '@agora/subgraph-kit/errors';
import { GraphQLError, type ASTNode, type GraphQLErrorOptions } from 'graphql';

/** A document, or what came with it, is refused: the answer is one of GraphQL, with these errors and without data. */
export class OperationRefused extends Error {
  override readonly name = 'OperationRefused';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

export const refuse = (code: ErrorCode, message: string, node?: ASTNode): OperationRefused =>
  new OperationRefused([new GraphQLError(message, { ...(node && { nodes: node }), extensions: { code } })]);

export const tooComplex = (message: string, node?: ASTNode): OperationRefused =>
  refuse('QUERY_TOO_COMPLEX', message, node);

/** The same errors, all with one code. */
export const withCode = (code: ErrorCode, errors: readonly GraphQLError[]): OperationRefused =>
  new OperationRefused(
    errors.map((error) => new GraphQLError(error.message, { ...placeOf(error), extensions: { code } })),
  );

/** Where in the document an error is. */
export const placeOf = ({ nodes, source, positions }: GraphQLError): GraphQLErrorOptions => ({
  ...(nodes && { nodes }),
  ...(source && { source }),
  ...(positions && { positions }),
});
