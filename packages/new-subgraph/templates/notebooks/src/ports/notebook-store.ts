import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { IdempotentRequest, Replayable } from '@agora/subgraph-kit/idempotency';
import type { Notebook, NotebookId, OwnerId } from '../domain/notebook.ts';

/** Where the notebooks are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface NotebookStore {
  find(id: NotebookId): Promise<Notebook | undefined>;
  /** By id, in one operation; what does not exist is missing. */
  findMany(ids: readonly NotebookId[]): Promise<ReadonlyMap<NotebookId, Notebook>>;
  /** Up to `page.size + 1` notebooks, newest first, in the order in which the page is read. */
  list(ownerId: OwnerId, page: Page): Promise<readonly Notebook[]>;
  /**
   * Keeps a new notebook, once for each request.
   * @returns its id; for a repeated request the id of the first one's.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
   */
  add(notebook: Notebook, request: IdempotentRequest): Promise<Replayable<NotebookId>>;
  /** Replaces the notebook, whose version is one more than it was. `conflict`: another change came first. */
  save(notebook: Notebook): Promise<'saved' | 'conflict'>;
  /** Removes what is at this version. `conflict`: another change came first. */
  remove(notebook: Notebook): Promise<'removed' | 'conflict'>;
}
