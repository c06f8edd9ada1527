import { z } from 'zod';

const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().min(1).optional());

/** Real stores, which take the place of the embedded ones. */
const localConfig = z.object({
  DATABASE_URL: optional,
  MONGODB_URI: optional,
  REDIS_URL: optional,
  KAFKA_BROKERS: optional,
  MEDIA_URL: optional,
  SMTP_URL: optional,
});

export type LocalConfig = z.infer<typeof localConfig>;

export const readLocalConfig = (): LocalConfig => localConfig.parse(process.env);
