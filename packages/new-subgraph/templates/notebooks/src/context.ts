import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Notebook, NotebookId } from './domain/notebook.ts';
import type { NotebookStore } from './ports/notebook-store.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly loaders: Loaders;
}

export interface Loaders {
  /** The viewer's own: another's is as good as none. */
  readonly notebook: Loader<NotebookId, Notebook>;
}

export const createLoaders = (store: Pick<NotebookStore, 'findMany'>, { subject }: Viewer): Loaders => ({
  notebook: createLoader(async (ids) => {
    const found = await store.findMany(ids);
    return new Map([...found].filter(([, { ownerId }]) => ownerId === subject));
  }),
});
