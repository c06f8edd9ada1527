import { Kind, parse } from 'graphql';
import { z } from 'zod';
import { sha256 } from './normalised.ts';

/** An operation that a client may name in place of sending it. */
export interface RegisteredOperation {
  readonly id: string;
  /** Of the operation in the text. */
  readonly name?: string | undefined;
  readonly text: string;
}

/** What an id may be: a digest, or a name with a version. */
export const OPERATION_ID = /^[\w.:-]{1,128}$/;
const SHA_256 = /^[0-9a-f]{64}$/;
const MAX_OPERATIONS = 5_000;

// https://www.apollographql.com/docs/graphos/platform/security/persisted-queries#manifest-format
const apolloManifest = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string() })).max(MAX_OPERATIONS),
});
/** As the compilers of Relay and GraphQL Code Generator write them: texts by id. */
const textsById = z.record(z.string(), z.string()).refine((map) => Object.keys(map).length <= MAX_OPERATIONS);

/** @throws Error that names the first operation that is wrong */
export function readManifest(json: unknown): readonly RegisteredOperation[] {
  const apollo = apolloManifest.safeParse(json);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => checked(id, body));
  const map = textsById.safeParse(json);
  if (map.success) return Object.entries(map.data).map(([id, text]) => checked(id, text));
  throw new Error('the manifest has neither the format of Apollo nor texts by id');
}

function checked(id: string, text: string): RegisteredOperation {
  if (!OPERATION_ID.test(id)) throw new Error(`an operation has the id ${JSON.stringify(id.slice(0, 100))}`);
  if (SHA_256.test(id) && id !== sha256(text)) throw new Error(`${id} is not the SHA-256 of its operation`);
  const operations = parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const [only] = operations;
  if (only?.kind !== Kind.OPERATION_DEFINITION || operations.length > 1) throw new Error(`${id} is not one operation`);
  return { id, name: only.name?.value, text };
}
