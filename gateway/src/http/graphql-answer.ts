import type { ErrorCode } from '@agora/subgraph-kit/errors';
import type { FormattedExecutionResult } from 'graphql';
import { statusOf } from '@agora/subgraph-kit/http';
import { JSON_TYPE, type Answer } from './answer.ts';

/**
 * The answer to a GraphQL request: https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes. As plain JSON a
 * refusal of the document is 200, since older clients read the errors of nothing else; our own faults keep their status.
 */
export function graphqlAnswer(result: FormattedExecutionResult, type: string): Answer {
  const status = result.data === undefined ? statusOf(codeOf(result) ?? 'INTERNAL') : 200;
  return { status: type === JSON_TYPE && status < 500 ? 200 : status, type, body: JSON.stringify(result) };
}

/** The code of the first error, if there is one: a refused request was refused for it. */
export const codeOf = ({ errors }: FormattedExecutionResult): ErrorCode | undefined =>
  errors?.[0]?.extensions?.code as ErrorCode | undefined;
