import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface SupergraphYaml {
  readonly subgraphs: Readonly<
    Record<string, { readonly routing_url: string; readonly schema: { readonly file: string } }>
  >;
}

export interface SubgraphEntry {
  readonly name: string;
  readonly url: string;
  readonly schemaFile: string;
  readonly folder: string;
}

/** The subgraphs of supergraph.yaml. @throws when one names a schema file that is not there. */
export function readSubgraphs(root = new URL('../', import.meta.url)): readonly SubgraphEntry[] {
  const { subgraphs } = parse(readFileSync(new URL('supergraph.yaml', root), 'utf8')) as SupergraphYaml;
  return Object.entries(subgraphs).map(([name, { routing_url: url, schema }]) => {
    if (!existsSync(new URL(schema.file, root))) throw new Error(`${name}: ${schema.file} is not there`);
    return { name, url, schemaFile: schema.file, folder: `subgraphs/${name}` };
  });
}
