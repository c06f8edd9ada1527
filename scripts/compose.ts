// Composes the subgraphs of supergraph.yaml into schema/supergraph.graphql, schema/api.graphql and the access matrix, and
// describes their messages in schema/asyncapi.json.
import { readFileSync } from 'node:fs';
import { toAsyncApi } from '@agora/event-contracts';
import { readAccess } from '@agora/subgraph-kit/graphql/access';
import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';
import { printAccessMatrix } from './access-matrix.ts';
import { emit } from './generated-file.ts';
import { readSubgraphs } from './subgraphs.ts';

const result = composeServices(
  readSubgraphs().map(({ name, url, schemaFile }) => ({
    name,
    url,
    typeDefs: parse(readFileSync(schemaFile, 'utf8'), { noLocation: false }),
  })),
);

for (const hint of result.hints ?? []) console.warn(hint.toString());
if (result.errors !== undefined) {
  for (const error of result.errors) console.error(error.message);
  process.exit(1);
}
emit('schema/supergraph.graphql', `${result.supergraphSdl}\n`);
emit('schema/api.graphql', `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`);
emit('schema/access-matrix.md', printAccessMatrix(readAccess(parse(result.supergraphSdl))));
emit(
  'schema/asyncapi.json',
  `${JSON.stringify(
    toAsyncApi({ title: 'Agora', version: '1.0.0', description: 'What the services tell and ask of each other.' }),
    null,
    2,
  )}\n`,
);
