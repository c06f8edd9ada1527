import type { StoreUrls } from '@agora/embedded-stores';

/** Real stores that a machine or a CI job provides; the others are embedded. */
export const realStores = {
  mongo: process.env.MONGODB_URI,
  kafka: process.env.KAFKA_BROKERS,
  redis: process.env.REDIS_URL,
  postgres: process.env.DATABASE_URL,
  media: process.env.MEDIA_URL,
};

const TEST_STORES = 'AGORA_TEST_STORES';

/** Hands the stores of this run to the test files: jest's workers inherit the environment and nothing else. */
export function publishTestStores(urls: StoreUrls): void {
  process.env[TEST_STORES] = JSON.stringify(urls);
}

export function publishedTestStores(): StoreUrls | undefined {
  const published = process.env[TEST_STORES];
  return published === undefined ? undefined : (JSON.parse(published) as StoreUrls);
}
