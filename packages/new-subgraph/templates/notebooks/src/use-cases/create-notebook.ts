import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newNotebook, type NotebookId, type UnusableTitle } from '../domain/notebook.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreateNotebook {
  readonly title: string;
  readonly idempotencyKey?: string;
}

export type CreateNotebookResult =
  { readonly kind: 'created'; readonly notebookId: NotebookId; readonly replayed: boolean } | UnusableTitle;

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS */
export async function createNotebook(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateNotebook,
): Promise<CreateNotebookResult> {
  const ownerId = subjectOf(viewer);
  const decision = newNotebook({ ...command, id: newId('ntb'), ownerId, createdAt: clock.now() });
  if (decision.kind === 'unusableTitle') return decision;
  const request = { principal: ownerId, operation: 'createNotebook', key, parameters: command };
  const { answer: notebookId, replayed } = await store.add(decision.notebook, request);
  return { kind: 'created', notebookId, replayed };
}
