import { tryEach } from '@agora/subgraph-kit/try-each';
import { applyImport } from './apply-import.ts';
import type { ImportDependencies } from './dependencies.ts';

const RUN_MS = 20_000;
const KEPT_MS = 30 * 86_400_000;
const BATCH = 5_000;

/** Applies what requests have left: large imports, and those that a crash has interrupted. */
export async function applyImports(dependencies: ImportDependencies): Promise<void> {
  const { imports, clock } = dependencies;
  const until = new Date(clock.now().getTime() + RUN_MS);
  await tryEach(await imports.applying(), async (id) => {
    if (clock.now() < until) await applyImport(dependencies, id, until);
  });
}

/** Forgets imports after 30 days, with their rows. */
export async function forgetImports({ imports, clock }: ImportDependencies): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  while ((await imports.forget(before, BATCH)) === BATCH);
}
