import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { deleteNotebook as decide, type NotebookId } from '../domain/notebook.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface DeleteNotebook {
  readonly notebookId: NotebookId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export async function deleteNotebook(
  dependencies: Dependencies,
  viewer: Viewer,
  command: DeleteNotebook,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.notebookId)), command);
  if (decision.kind !== 'deleted' || (await store.remove(decision.notebook)) === 'removed') return decision;
  // Another change came in between, so this finds the version that it has left.
  return deleteNotebook(dependencies, viewer, command);
}
