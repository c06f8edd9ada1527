import { readConfig } from '@agora/subgraph-kit/config';
import type { Job } from '@agora/subgraph-kit/jobs';
import { Counter } from '@agora/subgraph-kit/metrics';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createLiquidTexts } from './adapters/liquid-texts.ts';
import { createLogPushSender } from './adapters/log-push-sender.ts';
import { createLogTextMessenger } from './adapters/log-text-messenger.ts';
import { createMongoContactStore } from './adapters/mongo-contact-store.ts';
import { createMongoDeviceStore } from './adapters/mongo-device-store.ts';
import { createMongoFollowedStore } from './adapters/mongo-followed-store.ts';
import { createMongoLinkMailStore } from './adapters/mongo-link-mail-store.ts';
import { createMongoNotificationStore } from './adapters/mongo-notification-store.ts';
import { createMongoPreferencesStore } from './adapters/mongo-preferences-store.ts';
import { createSmtpMailer } from './adapters/smtp-mailer.ts';
import { createSupergraphPhones } from './adapters/supergraph-phones.ts';
import { notificationsConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import type { Channel } from './domain/content.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';
import type { Dependencies } from './use-cases/dependencies.ts';
import { expireLinkMails } from './use-cases/expire-link-mails.ts';
import { handToMailer, handToMessenger, handToPusher } from './use-cases/hand-over.ts';
import { sendLinkMails } from './use-cases/send-link-mails.ts';
import { sendNotifications, type SendingDependencies } from './use-cases/send-notifications.ts';

const SEND_EVERY_MS = 250;
const EXPIRE_EVERY_MS = 60_000;

export const notifications = defineSubgraph<Context>({
  name: 'notifications',
  url: import.meta.url,
  async compose(runtime) {
    const config = readConfig(notificationsConfig, runtime.environment);
    const { clock, newId, log, metrics } = runtime;
    const texts = createLiquidTexts(new URL('../templates/', import.meta.url));
    const mongo = await runtime.mongo();
    const store = await createMongoNotificationStore(mongo);
    const hasSms = config.SMS_PROVIDER === 'log';
    const hasPush = config.PUSH_PROVIDER === 'log';
    const dependencies: Dependencies = {
      store,
      contacts: await createMongoContactStore(mongo),
      preferences: await createMongoPreferencesStore(mongo),
      devices: await createMongoDeviceStore(mongo),
      orders: await createMongoFollowedStore(mongo, 'followed_orders'),
      shops: await createMongoFollowedStore(mongo, 'followed_shops'),
      linkMails: await createMongoLinkMailStore(mongo),
      channels: new Set(['EMAIL', 'IN_APP', ...(hasSms ? ['SMS'] : []), ...(hasPush ? ['PUSH'] : [])] as Channel[]),
      clock,
      newId,
    };

    const repeats = new Counter({
      name: 'mail_repeats_total',
      help: 'Mails sent again, because a crash left open whether they had been sent.',
      registers: [metrics],
    });
    const attempts = new Counter({
      name: 'notification_attempts_total',
      help: 'Attempts to send notifications, by channel and outcome.',
      labelNames: ['channel', 'outcome'],
      registers: [metrics],
    });
    const sendJob = (name: string, channel: Channel, handOver: SendingDependencies['handOver']): Job => ({
      name,
      everyMs: SEND_EVERY_MS,
      run: () =>
        sendNotifications({
          ...dependencies,
          channel,
          async handOver(notification) {
            const outcome = await handOver(notification);
            attempts.inc({ channel, outcome: outcome.kind });
            return outcome;
          },
          luck: Math.random,
          onRepeat() {
            if (channel === 'EMAIL') repeats.inc();
          },
        }),
    });
    const jobs: Job[] = [
      { name: 'expire-link-mails', everyMs: EXPIRE_EVERY_MS, run: () => expireLinkMails(dependencies) },
    ];
    const { SMTP_URL: url, MAIL_FROM: from } = config;
    if (url === undefined) {
      log.warn('SMTP_URL is not set: mails wait until it is');
    } else {
      const mailer = createSmtpMailer({ url, from });
      jobs.push(sendJob('send-mails', 'EMAIL', handToMailer({ ...dependencies, texts, mailer })), {
        name: 'send-link-mails',
        everyMs: SEND_EVERY_MS,
        run: () => sendLinkMails({ ...dependencies, texts, mailer }),
      });
    }
    if (hasSms) {
      const phones = createSupergraphPhones(await runtime.supergraph());
      const messenger = createLogTextMessenger(log);
      jobs.push(sendJob('send-text-messages', 'SMS', handToMessenger({ phones, texts, messenger })));
    }
    if (hasPush) {
      const pusher = createLogPushSender(log);
      jobs.push(sendJob('send-pushes', 'PUSH', handToPusher({ ...dependencies, texts, pusher })));
    }

    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, reads: store, texts, loaders: createLoaders(store) }),
      consumers: createConsumers(dependencies),
      jobs,
    };
  },
});
