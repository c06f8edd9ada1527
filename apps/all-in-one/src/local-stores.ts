import { join } from 'node:path';
import { startStores, type Stores } from '@agora/embedded-stores';
import { startMailCatcher, type MailCatcher } from '@agora/embedded-stores/mail/mail-catcher';
import type { LocalConfig } from './config.ts';

export interface LocalStores {
  readonly stores: Stores;
  readonly smtpUrl: string;
  /** Where mails can be read; absent when they go to a real server. */
  readonly mailFolder?: string;
  stop(): Promise<void>;
}

/** What this machine lacks is started here; what the environment names is used as it is. */
export async function startLocalStores(config: LocalConfig, dataFolder?: string): Promise<LocalStores> {
  const stores = await startStores({
    dataFolder,
    real: {
      postgres: config.DATABASE_URL,
      mongo: config.MONGODB_URI,
      redis: config.REDIS_URL,
      kafka: config.KAFKA_BROKERS,
      media: config.MEDIA_URL,
    },
  });
  const mailFolder = join(stores.dataFolder, 'mail');
  const catcher: MailCatcher | undefined =
    config.SMTP_URL === undefined ? await startMailCatcher({ folder: mailFolder }) : undefined;
  return {
    stores,
    smtpUrl: config.SMTP_URL ?? catcher?.url ?? '',
    ...(catcher !== undefined && { mailFolder }),
    async stop() {
      await catcher?.stop();
      await stores.stop();
    },
  };
}
