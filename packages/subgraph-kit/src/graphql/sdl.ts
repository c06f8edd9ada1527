import { readFileSync } from 'node:fs';
import { parse, type DocumentNode } from 'graphql';

/** The `schema.graphql` at the root of the workspace whose `src/subgraph.ts` has this URL. */
export function readSdl(subgraphUrl: string): DocumentNode {
  return parse(readFileSync(new URL('../schema.graphql', subgraphUrl), 'utf8'));
}
