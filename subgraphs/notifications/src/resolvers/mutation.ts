import { badUserInput } from '@agora/subgraph-kit/errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { markNotificationsRead } from '../use-cases/mark-notifications-read.ts';
import { registerDevice } from '../use-cases/register-device.ts';
import { retryNotification } from '../use-cases/retry-notification.ts';
import { unregisterDevice } from '../use-cases/unregister-device.ts';
import { updatePreferences } from '../use-cases/update-preferences.ts';
import { notFailedError, preferencesError } from './user-errors.ts';

const MAX_CHOICES = 100;

export const Mutation: MutationResolvers = {
  markNotificationsRead: async (_parent, { input: { ids } }, { viewer, dependencies }) => ({
    notifications: await markNotificationsRead(
      dependencies,
      viewer,
      ids.map((id) => parseId('ntf', id)),
    ),
  }),
  async updateNotificationPreferences(_parent, { input }, { viewer, dependencies }) {
    const { expectedVersion, choices, quietHours } = input;
    if ((choices?.length ?? 0) > MAX_CHOICES) throw badUserInput(`At most ${MAX_CHOICES} choices are made at once.`);
    const decision = await updatePreferences(dependencies, viewer, {
      expectedVersion,
      change: { choices: choices ?? [], quietHours },
    });
    return decision.kind === 'changed'
      ? { preferences: decision.preferences, userErrors: [] }
      : { userErrors: [preferencesError(decision)] };
  },
  registerDevice: async (_parent, { input }, { viewer, dependencies }) => ({
    device: await registerDevice(dependencies, viewer, input),
  }),
  unregisterDevice: async (_parent, { input: { token } }, { viewer, dependencies }) => ({
    wasRegistered: await unregisterDevice(dependencies, viewer, token),
  }),
  async retryNotification(_parent, { input: { id } }, { viewer, dependencies }) {
    const { kind } = await retryNotification(dependencies, viewer, parseId('ntf', id));
    return kind === 'retried'
      ? { isRetried: true, userErrors: [] }
      : { isRetried: false, userErrors: [notFailedError()] };
  },
};
