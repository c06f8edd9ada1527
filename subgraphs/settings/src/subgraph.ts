import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { openMongoFeatureFlagStore } from './adapters/mongo-feature-flag-store.ts';
import { openMongoSystemSettingStore } from './adapters/mongo-system-setting-store.ts';
import { openMongoUserSettingsStore } from './adapters/mongo-user-settings-store.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';

export const settings = defineSubgraph<Context>({
  name: 'settings',
  url: import.meta.url,
  async compose(runtime) {
    const mongo = await runtime.mongo();
    const dependencies = {
      userSettings: await openMongoUserSettingsStore(mongo),
      systemSettings: await openMongoSystemSettingStore(mongo),
      flags: await openMongoFeatureFlagStore(mongo),
      clock: runtime.clock,
    };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(dependencies) }),
      consumers: createConsumers(dependencies),
    };
  },
});
