import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { LANGUAGES, TEMPLATES } from '../domain/content.ts';
import type { NotificationTemplateResolvers } from '../generated/schema.ts';
import type { NotificationTemplateModel } from './models.ts';

export const NotificationTemplate: Complete<NotificationTemplateResolvers, NotificationTemplateModel> = {
  name: (template) => template,
  topic: (template) => TEMPLATES[template].topic,
  channels: (template) => TEMPLATES[template].channels,
  locales: () => LANGUAGES,
};
