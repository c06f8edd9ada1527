import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import type { Limits } from '../config/limits-config.ts';
import { tooComplex, withCode } from './refusal.ts';

// Parser, validation and planner call themselves at each level, and a stack that runs over looks like our own fault.
const MAX_NESTING = 200;

const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** @throws OperationRefused: GRAPHQL_PARSE_FAILED, or QUERY_TOO_COMPLEX before it is parsed any further. */
export function parseDocument(source: string, limits: Limits): DocumentNode {
  const { documentCharacters } = limits;
  if (source.length > documentCharacters) throw tooComplex(`A document has at most ${documentCharacters} characters.`);
  try {
    checkTokens(source, limits);
    return parse(source);
  } catch (error) {
    throw error instanceof GraphQLError ? withCode('GRAPHQL_PARSE_FAILED', [error]) : error;
  }
}

// By the lexer, which calls nothing by itself and is not led astray by brackets in comments and strings.
function checkTokens(source: string, { tokens }: Limits): void {
  const lexer = new Lexer(new Source(source));
  let nesting = 0;
  for (let count = 1; lexer.advance().kind !== TokenKind.EOF; count++) {
    if (count > tokens) throw tooComplex(`A document has at most ${tokens} tokens.`);
    if (OPENING.has(lexer.token.kind)) nesting++;
    if (CLOSING.has(lexer.token.kind)) nesting--;
    if (nesting > MAX_NESTING) throw tooComplex(`A document nests at most ${MAX_NESTING} levels.`);
  }
}
