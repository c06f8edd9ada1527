import { readConfig } from '@agora/subgraph-kit/config';
import { Counter } from '@agora/subgraph-kit/metrics';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createLiquidTexts } from './adapters/liquid-texts.ts';
import { createMongoContactStore } from './adapters/mongo-contact-store.ts';
import { createMongoLinkMailStore } from './adapters/mongo-link-mail-store.ts';
import { createMongoNotifications } from './adapters/mongo-notifications.ts';
import { createMongoOrderStore } from './adapters/mongo-order-store.ts';
import { createSmtpMailer } from './adapters/smtp-mailer.ts';
import { notificationsConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';
import { sendLinkMails } from './use-cases/send-link-mails.ts';
import { sendMails } from './use-cases/send-mails.ts';

const SEND_MAILS_EVERY_MS = 250;

export const notifications = defineSubgraph<Context>({
  name: 'notifications',
  url: import.meta.url,
  async compose(runtime) {
    const { SMTP_URL: url, MAIL_FROM: from } = readConfig(notificationsConfig, runtime.environment);
    const { clock, newId, log, metrics } = runtime;
    const texts = createLiquidTexts(new URL('../templates/', import.meta.url));
    const mongo = await runtime.mongo();
    const store = await createMongoNotifications(mongo);
    const contacts = await createMongoContactStore(mongo);
    const linkMails = await createMongoLinkMailStore(mongo);
    const dependencies = { store, contacts, orders: await createMongoOrderStore(mongo), linkMails, clock, newId };
    const repeats = new Counter({
      name: 'mail_repeats_total',
      help: 'Mails sent again, because a crash left open whether they had been sent.',
      registers: [metrics],
    });
    const onRepeat = (): void => {
      repeats.inc();
    };
    if (url === undefined) log.warn('SMTP_URL is not set: mails wait until it is');
    const mailer = url === undefined ? undefined : createSmtpMailer({ url, from });
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, reads: store, texts, loaders: createLoaders(store) }),
      consumers: createConsumers(dependencies),
      jobs:
        mailer === undefined
          ? []
          : [
              {
                name: 'send-mails',
                everyMs: SEND_MAILS_EVERY_MS,
                run: () => sendMails({ store, contacts, clock, texts, mailer, onRepeat }),
              },
              {
                name: 'send-link-mails',
                everyMs: SEND_MAILS_EVERY_MS,
                run: () => sendLinkMails({ linkMails, clock, texts, mailer }),
              },
            ],
    };
  },
});
