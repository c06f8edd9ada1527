import type { Limits } from '../config/limits-config.ts';
import type { DocumentShape } from './measure-document.ts';
import { tooComplex } from './refusal.ts';

const WORDS: Readonly<Record<keyof DocumentShape, (limit: number) => string>> = {
  operations: (limit) => `A document has at most ${limit} operations.`,
  fragments: (limit) => `A document has at most ${limit} fragments.`,
  depth: (limit) => `An operation is at most ${limit} levels deep.`,
  fields: (limit) => `An operation has at most ${limit} fields, with its fragments written out.`,
  aliases: (limit) => `An operation has at most ${limit} aliases, with its fragments written out.`,
  rootFields: (limit) => `An operation has at most ${limit} root fields.`,
  duplicates: (limit) => `A document repeats at most ${limit} selections.`,
  directives: (limit) => `A document has at most ${limit} directives.`,
  directivesPerPlace: (limit) => `One place has at most ${limit} directives.`,
  listItems: (limit) => `A list has at most ${limit} items.`,
  variables: (limit) => `An operation has at most ${limit} variables.`,
};

/** @throws OperationRefused: QUERY_TOO_COMPLEX, for the first limit that is passed. */
export function checkShape(
  shape: DocumentShape,
  { operationsPerDocument, fragmentsPerDocument, ...limits }: Limits,
): void {
  const most = { ...limits, operations: operationsPerDocument, fragments: fragmentsPerDocument };
  for (const measure of Object.keys(WORDS) as (keyof DocumentShape)[]) {
    if (shape[measure] > most[measure]) throw tooComplex(WORDS[measure](most[measure]));
  }
}
