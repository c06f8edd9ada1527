import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { FeatureFlag } from './domain/feature-flag.ts';
import type { UserId, UserSettings } from './domain/user-settings.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases, and for lists. */
  readonly dependencies: Dependencies;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly userSettings: Loader<UserId, UserSettings>;
  readonly flag: Loader<string, FeatureFlag>;
}

/** How far lists are counted. */
export const COUNT_LIMIT = 10_000;

export const createLoaders = ({ userSettings, flags }: Pick<Dependencies, 'userSettings' | 'flags'>): Loaders => ({
  userSettings: createLoader((userIds) => userSettings.findMany(userIds)),
  flag: createLoader((keys) => flags.findMany(keys)),
});
