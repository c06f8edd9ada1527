/** Real stores to run the conformance suites against; without one a suite runs against the embedded store only. */
export const realStores = {
  mongo: process.env.MONGODB_URI,
  kafka: process.env.KAFKA_BROKERS,
  redis: process.env.REDIS_URL,
  postgres: process.env.DATABASE_URL,
  media: process.env.MEDIA_URL,
};
