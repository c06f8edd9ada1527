import { afterAll, describe, jest } from '@jest/globals';
import { startKafkaBroker } from '../src/kafka/broker.ts';
import { realStores } from './config.ts';
import { kafkajsConformance } from './kafkajs-conformance.ts';

jest.setTimeout(30_000);

const embedded = realStores.kafka === undefined ? await startKafkaBroker() : undefined;
const brokers = realStores.kafka?.split(',') ?? [embedded?.address ?? ''];

describe(embedded ? 'kafkajs on the embedded broker' : 'kafkajs on Apache Kafka', () => {
  afterAll(() => embedded?.stop());
  kafkajsConformance(brokers);
});
