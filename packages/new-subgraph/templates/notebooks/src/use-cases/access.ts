import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Notebook } from '../domain/notebook.ts';

/** @throws NOT_FOUND when there is no such notebook, or it is another's: the caller cannot tell which. */
export function owned(viewer: Viewer, notebook: Notebook | undefined): Notebook {
  if (notebook?.ownerId !== subjectOf(viewer)) throw notFound('The notebook');
  return notebook;
}
