import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { allChoices, isOptional } from '../domain/preferences.ts';
import type { NotificationPreferencesResolvers } from '../generated/schema.ts';
import type { NotificationPreferencesModel } from './models.ts';

export const NotificationPreferences: Complete<NotificationPreferencesResolvers, NotificationPreferencesModel> = {
  choices: (preferences) =>
    allChoices(preferences).map((choice) => ({ ...choice, isOptional: isOptional(choice.topic, choice.channel) })),
};
