import { isErrorCode } from '@agora/subgraph-kit/errors';
import type { Answer, AnsweredError, Asked } from './http.ts';

// What tells how the inside is built. In messages and other words of ours, never in what a caller has sent.
const LEAKS: readonly [what: string, pattern: RegExp][] = [
  ['a stack', /\bat (?:async )?[\w.<>]+ ?\(?(?:file:|node:|\/)|\.[jt]s:\d+/],
  ['a path', /node_modules|\/(?:work|app|usr|home|var|tmp)\//],
  [
    'SQL',
    /\b(?:select|insert into|update|delete from)\b[^"]+\b(?:from|values|set|where)\b|syntax error at or near|duplicate key/i,
  ],
  ['a store', /\b(?:postgres\w*|mongo\w*|redis|kafka|ioredis|mongoose)\b/i],
  ['a host', /\b(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|ECONN\w+|ENOTFOUND)\b/],
  ['the library', /\b(?:apollo(?!-(?:require-preflight|operation-name))|graphql-js|zod|jose|JWS|JWKS)\b/i],
  ['the federation', /\b_(?:Any|Entity|Service)\b|serviceName|subgraph "/],
  ['a suggestion', /did you mean/i],
  ['a secret', /password=|secret=|BEGIN [A-Z ]*KEY/],
];

// Every graph has them.
const EVERYWHERE = new Set(['Query', 'Mutation', 'Subscription', 'ID', 'String', 'Int', 'Float', 'Boolean']);
const OF_AN_ERROR = new Set(['message', 'locations', 'path', 'extensions']);
const INSIDE = new Set(['stacktrace', 'exception', 'serviceName', 'queryPlan', 'tracing', 'ftv1', 'cause']);

/** What every answer with errors keeps to, whatever was asked: its form, its codes, and that it tells nothing. */
export function contractProblems(answer: Answer, asked: Asked): string[] {
  const problems: string[] = [];
  const type = answer.headers['content-type'] ?? '';
  if (!/^application\/(?:graphql-response\+)?json\b/.test(type)) problems.push(`the answer is ${type || 'of no type'}`);
  if (answer.json === undefined) return [...problems, `the answer is no JSON object: ${answer.text.slice(0, 80)}`];
  for (const key of Object.keys(answer.json)) {
    if (key !== 'data' && key !== 'errors') problems.push(`the answer tells ${key}`);
  }
  const { errors } = answer.json;
  if (errors !== undefined && (!Array.isArray(errors) || errors.length === 0)) problems.push('errors are no list');
  const sent = `${String(asked.body ?? '')} ${decoded(asked.path)}`;
  for (const error of Array.isArray(errors) ? (errors as AnsweredError[]) : []) {
    problems.push(...errorProblems(error, sent));
  }
  return [...new Set(problems)];
}

function errorProblems(error: AnsweredError, sent: string): string[] {
  const { message, extensions = {} } = error;
  const problems: string[] = [];
  if (typeof message !== 'string' || message === '') return ['an error has no message'];
  if (!isErrorCode(extensions.code)) problems.push(`the code ${String(extensions.code)} is none of the list`);
  if (typeof extensions.traceId !== 'string') problems.push('an error has no trace id');
  for (const key of Object.keys(error)) if (!OF_AN_ERROR.has(key)) problems.push(`an error tells ${key}`);
  for (const key of Object.keys(extensions)) if (INSIDE.has(key)) problems.push(`an error tells ${key}`);
  for (const [what, pattern] of LEAKS) {
    const leak = pattern.exec(message)?.[0];
    if (leak !== undefined && !sent.includes(leak)) problems.push(`a message tells ${what}: ${leak}`);
  }
  // A type in a message is one that the caller has named: any other is learnt from it.
  for (const [, name = ''] of message.matchAll(/"\[*([A-Z]\w*)[\]!]*"/g)) {
    if (!sent.includes(name) && !EVERYWHERE.has(name)) problems.push(`a message tells a type: ${name}`);
  }
  return problems;
}

function decoded(path = ''): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
