import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Setting, SettingId } from './domain/setting.ts';
import type { SettingStore } from './ports/setting-store.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly loaders: Loaders;
}

export interface Loaders {
  /** The viewer's own: another's is as good as none. */
  readonly setting: Loader<SettingId, Setting>;
}

export const createLoaders = (store: Pick<SettingStore, 'findMany'>, { subject }: Viewer): Loaders => ({
  setting: createLoader(async (ids) => {
    const found = await store.findMany(ids);
    return new Map([...found].filter(([, { ownerId }]) => ownerId === subject));
  }),
});
