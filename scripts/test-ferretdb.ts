// Runs the mongoose suite against FerretDB, written by others from the same protocol: where it has a feature, it has to
// agree with what the suite expects of MongoDB.
import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { freePort } from '../packages/embedded-stores/src/free-port.ts';
import { becomesTrue } from '../packages/embedded-stores/src/poll.ts';
import { FERRETDB_GAPS } from './ferretdb-gaps.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'packages/embedded-stores/ferretdb');
const PROGRAM = join(ROOT, '.cache/ferretdb/ferretdb');
const START_MS = 10_000;

/** The repository's own jest projects would start the embedded stores, which have no part in this. */
const JEST_CONFIG = {
  rootDir: ROOT,
  testMatch: ['**/packages/embedded-stores/test/mongoose.contract.test.ts'],
  setupFiles: ['<rootDir>/scripts/jest-guard.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } }],
  },
};

interface Report {
  readonly verdict: 'passed' | 'failed' | 'skipped';
  readonly passed: number;
  /** Tests that fail though FerretDB is not known to lack what they need. */
  readonly failed: readonly string[];
  readonly gaps: readonly { readonly test: string; readonly reason: string }[];
  /** Listed as gaps, but passed: the list is out of date. */
  readonly closedGaps: readonly string[];
  readonly reason?: string;
}

const { json } = new Command('test-ferretdb')
  .description('Run the mongoose suite against FerretDB 1.24.2 on SQLite, built with Go and started for the run.')
  .option('--json', 'print one JSON object: verdict "passed", "failed" or "skipped", and what was left out why')
  .parse()
  .opts<{ json?: true }>();

const report = await testFerretdb();
console.log(json ? JSON.stringify(report) : sentences(report));
process.exitCode = report.verdict === 'failed' ? 1 : 0;

async function testFerretdb(): Promise<Report> {
  const obstacle = build();
  if (obstacle !== undefined) {
    return { verdict: 'skipped', passed: 0, failed: [], gaps: [], closedGaps: [], reason: obstacle };
  }
  const folder = mkdtempSync(join(tmpdir(), 'agora-ferretdb-'));
  const port = await freePort();
  mkdirSync(join(folder, 'data'));
  // It keeps its state file in the working folder.
  const server = spawn(PROGRAM, [`127.0.0.1:${port}`, join(folder, 'data')], { cwd: folder, stdio: 'ignore' });
  try {
    if (!(await becomesTrue(() => accepts(port), START_MS))) throw new Error('FerretDB did not start');
    return judged(await runSuite(port, join(folder, 'results.json')));
  } finally {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Undefined when the program is there; else why it cannot be built, for lack of Go or of a module proxy. */
function build(): string | undefined {
  mkdirSync(join(PROGRAM, '..'), { recursive: true });
  const { error, status, stderr } = spawnSync('go', ['build', '-buildvcs=false', '-o', PROGRAM, '.'], { cwd: SOURCE });
  if (error !== undefined) return `Go is missing: ${error.message}`;
  return status === 0 ? undefined : `FerretDB does not build: ${stderr.toString().trim().slice(-500)}`;
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const isOpen = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'close').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return isOpen;
}

async function ended(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit');
  if (server.kill('SIGINT')) await exit;
}

interface Assertion {
  readonly title: string;
  readonly status: 'passed' | 'failed';
}

async function runSuite(port: number, resultsFile: string): Promise<Assertion[]> {
  const url = `mongodb://127.0.0.1:${port}/?directConnection=true&retryWrites=false`;
  const node = [process.execPath, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${resultsFile}`];
  const child = spawn('env', [`MONGODB_URI=${url}`, ...node, ...jest, '--config', JSON.stringify(JEST_CONFIG)], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  await once(child, 'exit');
  if (!existsSync(resultsFile)) throw new Error('jest ended without results');
  const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as { testResults: { assertionResults: Assertion[] }[] };
  return results.testResults.flatMap((file) => file.assertionResults);
}

function judged(assertions: readonly Assertion[]): Report {
  const reasons = new Map(FERRETDB_GAPS.flatMap(([reason, tests]) => tests.map((test) => [test, reason] as const)));
  const titles = (status: Assertion['status']): string[] =>
    assertions.filter((assertion) => assertion.status === status).map((assertion) => assertion.title);
  const passed = titles('passed');
  const failed = titles('failed').filter((title) => !reasons.has(title));
  return {
    verdict: failed.length === 0 && passed.length > 0 ? 'passed' : 'failed',
    passed: passed.length,
    failed,
    gaps: titles('failed').flatMap((test) => {
      const reason = reasons.get(test);
      return reason === undefined ? [] : [{ test, reason }];
    }),
    closedGaps: passed.filter((title) => reasons.has(title)),
  };
}

function sentences({ verdict, passed, failed, gaps, closedGaps, reason }: Report): string {
  if (reason !== undefined) return `skipped: ${reason}`;
  return [
    `${verdict}: ${passed} tests pass on FerretDB, ${gaps.length} need what it lacks`,
    ...failed.map((test) => `  failed: ${test}`),
    ...closedGaps.map((test) => `  passes now, take it off scripts/ferretdb-gaps.ts: ${test}`),
    ...gaps.map((gap) => `  not run to success (${gap.reason}): ${gap.test}`),
  ].join('\n');
}
