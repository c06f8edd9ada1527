// Resolver types from each subgraph's SDL. @graphql-codegen/cli does not install with this registry; its core and two
// plugins do, and are all that is needed of it.
import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { Kind, parse, type DocumentNode } from 'graphql';
import { emit } from './generated-file.ts';
import { readSubgraphs } from './subgraphs.ts';

const KIT = '@agora/subgraph-kit';

for (const { folder, schemaFile } of readSubgraphs()) {
  const filename = `${folder}/src/generated/schema.ts`;
  const schema = withoutLinks(parse(readFileSync(schemaFile, 'utf8')));
  const output = await codegen({
    documents: [],
    filename,
    schema,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      // Federation's directives are not defined in the file; composition checks them.
      assumeValidSDL: true,
      useTypeImports: true,
      enumsAsTypes: true,
      federation: true,
      strictScalars: true,
      defaultScalarType: 'unknown',
      immutableTypes: true,
      maybeValue: 'T | null | undefined',
      contextType: '../context.ts#Context',
      scalars: { _FieldSet: 'string', DateTime: 'Date', BigInt: 'bigint', Decimal: 'string', CurrencyCode: 'string' },
      mappers: {
        ...(declares(schema, 'Money') && { Money: `${KIT}/money#Money as MoneyModel` }),
        ...modelsOf(`${folder}/src/resolvers/models.ts`),
      },
    },
  });
  emit(filename, `// Generated from schema.graphql by scripts/codegen.ts. Do not edit.\n${output}`);
}

/** `export type ProductModel` in a subgraph's models.ts is the parent value of `type Product`. */
function modelsOf(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const names = readFileSync(file, 'utf8').matchAll(/^export (?:type|interface) (\w+)Model\b/gm);
  return Object.fromEntries([...names].map(([, name = '']) => [name, `../resolvers/models.ts#${name}Model`]));
}

function declares({ definitions }: DocumentNode, type: string): boolean {
  return definitions.some(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type,
  );
}

function withoutLinks(document: DocumentNode): DocumentNode {
  return { ...document, definitions: document.definitions.filter(({ kind }) => kind !== Kind.SCHEMA_EXTENSION) };
}
