import { insertEntry } from './insert-entry.ts';
import type { Store } from './template.ts';

/** A file of the repository that has a line or a block for each subgraph. */
export interface Registration {
  readonly file: string;
  /** The file's text with this subgraph in it. @throws when it does not look as expected. */
  readonly add: (text: string, subgraph: { readonly name: string; readonly store: Store }) => string;
}

/** All of them, as docs/operations.md lists them. @param known the subgraphs there are. */
export const registrations = (known: readonly string[]): readonly Registration[] => [
  {
    file: 'supergraph.yaml',
    add: (text, { name }) =>
      insertEntry(
        text,
        ['subgraphs'],
        [
          `${name}:`,
          `  routing_url: http://${name}:4001/graphql`,
          '  schema:',
          `    file: subgraphs/${name}/schema.graphql`,
        ].join('\n'),
      ),
  },
  { file: 'apps/all-in-one/package.json', add: (text, { name }) => withDependency(text, `@agora/subgraph-${name}`) },
  { file: 'apps/all-in-one/src/subgraphs.ts', add: (text, { name }) => withStart(withImport(text, name), name) },
  {
    file: 'infra/services.yaml',
    add: (text, { name, store }) => insertEntry(text, ['reaches'], `${name}: [${store}, kafka]`),
  },
  {
    file: 'infra/docker-bake.hcl',
    add: (text, { name }) =>
      replaced(text, /^( *)"subgraphs\/\w+",\n(?! *"subgraphs\/)/m, `$&$1"subgraphs/${name}",\n`),
  },
  {
    file: 'infra/docker-compose.yml',
    add: (text, { name, store }) => {
      const withService = insertEntry(text, ['services'], composeService(name, store), (label) =>
        known.includes(label),
      );
      return store === 'postgres' ? withPassword(withService, name) : withService;
    },
  },
  {
    file: 'infra/k8s/base/kustomization.yaml',
    add: (text, { name }) => insertEntry(text, ['resources'], `- ../services/${name}`),
  },
  {
    file: 'infra/k8s/overlays/dev/kustomization.yaml',
    add: (text, { name }) =>
      insertEntry(text, ['secretGenerator'], `- { name: ${name}, envs: [secrets/${name}.env] }`, (label) =>
        known.some((each) => label.includes(`"name":"${each}"`)),
      ),
  },
];

/** The folder of `infra/k8s/services` with all that is a service's own. */
export const kustomization = (name: string, store: Store): string => `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
components: [../../components/service]
configMapGenerator:
  - name: ${name}
labels:
  - includeTemplates: true
    pairs:
      access.agora/${store}: 'true'
`;

function composeService(name: string, store: Store): string {
  const own: Readonly<Record<Store, string>> = {
    postgres: `depends_on: *on-postgres
  environment:
    <<: *environment
    DATABASE_URL: postgres://${name}:\${${passwordOf(name)}:?run npm run secrets}@postgres/${name}`,
    mongo: `depends_on: *on-mongo
  environment: *mongo-environment`,
    redis: `depends_on:
    redis: { condition: service_healthy }
    kafka: { condition: service_healthy }
  environment:
    <<: *environment
    REDIS_URL: redis://redis`,
  };
  return `${name}:
  <<: *service
  image: \${REGISTRY:-agora}/${name}:\${TAG:-dev}
  build: { <<: *build, args: { SERVICE: subgraphs/${name} } }
  ${own[store]}`;
}

const passwordOf = (name: string): string => `${name.toUpperCase()}_DATABASE_PASSWORD`;

const withPassword = (compose: string, name: string): string =>
  insertEntry(
    compose,
    ['services', 'postgres', 'environment'],
    `${passwordOf(name)}: \${${passwordOf(name)}:?run npm run secrets}`,
    (label) => label.endsWith('_DATABASE_PASSWORD'),
  );

function withDependency(manifest: string, dependency: string): string {
  const parsed = JSON.parse(manifest) as { dependencies: Record<string, string> };
  const entries = Object.entries(parsed.dependencies);
  const last = entries.findLastIndex(([name]) => /^@agora\/subgraph-(?!kit$)/.test(name));
  const dependencies = Object.fromEntries(entries.toSpliced(last + 1, 0, [dependency, '*']));
  return `${JSON.stringify({ ...parsed, dependencies }, null, 2)}\n`;
}

function withImport(source: string, name: string): string {
  const imports = [...source.matchAll(/^import \{ (\w+) \} from '@agora\/subgraph-\w+\/subgraph';\n/gm)].filter(
    ([, imported]) => imported !== 'startSubgraph',
  );
  const previous = imports.findLast(([, imported = '']) => imported < name) ?? imports.at(-1);
  if (previous === undefined) throw new Error('there is no import of a subgraph');
  const end = previous.index + previous[0].length;
  return `${source.slice(0, end)}import { ${name} } from '@agora/subgraph-${name}/subgraph';\n${source.slice(end)}`;
}

const withStart = (source: string, name: string): string =>
  replaced(
    source,
    /^( *)\w+: \(options\) => startSubgraph\(\w+, options\),\n(?=\};)/m,
    `$&$1${name}: (options) => startSubgraph(${name}, options),\n`,
  );

function replaced(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`nothing in the file is like ${pattern.source}`);
  return text.replace(pattern, replacement);
}
