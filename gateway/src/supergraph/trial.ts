import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { getNamedType, getOperationAST, isLeafType, isRequiredArgument, parse, type GraphQLSchema } from 'graphql';
import type { Operation } from '../operation/operation.ts';

/** A query of all root fields that need no argument: what a planner must be able to plan before clients get it. */
export function trialOperation(schema: GraphQLSchema): Operation {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name, type }) => (isLeafType(getNamedType(type)) ? name : `${name} { __typename }`));
  const source = `query Trial { __typename ${fields.join(' ')} }`;
  const document = parse(source);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('the trial has one operation');
  return {
    document,
    source,
    hash: source,
    operation,
    operationName: 'Trial',
    variables: {},
    coercedVariables: {},
    scope: { viewer: GUEST, signal: AbortSignal.abort() },
  };
}
