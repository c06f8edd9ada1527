import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE_FOLDER, prepareBaseFolder } from '../data-folder.ts';

const run = promisify(execFile);

const OLDEST_JAVA = 17;
const DOWNLOAD_MS = 10 * 60_000;

/** This machine cannot run Apache Kafka, which says nothing about whoever was to be tested against it. */
export class ApacheKafkaUnavailableError extends Error {
  override readonly name = 'ApacheKafkaUnavailableError';
  readonly code = 'APACHE_KAFKA_UNAVAILABLE';
}

export interface Java {
  /** Absolute path. */
  readonly program: string;
  readonly version: string;
}

/** @throws ApacheKafkaUnavailableError when there is no Java, or one too old */
export async function findJava(): Promise<Java> {
  const { stderr } = await run('java', ['-XshowSettings:properties', '-version']).catch((cause: unknown) => {
    throw new ApacheKafkaUnavailableError('there is no java on the PATH', { cause });
  });
  const property = (name: string): string => new RegExp(`^\\s*${name} = (.*)$`, 'm').exec(stderr)?.[1] ?? '';
  const version = property('java.version');
  if (Number.parseInt(version, 10) < OLDEST_JAVA) {
    throw new ApacheKafkaUnavailableError(`java is ${version}, older than ${OLDEST_JAVA}`);
  }
  return { program: join(property('java.home'), 'bin', 'java'), version };
}

/**
 * Fetches Kafka with everything it needs from Maven Central, once per version, and returns the folder of its jars.
 *
 * @throws ApacheKafkaUnavailableError when Maven is missing or cannot reach them
 */
export async function fetchKafkaJars(version: string): Promise<string> {
  prepareBaseFolder();
  const jars = join(CACHE_FOLDER, `kafka-${version}`);
  if (existsSync(jars)) return jars;

  await run('mvn', ['--version']).catch((cause: unknown) => {
    throw new ApacheKafkaUnavailableError('there is no mvn on the PATH', { cause });
  });
  const workFolder = mkdtempSync(join(CACHE_FOLDER, 'kafka-download-'));
  try {
    const pom = join(workFolder, 'pom.xml');
    const downloaded = join(workFolder, 'jars');
    writeFileSync(pom, pomFor(version));
    mkdirSync(downloaded);
    const copy = ['dependency:copy-dependencies', `-DoutputDirectory=${downloaded}`, '-Dstyle.color=never'];
    await run('mvn', ['-q', '-B', '-f', pom, ...copy], { timeout: DOWNLOAD_MS }).catch((cause: unknown) => {
      const { stdout = '' } = cause as { stdout?: string };
      // Maven Central was reached and has no such version: a mistake, not a lack of this machine.
      if (/Could not find artifact|was not found in/.test(stdout))
        throw new Error(`there is no Kafka ${version}`, { cause });
      const [firstLine = 'no output'] = stdout.trim().split('\n');
      throw new ApacheKafkaUnavailableError(`mvn cannot fetch Kafka ${version}: ${firstLine}`, { cause });
    });
    // Complete or absent: an interrupted download must not be taken for a Kafka.
    renameSync(downloaded, jars);
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
  return jars;
}

function pomFor(version: string): string {
  const dependency = (coordinates: string): string => {
    const [groupId = '', artifactId = '', artifactVersion = ''] = coordinates.split(':');
    return `<dependency><groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${artifactVersion}</version></dependency>`;
  };
  const isLog4j2 = Number.parseInt(version, 10) >= 4;
  const logger = isLog4j2 ? 'org.apache.logging.log4j:log4j-slf4j-impl:2.24.3' : 'org.slf4j:slf4j-reload4j:1.7.36';
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
    <modelVersion>4.0.0</modelVersion>
    <groupId>agora</groupId><artifactId>kafka</artifactId><version>1</version>
    <dependencies>${dependency(`org.apache.kafka:kafka_2.13:${version}`)}${dependency(logger)}</dependencies>
  </project>`;
}
