import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { prepareFolder } from '../data-folder.ts';
import { freePort } from '../free-port.ts';
import { spawnServer } from '../server-process.ts';
import { fetchKafkaJars, findJava } from './apache-kafka-distribution.ts';

export { ApacheKafkaUnavailableError } from './apache-kafka-distribution.ts';

/** The last line of Kafka 3, which kafkajs was written against. */
export const DEFAULT_KAFKA_VERSION = '3.9.1';

/** KRaft wants 16 bytes in base64; there is never a second cluster to tell this one from. */
const CLUSTER_ID = 'AgoraAgoraAgoraAgoraAA';

/** Starts in a second or two rather than being fast for weeks. */
const JVM_FLAGS = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

export interface ApacheKafkaOptions {
  /** Holds the configuration, the log and the data; made if absent. */
  readonly dataFolder: string;
  /** Default: any free port. */
  readonly port?: number | undefined;
  readonly version?: string | undefined;
}

export interface ApacheKafka {
  /** `127.0.0.1:PORT` */
  readonly address: string;
  readonly port: number;
  readonly version: string;
  readonly javaVersion: string;
  stop(): Promise<void>;
}

/**
 * Starts a real Apache Kafka as one node, broker and controller, fetching it from Maven Central at the first time.
 *
 * @throws ApacheKafkaUnavailableError when Java, Maven or Maven Central are missing
 */
export async function startApacheKafka(options: ApacheKafkaOptions): Promise<ApacheKafka> {
  const { dataFolder, version = DEFAULT_KAFKA_VERSION } = options;
  const java = await findJava();
  const classPath = join(await fetchKafkaJars(version), '*');
  const port = options.port ?? (await freePort());
  prepareFolder(dataFolder);
  const properties = join(dataFolder, 'server.properties');
  writeFileSync(properties, serverProperties(dataFolder, port, await freePort()));
  const logging = join(dataFolder, 'log4j.properties');
  writeFileSync(logging, LOGGING);

  const jvm = [...JVM_FLAGS, `-Dlog4j.configuration=file:${logging}`, '-cp', classPath];
  const format = ['format', '--ignore-formatted', '-t', CLUSTER_ID, '-c', properties];
  await promisify(execFile)(java.program, [...jvm, 'kafka.tools.StorageTool', ...format]);
  const server = spawnServer({
    name: 'apache-kafka',
    dataFolder,
    program: java.program,
    args: [...jvm, 'kafka.Kafka', properties],
  });
  try {
    await server.untilReady(() => accepts(port));
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    address: `127.0.0.1:${port}`,
    port,
    version,
    javaVersion: java.version,
    stop: () => server.stop(),
  };
}

async function accepts(port: number): Promise<boolean> {
  const probe = connect(port, '127.0.0.1');
  try {
    await once(probe, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    probe.destroy();
  }
}

function serverProperties(dataFolder: string, port: number, controllerPort: number): string {
  return `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=${join(dataFolder, 'kafka-logs')}
offsets.topic.num.partitions=1
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
`;
}

const LOGGING = `
log4j.rootLogger=WARN, console
log4j.appender.console=org.apache.log4j.ConsoleAppender
log4j.appender.console.layout=org.apache.log4j.PatternLayout
log4j.appender.console.layout.ConversionPattern=%d %p %m (%c)%n
`;
