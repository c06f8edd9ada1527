import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyInfrastructure } from './verify.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const NO_TOOLS = {};

let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'agora-verify-'));
  const paths = ['infra', 'docs/runbooks', 'supergraph.yaml', 'package.json', '.env.example', 'gateway/config'];
  for (const path of [...paths, ...globSync('subgraphs/*/src/config.ts', { cwd: ROOT })])
    cpSync(join(ROOT, path), join(copy, path), { recursive: true });
});

afterEach(() => {
  rmSync(copy, { recursive: true });
});

function edit(file: string, change: (text: string) => string): void {
  const path = join(copy, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const outcomes = (tools = NO_TOOLS): Record<string, string> =>
  Object.fromEntries(verifyInfrastructure(copy, tools).map(({ name, outcome }) => [name, outcome]));

describe('the infrastructure of this repository', () => {
  it('holds, as far as it can be told without tools; what cannot is named', () => {
    expect(outcomes()).toEqual({
      names: 'passed',
      Dockerfile: 'passed',
      compose: 'passed',
      settings: 'passed',
      'docker compose config': 'skipped',
      alerts: 'passed',
      'promtool check rules': 'skipped',
      'promtool test rules': 'skipped',
      dev: 'skipped',
      staging: 'skipped',
      production: 'skipped',
    });
  });

  it.each([
    ['supergraph.yaml', 'a subgraph that nothing deploys', (text: string) => `${text}  wishlists: {}\n`],
    ['infra/docker-bake.hcl', 'a service without an image', (text: string) => text.replace('"subgraphs/orders",', '')],
    [
      'infra/docker-bake.hcl',
      'an image nobody runs',
      (text: string) => text.replace('/orders",', '/orders", "subgraphs/x",'),
    ],
    [
      'infra/docker-compose.yml',
      'a service that compose lacks',
      (text: string) => text.replace('\n  orders:', '\n  odrers:'),
    ],
  ])('fails for %s with %s', (file, _, change) => {
    edit(file, change);
    expect(outcomes()).toMatchObject({ names: 'failed' });
  });

  it.each([
    ['a setting that cannot be set', 'subgraphs/carts/src/config.ts', 'CART_MAX_LINES:', 'CART_MAX_WEIGHT:'],
    ['a setting that nobody explains', '.env.example', '#RISK_COUNTRIES=', '#RISK='],
  ])('fails for %s', (_, file, good, bad) => {
    edit(file, (text) => text.replace(good, bad));
    expect(outcomes()).toMatchObject({ settings: 'failed' });
  });

  it('fails when an overlay cannot be built, with what the tool said', () => {
    const kustomize = (folder: string) => ({
      ok: !folder.endsWith('staging'),
      output: folder.endsWith('staging') ? 'no such file' : '',
    });
    expect(verifyInfrastructure(copy, { kustomize })).toContainEqual({
      name: 'staging',
      outcome: 'failed',
      findings: [{ rule: 'kustomize build', where: 'staging', problem: 'no such file' }],
    });
  });

  it('fails for an alert without a runbook, and where Prometheus does not accept the rules', () => {
    rmSync(join(copy, 'docs/runbooks/payments-unknown.md'));
    const promtool = ([command]: readonly string[]) => ({ ok: command === 'check', output: 'FAILED' });
    expect(outcomes({ promtool })).toMatchObject({
      alerts: 'failed',
      'promtool check rules': 'passed',
      'promtool test rules': 'failed',
    });
  });

  it('fails for an overlay that deploys nothing', () => {
    expect(outcomes({ kustomize: () => ({ ok: true, output: '' }) })).toMatchObject({ names: 'failed' });
  });

  it('gives kustomize the files of secrets that a fresh checkout lacks, and Docker the variables', () => {
    const seen: string[] = [];
    outcomes({
      kustomize: (folder: string) => {
        if (folder.endsWith('dev')) seen.push(readFileSync(join(folder, 'secrets/orders.env'), 'utf8'));
        return { ok: true, output: '' };
      },
      composeConfig: (_: string, environmentFile: string) => {
        seen.push(readFileSync(environmentFile, 'utf8'));
        return { ok: true, output: '' };
      },
    });
    expect(seen.join('')).toMatch(/PLACEHOLDER=none\n.*ORDERS_DATABASE_PASSWORD=none\n/s);
  });
});
