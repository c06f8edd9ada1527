// What `npm test` leaves out: long runs, and real stores where this machine can have them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';

type Verdict = 'passed' | 'failed' | 'skipped';

interface Part {
  readonly name: string;
  readonly verdict: Verdict;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** Why it was skipped. */
  readonly reason?: string;
}

const { json } = new Command('npm run test:all --')
  .description('Runs the tests that take too long for every change, and those that need Java or Go.')
  .option('--json', 'report as JSON', false)
  .parse()
  .opts<{ json: boolean }>();

const parts = [
  slowTests(),
  script('Apache Kafka', 'scripts/test-kafka.ts'),
  script('FerretDB', 'scripts/test-ferretdb.ts'),
  script('infrastructure files', 'scripts/infra-verify.ts'),
];
const passed = parts.reduce((total, part) => total + part.passed, 0);
const failed = parts.reduce((total, part) => total + part.failed, 0);
if (json) console.log(JSON.stringify({ verdict: failed === 0 ? 'passed' : 'failed', passed, failed, parts }));
else for (const part of parts) console.log(describe(part));
console.log(`Tests: ${failed} failed, ${passed} passed`);
process.exitCode = failed === 0 ? 0 : 1;

function slowTests(): Part {
  const folder = mkdtempSync(join(tmpdir(), 'agora-slow-'));
  const outputFile = join(folder, 'results.json');
  const startedAt = performance.now();
  run([
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--config=jest.slow.config.js',
    '--passWithNoTests',
    '--json',
    `--outputFile=${outputFile}`,
  ]);
  const seconds = secondsSince(startedAt);
  if (!existsSync(outputFile)) return { name: 'slow tests', verdict: 'failed', passed: 0, failed: 1, seconds };
  const results = JSON.parse(readFileSync(outputFile, 'utf8')) as {
    success: boolean;
    numPassedTests: number;
    numFailedTests: number;
    numRuntimeErrorTestSuites: number;
  };
  rmSync(folder, { recursive: true });
  return {
    name: 'slow tests',
    verdict: results.success ? 'passed' : 'failed',
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    seconds,
  };
}

/** A script that reports {verdict, passed, failed, reason} as its last line of JSON. */
function script(name: string, file: string): Part {
  const startedAt = performance.now();
  const output = run([file, '--json']);
  const seconds = secondsSince(startedAt);
  try {
    const report = JSON.parse(output.trim().split('\n').at(-1) ?? '') as Partial<Part> & { verdict: Verdict };
    const failures = report.failed ?? 0;
    return {
      name,
      verdict: report.verdict,
      passed: report.passed ?? 0,
      failed: report.verdict === 'failed' ? Math.max(failures, 1) : 0,
      seconds,
      ...(report.reason !== undefined && { reason: report.reason }),
    };
  } catch {
    return { name, verdict: 'failed', passed: 0, failed: 1, seconds, reason: 'it gave no report' };
  }
}

function run(args: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

function secondsSince(startedAt: number): number {
  return Math.round((performance.now() - startedAt) / 100) / 10;
}

function describe({ name, verdict, passed: good, failed: bad, seconds, reason }: Part): string {
  const counts = verdict === 'skipped' ? (reason ?? '') : `${good} passed, ${bad} failed, ${seconds} s`;
  return `${verdict.padEnd(8)} ${name}: ${counts}`;
}
