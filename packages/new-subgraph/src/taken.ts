import { Kind, parse, type DefinitionNode, type DocumentNode, type TypeDefinitionNode } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { Refusal, type Names } from './names.ts';
import { rename, TEMPLATE } from './rename.ts';
import type { TemplateFile } from './template.ts';

/** What a new subgraph may not be called, because something else is. */
export interface Taken {
  readonly subgraphs: readonly string[];
  /** Names of services and of what they reach. */
  readonly hosts: ReadonlySet<string>;
  /** `Type`, `Query.field`, `Mutation.field` and `User.field` of the graph. */
  readonly coordinates: ReadonlySet<string>;
  readonly prefixes: ReadonlySet<string>;
}

interface SupergraphYaml {
  readonly subgraphs: Readonly<Record<string, { readonly schema: { readonly file: string } }>>;
}

interface ServicesYaml {
  readonly endpoints: object;
  readonly reaches: object;
}

/** @param root the repository's folder. */
export function readTaken(root: string): Taken {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  if (!existsSync(join(root, 'supergraph.yaml')))
    throw new Refusal(`${root} is not the repository: no supergraph.yaml.`);
  const { subgraphs } = parseYaml(read('supergraph.yaml')) as SupergraphYaml;
  const { endpoints, reaches } = parseYaml(read('infra/services.yaml')) as ServicesYaml;
  const folders = readdirSync(join(root, 'subgraphs'));
  return {
    subgraphs: Object.keys(subgraphs),
    hosts: new Set([...folders, ...Object.keys(endpoints), ...Object.keys(reaches)]),
    coordinates: new Set(Object.values(subgraphs).flatMap(({ schema }) => coordinatesOf(parse(read(schema.file))))),
    prefixes: new Set(
      ['packages/subgraph-kit/src', 'packages/event-contracts/src', ...folders.map((name) => `subgraphs/${name}/src`)]
        .filter((folder) => existsSync(join(root, folder)))
        .flatMap((folder) => sourcesIn(join(root, folder)).flatMap(prefixesIn)),
    ),
  };
}

/** @throws Refusal when one of the names would be given twice, or would mean two things in the new subgraph's own code. */
export function checkFree(names: Names, taken: Taken, template: readonly TemplateFile[]): void {
  const { plural, singular, prefix } = names;
  const sdl = template.find(({ path }) => path === 'schema.graphql');
  const own = coordinatesOf(parse(sdl?.text ?? '')).filter((coordinate) => coordinate !== rename(coordinate, OTHER));
  const twice = own
    .map((coordinate) => rename(coordinate, names))
    .find((coordinate) => taken.coordinates.has(coordinate));
  if (twice !== undefined) throw new Refusal(`The graph has ${twice} already; take another name.`);
  if (taken.prefixes.has(prefix)) {
    throw new Refusal(`Ids that begin with "${prefix}_" are something else's; name another prefix with --prefix.`);
  }
  const words = new Set(template.filter(({ path }) => path.endsWith('.ts')).flatMap(({ text }) => wordsOfCode(text)));
  const ambiguous = [plural, singular, rename('Notebook', names), rename('Notebooks', names)].find(
    (word) => words.has(word) && !Object.values(TEMPLATE).includes(word.toLowerCase()),
  );
  if (ambiguous !== undefined) {
    throw new Refusal(`"${ambiguous}" means something else in every subgraph's code; take another name.`);
  }
}

const wordsOfCode = (source: string): string[] => source.replaceAll(/\/\*.*?\*\/|\/\/.*?$/gms, '').match(/\w+/g) ?? [];

// Any other names: what they change is what bears the template's.
const OTHER: Names = { plural: 'others', singular: 'other', prefix: 'oth' };

function coordinatesOf({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((definition) => {
    if (!isTypeDefinition(definition)) return [];
    const name = definition.name.value;
    const isShared = definition.kind === Kind.OBJECT_TYPE_DEFINITION && /^(Query|Mutation|User)$/.test(name);
    return isShared ? (definition.fields ?? []).map((field) => `${name}.${field.name.value}`) : [name];
  });
}

const isTypeDefinition = (definition: DefinitionNode): definition is TypeDefinitionNode =>
  /^(Object|Interface|Union|Enum|InputObject|Scalar)TypeDefinition$/.test(definition.kind);

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const prefixesIn = (source: string): string[] =>
  [...source.matchAll(/\b(?:Id<|newId\(|parseId\(|isId\()'([a-z]+)'/g)].map(([, prefix = '']) => prefix);
