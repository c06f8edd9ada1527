import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { renameNotebook as decide, type NotebookId } from '../domain/notebook.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface RenameNotebook {
  readonly notebookId: NotebookId;
  readonly expectedVersion: number;
  readonly title: string;
}

/** @throws NOT_FOUND */
export async function renameNotebook(
  dependencies: Dependencies,
  viewer: Viewer,
  command: RenameNotebook,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.notebookId)), command);
  if (decision.kind !== 'renamed' || (await store.save(decision.notebook)) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return renameNotebook(dependencies, viewer, command);
}
