import { GraphQLError, parse, type DocumentNode } from 'graphql';
import type { Limits } from '../config/limits-config.ts';
import { tooComplex, withCode } from './refusal.ts';

// Parser, validation and planner call themselves at each level, and a stack that runs over looks like our own fault.
const MAX_NESTING = 200;

/** @throws OperationRefused: GRAPHQL_PARSE_FAILED, or QUERY_TOO_COMPLEX as soon as the text is too long. */
export function parseDocument(source: string, { documentCharacters, tokens }: Limits): DocumentNode {
  if (source.length > documentCharacters) throw tooComplex(`A document has at most ${documentCharacters} characters.`);
  checkNesting(source);
  try {
    return parse(source, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.message.includes('Document contains more')) throw tooComplex(`A document has at most ${tokens} tokens.`);
    throw withCode('GRAPHQL_PARSE_FAILED', [error]);
  }
}

// Before it is parsed. Brackets in string literals count too, but those have their pairs.
function checkNesting(source: string): void {
  let nesting = 0;
  for (const [bracket] of source.matchAll(/[{}[\]()]/g)) {
    nesting += '{[('.includes(bracket) ? 1 : -1;
    if (nesting > MAX_NESTING) throw tooComplex(`A document nests at most ${MAX_NESTING} levels.`);
  }
}
