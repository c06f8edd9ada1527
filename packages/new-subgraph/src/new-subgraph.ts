import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { namesOf, Refusal, type Names } from './names.ts';
import { kustomization, registrations } from './registrations.ts';
import { rename } from './rename.ts';
import { checkFree, readTaken } from './taken.ts';
import { templateFiles, type Store } from './template.ts';

export interface NewSubgraph {
  readonly name: string;
  readonly store: Store;
  /** What one of what it owns is called; derived from the name unless given. */
  readonly singular?: string;
  /** Of ids; derived from the singular unless given. */
  readonly prefix?: string;
}

export interface WrittenSubgraph extends Names {
  /** New files, relative to the repository. */
  readonly written: readonly string[];
  /** Files that were there and have an entry more. */
  readonly changed: readonly string[];
}

/**
 * Writes a subgraph that works, and enters it wherever subgraphs are listed. All texts are made before the first is
 * written.
 * @param root the repository's folder.
 * @throws Refusal, having written nothing.
 */
export async function writeSubgraph(root: string, wanted: NewSubgraph): Promise<WrittenSubgraph> {
  const { name, store } = wanted;
  const taken = readTaken(root);
  if (taken.hosts.has(name)) throw new Refusal(`There is something called "${name}" already; take another name.`);
  const names = namesOf(name, wanted);
  const template = templateFiles(store);
  checkFree(names, taken, template);

  const written = new Map<string, string>([
    ...template.map(({ path, text }) => [`subgraphs/${name}/${rename(path, names)}`, rename(text, names)] as const),
    [`subgraphs/${name}/package.json`, manifest(root, name)],
    [`infra/k8s/services/${name}/kustomization.yaml`, kustomization(name, store)],
  ]);
  const changed = new Map(
    registrations(taken.subgraphs).map(({ file, add }) => [
      file,
      add(readFileSync(join(root, file), 'utf8'), { name, store }),
    ]),
  );
  for (const [path, text] of written) written.set(path, await formatted(join(root, path), text));
  for (const [path, text] of [...written, ...changed]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { ...names, written: [...written.keys()], changed: [...changed.keys()] };
}

/** Its dependencies have the versions that the kit asks for. */
function manifest(root: string, name: string): string {
  const kit = JSON.parse(readFileSync(join(root, 'packages/subgraph-kit/package.json'), 'utf8')) as {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return JSON.stringify({
    name: `@agora/subgraph-${name}`,
    version: kit.version,
    private: true,
    type: 'module',
    exports: { './subgraph': './src/subgraph.ts' },
    dependencies: { '@agora/subgraph-kit': '*', graphql: kit.dependencies.graphql },
  });
}

// Names of another length break lines elsewhere. What is generated is written anew by the generator, and SQL has no parser.
async function formatted(file: string, text: string): Promise<string> {
  if (file.includes('/generated/') || file.endsWith('.sql')) return text;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
