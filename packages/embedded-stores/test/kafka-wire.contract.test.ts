import { afterAll, describe, jest } from '@jest/globals';
import { startKafkaBroker } from '../src/kafka/broker.ts';
import { realStores } from './config.ts';
import { groupWireConformance } from './kafka-wire/group-wire-conformance.ts';
import { logWireConformance } from './kafka-wire/log-wire-conformance.ts';

jest.setTimeout(20_000);

const embedded = realStores.kafka === undefined ? await startKafkaBroker() : undefined;
const broker = realStores.kafka?.split(',')[0] ?? embedded?.address ?? '';

describe(embedded ? 'the embedded broker' : 'Apache Kafka', () => {
  afterAll(() => embedded?.stop());
  logWireConformance(broker);
  groupWireConformance(broker);
});
