import { isPinned } from './check-image.ts';
import { collect, type Finding, type Report } from './finding.ts';
import { reaching, signers, workspaceOf, type Services } from './services.ts';

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
}

export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly args?: Readonly<Record<string, string>> };
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly stop_grace_period?: string;
  readonly mem_limit?: string;
  readonly healthcheck?: { readonly test?: readonly unknown[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition?: string }>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
}

/** Whose ports the machine itself may reach. */
const PUBLISHED = ['gateway', 'mailpit', 'minio'];

export function checkCompose({ services: all }: ComposeFile, services: Services): readonly Finding[] {
  return collect((report) => {
    for (const [name, service] of Object.entries(all)) checkContainer(name, service, report);
    for (const name of services.names) {
      const service = all[name];
      if (service === undefined) continue; // said by the check of names
      checkHardening(name, service, report);
      checkDependencies(name, service, all, services, report);
      if (service.build?.args?.SERVICE !== workspaceOf(name))
        report('build', name, `its image must be built with SERVICE=${workspaceOf(name)}`);
      if (signers(services).includes(name) !== 'INTERNAL_PRIVATE_KEY' in (service.environment ?? {}))
        report('signer', name, 'exactly the gateway and those that reach the supergraph have an INTERNAL_PRIVATE_KEY');
    }
    checkDatabases(all.postgres?.environment ?? {}, services, report);
  });
}

function checkContainer(name: string, service: ComposeService, report: Report): void {
  const test = service.healthcheck?.test ?? [];
  // Unquoted, a colon in a command makes a mapping of it.
  if (test.length === 0 || test.some((part) => typeof part !== 'string'))
    report('healthcheck', name, 'it needs a test of words that tells whether it is healthy');
  if (!service.security_opt?.includes('no-new-privileges:true')) report('hardening', name, 'it may gain privileges');
  const isOurs = service.build !== undefined;
  if (!isOurs && !isPinned(service.image ?? ''))
    report('pinned image', name, `${service.image ?? 'none'} has no version`);
  for (const port of service.ports ?? []) {
    if (!PUBLISHED.includes(name)) report('published port', name, `${port} is nobody's concern outside`);
    if (!port.startsWith('127.0.0.1:')) report('published port', name, `${port} is open to the network`);
  }
}

function checkHardening(name: string, service: ComposeService, report: Report): void {
  if (service.read_only !== true) report('hardening', name, 'its root file system must be read-only');
  if (!service.cap_drop?.includes('ALL')) report('hardening', name, 'it must drop all capabilities');
  if (service.user === undefined || service.user.startsWith('0')) report('hardening', name, 'it must not be root');
  if (service.mem_limit === undefined) report('limits', name, 'it may take all memory');
  const graceSeconds = Number(/^(\d+)s$/.exec(service.stop_grace_period ?? '')?.[1] ?? 10);
  if (graceSeconds * 1_000 <= Number(service.environment?.DRAIN_TIMEOUT_MS))
    report('drain', name, 'it is killed before it could drain');
}

/** A service waits for the stores it reaches, and for nothing that it does not. */
function checkDependencies(
  name: string,
  service: ComposeService,
  all: ComposeFile['services'],
  services: Services,
  report: Report,
): void {
  const reached = services.reaches.get(name) ?? [];
  const stores = reached
    .map((target) => services.endpoints.get(target)?.pod)
    .filter((pod) => pod !== undefined && !services.names.includes(pod));
  for (const store of stores) {
    if (store !== undefined && service.depends_on?.[store] === undefined)
      report('dependency', name, `it reaches ${store} and does not wait for it`);
  }
  for (const [dependency, { condition }] of Object.entries(service.depends_on ?? {})) {
    if (all[dependency] === undefined) report('dependency', name, `there is no ${dependency}`);
    if (condition !== 'service_healthy') report('dependency', name, `it must wait until ${dependency} is healthy`);
    const isReached = stores.includes(dependency) || (reached.includes('subgraphs') && dependency !== 'gateway');
    if (!isReached) report('dependency', name, `it waits for ${dependency}, which it does not reach`);
  }
}

const PASSWORD = /^([A-Z]+)_DATABASE_PASSWORD$/;

function checkDatabases(environment: Readonly<Record<string, string>>, services: Services, report: Report): void {
  const made = Object.keys(environment).flatMap((name) => PASSWORD.exec(name)?.[1]?.toLowerCase() ?? []);
  const needed = reaching(services, 'postgres');
  for (const name of needed) if (!made.includes(name)) report('database', name, 'no database is made for it');
  for (const name of made)
    if (!needed.includes(name)) report('database', name, 'it has a database and does not reach it');
}
