// A broker in a process of its own, for tests that kill it: port and database are its arguments.
import { startKafkaBroker } from '../../src/kafka/broker.ts';

const [port, file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: broker-process.ts PORT FILE');
await startKafkaBroker({ port: Number(port), file });
process.send?.('ready');
