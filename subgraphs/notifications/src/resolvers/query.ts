import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { languageOf, TEMPLATES, type Channel, type Content, type Language, type Template } from '../domain/content.ts';
import { SAMPLE_NAME, sampleOf } from '../domain/samples.ts';
import type { NotificationPreview, QueryResolvers } from '../generated/schema.ts';
import type { Texts } from '../ports/texts.ts';
import { preferencesOf } from '../use-cases/update-preferences.ts';

export const Query: QueryResolvers = {
  notificationPreferences: (_parent, _args, { viewer, dependencies }) => preferencesOf(dependencies, viewer),
  notificationTemplates: () => (Object.keys(TEMPLATES) as Template[]).toSorted(),
  previewNotification(_parent, { template, locale, channel }, { texts }) {
    const sample = sampleOf(template);
    return sample === undefined || !TEMPLATES[sample.template].channels.includes(channel)
      ? null
      : preview(texts, sample, languageOf(locale), channel);
  },
  async failedNotifications(_parent, args, { reads }) {
    const page = parsePage(args);
    return toConnection(await reads.listFailed(page), page, ({ id }) => [id]);
  },
};

function preview(texts: Texts, content: Content, language: Language, channel: Channel): NotificationPreview {
  switch (channel) {
    case 'EMAIL': {
      const { subject, ...mail } = texts.mail(content, language, SAMPLE_NAME);
      return { title: subject, ...mail };
    }
    case 'SMS':
      return { text: texts.textMessage(content, language) };
    case 'IN_APP':
    case 'PUSH': {
      const { title, body } = texts.text(content, language);
      return { title, text: body };
    }
  }
}
