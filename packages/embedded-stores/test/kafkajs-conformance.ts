import { adminConformance } from './kafkajs/admin-conformance.ts';
import { groupConformance } from './kafkajs/group-conformance.ts';
import { logConformance } from './kafkajs/log-conformance.ts';

/** What kafkajs must find on a broker for the system to run on it: the same for the embedded one and for Apache Kafka. */
export function kafkajsConformance(brokers: string[]): void {
  adminConformance(brokers);
  logConformance(brokers);
  groupConformance(brokers);
}
