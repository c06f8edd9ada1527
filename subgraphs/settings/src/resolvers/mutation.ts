import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { createSetting } from '../use-cases/create-setting.ts';
import { deleteSetting } from '../use-cases/delete-setting.ts';
import { renameSetting } from '../use-cases/rename-setting.ts';
import { titleError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  createSetting: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await createSetting(dependencies, viewer, {
      title: input.title,
      ...(typeof input.idempotencyKey === 'string' && { idempotencyKey: input.idempotencyKey }),
    });
    if (result.kind === 'unusableTitle') return { userErrors: [titleError(result)], replayed: false };
    return { setting: await loaders.setting.load(result.settingId), userErrors: [], replayed: result.replayed };
  },
  renameSetting: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await renameSetting(dependencies, viewer, {
      settingId: parseId('set', input.settingId),
      expectedVersion: input.expectedVersion,
      title: input.title,
    });
    switch (result.kind) {
      case 'renamed':
        return { setting: result.setting, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The setting', result.currentVersion)] };
      case 'unusableTitle':
        return { userErrors: [titleError(result)] };
    }
  },
  deleteSetting: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await deleteSetting(dependencies, viewer, {
      settingId: parseId('set', input.settingId),
      expectedVersion: input.expectedVersion,
    });
    switch (result.kind) {
      case 'deleted':
        return { setting: result.setting, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The setting', result.currentVersion)] };
    }
  },
};
