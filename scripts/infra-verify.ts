// Checks what is under infra/ against infra/services.yaml, supergraph.yaml and the rules for images, pods and policies.
import { resolve } from 'node:path';
import { Command } from 'commander';
import { findTools } from '../packages/infra-verify/src/tools.ts';
import { verifyInfrastructure, type Check } from '../packages/infra-verify/src/verify.ts';

const { json } = new Command('npm run infra:verify --')
  .description('Check the images, the compose file and the Kubernetes manifests. Exits with 0 when all that ran holds.')
  .option('--json', 'print one JSON object: verdict "passed" or "failed", and every check')
  .parse()
  .opts<{ json?: true }>();

const checks = verifyInfrastructure(resolve(import.meta.dirname, '..'), findTools());
const verdict = checks.some(({ outcome }) => outcome === 'failed') ? 'failed' : 'passed';
console.log(json ? JSON.stringify({ verdict, checks }) : [...checks.map(line), verdict].join('\n'));
process.exitCode = verdict === 'passed' ? 0 : 1;

function line(check: Check): string {
  const head = `${check.outcome.padEnd(8)} ${check.name}`;
  if (check.outcome === 'skipped') return `${head}: ${check.reason}`;
  if (check.outcome === 'passed') return head;
  return [head, ...check.findings.map(({ rule, where, problem }) => `  ${rule}: ${where}: ${problem}`)].join('\n');
}
