import { badUserInput } from '@agora/subgraph-kit/errors';
import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { evaluateFlag } from '../domain/feature-flag.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import { flagViewerOf, seesAllSettings } from '../use-cases/access.ts';

const MAX_KEYS = 100;

export const Query: QueryResolvers = {
  systemSettings: async (_parent, args, { viewer, dependencies }) => {
    const page = parsePage(args);
    const filter = { onlyPublic: !seesAllSettings(viewer) };
    const found = await dependencies.systemSettings.list(filter, page);
    return { ...toConnection(found, page, ({ key }) => [key]), filter };
  },
  featureFlags: (_parent, { keys }, { viewer, loaders }) => {
    if (keys.length > MAX_KEYS) throw badUserInput(`At most ${MAX_KEYS} flags can be asked for at once.`);
    const flagViewer = flagViewerOf(viewer);
    return Promise.all(keys.map(async (key) => ({ key, ...evaluateFlag(await loaders.flag.load(key), flagViewer) })));
  },
  featureFlagDefinition: (_parent, { key }, { loaders }) => loaders.flag.load(key),
  featureFlagDefinitions: async (_parent, { includeArchived, ...args }, { dependencies }) => {
    const page = parsePage(args);
    const filter = { includeArchived: includeArchived ?? false };
    const found = await dependencies.flags.list(filter, page);
    return { ...toConnection(found, page, ({ key }) => [key]), filter };
  },
};
