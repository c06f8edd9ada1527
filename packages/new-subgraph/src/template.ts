import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const STORES = ['postgres', 'mongo', 'redis'] as const;

/** Where a subgraph keeps what it owns. */
export type Store = (typeof STORES)[number];

export interface TemplateFile {
  /** Inside the subgraph. */
  readonly path: string;
  readonly text: string;
}

const FOLDER = fileURLToPath(new URL('../templates/notebooks/', import.meta.url));

/** The files of the template subgraph on this store. */
export function templateFiles(store: Store): readonly TemplateFile[] {
  const paths = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)))
    .sort();
  return [...pathsOn(store, paths)].map(([path, source]) => ({
    path,
    text: readFileSync(join(FOLDER, source), 'utf8'),
  }));
}

/**
 * Which of the template's files a subgraph on this store has, by what they are called there. `x.mongo.ts` is `x.ts` on
 * MongoDB, in place of another `x.ts`; what begins with `mongo-` is there on MongoDB only.
 */
export function pathsOn(store: Store, paths: readonly string[]): ReadonlyMap<string, string> {
  const others = STORES.filter((each) => each !== store);
  const own = paths.filter(
    (path) => !others.some((other) => path.includes(`.${other}.`) || path.includes(`/${other}-`)),
  );
  const isVariant = (path: string): boolean => path.includes(`.${store}.`);
  return new Map([
    ...own.filter((path) => !isVariant(path)).map((path) => [path, path] as const),
    ...own.filter(isVariant).map((path) => [path.replace(`.${store}.`, '.'), path] as const),
  ]);
}
