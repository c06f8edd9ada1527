// Runs the suites that speak Kafka against a real Apache Kafka: what passes on the embedded broker alone may only prove
// that the broker and its tests share a mistake.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import {
  ApacheKafkaUnavailableError,
  DEFAULT_KAFKA_VERSION,
  startApacheKafka,
  type ApacheKafka,
} from '../packages/embedded-stores/src/kafka/apache-kafka.ts';
import { base, withStores } from '../jest.base.js';

/**
 * The test files to run: the broker's conformance suite, and what services do with messages. Kafka comes from
 * KAFKA_BROKERS, the other stores are embedded.
 */
const SUITES = [
  '**/packages/embedded-stores/test/kafka{js,-wire}.contract.test.ts',
  '**/packages/subgraph-kit/test/{messaging,topics,dead-letters}.integration.test.ts',
  '**/gateway/test/event-tail.integration.test.ts',
  '**/e2e/purchase.e2e.test.ts',
  '**/*.kafka.test.ts',
];

const ROOT = resolve(import.meta.dirname, '..');

const JEST_CONFIG = {
  ...base,
  ...withStores,
  testMatch: SUITES,
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
};

interface Options {
  readonly json?: true;
  readonly port?: number;
  readonly data?: string;
  readonly version: string;
}

type Report =
  | { readonly verdict: 'skipped'; readonly reason: string }
  | {
      readonly verdict: 'passed' | 'failed';
      readonly kafka: string;
      readonly java: string;
      readonly startMs: number;
      readonly testMs: number;
      readonly files: number;
      readonly passed: number;
      readonly failed: number;
    };

const options = new Command('test-kafka')
  .description('Run the Kafka suites against a real Apache Kafka, fetched with Maven and started for the run.')
  .option('--json', 'print one JSON object: verdict "passed", "failed" or "skipped", and figures')
  .option('--port <number>', "Kafka's port (default: any free one)", Number)
  .option('--data <folder>', "Kafka's data folder, kept afterwards (default: a temporary one, removed)")
  .option('--version <version>', 'which Apache Kafka', DEFAULT_KAFKA_VERSION)
  .parse()
  .opts<Options>();

const report = await testKafka(options);
console.log(options.json ? JSON.stringify(report) : sentence(report));
process.exitCode = report.verdict === 'failed' ? 1 : 0;

async function testKafka({ json, port, data, version }: Options): Promise<Report> {
  const workFolder = mkdtempSync(join(tmpdir(), 'agora-kafka-'));
  const startedAt = performance.now();
  let kafka: ApacheKafka | undefined;
  try {
    kafka = await startApacheKafka({ dataFolder: resolve(data ?? join(workFolder, 'data')), port, version });
    const readyAt = performance.now();
    const results = await runSuites(kafka.address, join(workFolder, 'results.json'), json === true);
    return {
      verdict: results.success && results.numPassedTests > 0 ? 'passed' : 'failed',
      kafka: kafka.version,
      java: kafka.javaVersion,
      startMs: Math.round(readyAt - startedAt),
      testMs: Math.round(performance.now() - readyAt),
      files: results.numTotalTestSuites,
      passed: results.numPassedTests,
      failed: results.numFailedTests,
    };
  } catch (error) {
    if (error instanceof ApacheKafkaUnavailableError) return { verdict: 'skipped', reason: error.message };
    throw error;
  } finally {
    await kafka?.stop();
    rmSync(workFolder, { recursive: true, force: true });
  }
}

interface JestResults {
  readonly success: boolean;
  readonly numTotalTestSuites: number;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

async function runSuites(brokers: string, resultsFile: string, isQuiet: boolean): Promise<JestResults> {
  const node = [process.execPath, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = ['node_modules/jest/bin/jest.js', '--runInBand', '--verbose', '--json', `--outputFile=${resultsFile}`];
  const child = spawn('env', [`KAFKA_BROKERS=${brokers}`, ...node, ...jest, '--config', JSON.stringify(JEST_CONFIG)], {
    cwd: ROOT,
    // jest tells people how it goes on stderr.
    stdio: ['ignore', 'ignore', isQuiet ? 'ignore' : 'inherit'],
  });
  // Ends jest only: what is after it in this script still has to stop Kafka, however often the signal comes.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill());
  await once(child, 'exit');
  if (!existsSync(resultsFile)) throw new Error('jest ended without results');
  return JSON.parse(readFileSync(resultsFile, 'utf8')) as JestResults;
}

function sentence(result: Report): string {
  if (result.verdict === 'skipped') return `skipped: ${result.reason}`;
  const { verdict, kafka, java, startMs, testMs, files, passed, failed } = result;
  const figures = `${passed} passed, ${failed} failed in ${files} files and ${testMs} ms`;
  return `${verdict}: Apache Kafka ${kafka} on Java ${java}, ready after ${startMs} ms; ${figures}`;
}
