import { applyImport } from './apply-import.ts';
import type { ImportDependencies } from './dependencies.ts';

const RUN_MS = 20_000;
const KEPT_MS = 30 * 86_400_000;
const BATCH = 5_000;

/**
 * Applies what requests have left: large imports, and those that a crash has interrupted. One that cannot be applied does
 * not keep the others waiting.
 * @throws what the first failed with, after all were tried.
 */
export async function applyImports(dependencies: ImportDependencies): Promise<void> {
  const { imports, clock } = dependencies;
  const until = new Date(clock.now().getTime() + RUN_MS);
  const failures: unknown[] = [];
  for (const id of await imports.applying()) {
    if (clock.now() >= until) break;
    await applyImport(dependencies, id, until).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

/** Forgets imports after 30 days, with their rows. */
export async function forgetImports({ imports, clock }: ImportDependencies): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_MS);
  while ((await imports.forget(before, BATCH)) === BATCH);
}
