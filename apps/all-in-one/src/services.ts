import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { StoreUrls } from '@agora/embedded-stores';
import { generateInternalKeys } from '@agora/subgraph-kit/identity/internal-token';
import { subgraphEnvironment, type Profile } from './environment.ts';
import { requireFreePorts } from './free-ports.ts';
import { subgraphs } from './subgraphs.ts';

export interface ServicesOptions {
  readonly stores: StoreUrls;
  readonly smtpUrl: string;
  readonly profile: Profile;
  readonly port: number;
  readonly basePort: number;
  /** Origins whose pages may call from a browser. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: string;
  /** Settings that differ from the profile's. */
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Services {
  readonly url: string;
  readonly processes: readonly { readonly name: string; readonly pid: number | undefined }[];
  /** The name of the first service that ended. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
// Where each service of this machine listens.
const HOST = '127.0.0.1';
const READY_MS = 150_000;

/** One process per service, with the files and variables that they have in production. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const names = Object.keys(subgraphs);
  const ports = new Map(
    ['gateway', ...names].map((name, index) => {
      const first = options.basePort + index * 2;
      return [name, { graphql: first, ops: first + 1 }] as const;
    }),
  );
  const portsOf = (name: string) => ports.get(name) ?? { graphql: 0, ops: 0 };
  const internalPort = portsOf('gateway').graphql;
  const inside = [...ports.values()].flatMap(({ graphql, ops }) => [graphql, ops]);
  await requireFreePorts([options.port], { host: HOST, option: '--port' });
  await requireFreePorts(inside, { host: HOST, option: '--base-port' });
  const keys = await generateInternalKeys(['gateway', ...names]);
  const shared = subgraphEnvironment({
    ...options,
    gatewayInternalUrl: `http://127.0.0.1:${internalPort}/graphql`,
    internalPublicKeys: keys.publicKeys,
    internalPrivateKeys: keys.privateKeys,
    paymentsPort: portsOf('payments').graphql,
  });
  const supergraphFile = await localSupergraph(names, (name) => portsOf(name).graphql, options.basePort);

  const start = (name: string, entry: readonly string[], environment: Record<string, string>): Service => {
    const child = spawn(
      process.execPath,
      [
        '--disable-warning=ExperimentalWarning',
        '--disable-warning=TimeoutNegativeWarning',
        '--import',
        '@agora/subgraph-kit/telemetry/register',
        ...entry,
      ],
      {
        cwd: ROOT,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          PATH: '/usr/bin:/bin',
          ...shared,
          OPS_PORT: String(portsOf(name).ops),
          ...environment,
          ...options.environment,
        },
      },
    );
    return { name, child };
  };
  const services = [
    ...names.map((name) => start(name, [`subgraphs/${name}/src/main.ts`], { PORT: String(portsOf(name).graphql) })),
    start('gateway', ['gateway/src/main.ts', '--config', 'gateway/config/agora.yaml'], {
      PORT: String(options.port),
      INTERNAL_PORT: String(internalPort),
      INTERNAL_PRIVATE_KEY: keys.privateKeys.gateway ?? '',
      SUPERGRAPH_FILE: supergraphFile,
      CORS_ORIGINS: options.corsOrigins.join(','),
      JWKS_URL: `http://127.0.0.1:${portsOf('auth').graphql}/.well-known/jwks.json`,
    }),
  ];
  const exited = Promise.race(services.map(({ name, child }) => once(child, 'exit').then(() => name)));
  const stop = (): Promise<void> => stopAll(services);
  try {
    await Promise.race([
      Promise.all(services.map(({ name }) => untilReady(portsOf(name).ops))),
      exited.then((name) => Promise.reject(new Error(`${name} has ended while it started`))),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://localhost:${options.port}/graphql`,
    processes: services.map(({ name, child }) => ({ name, pid: child.pid })),
    exited,
    stop,
  };
}

interface Service {
  readonly name: string;
  readonly child: ChildProcess;
}

/** The composed supergraph with this machine's addresses in place of the cluster's. */
async function localSupergraph(
  names: readonly string[],
  portOf: (name: string) => number,
  basePort: number,
): Promise<string> {
  let sdl = await readFile(join(ROOT, 'schema/supergraph.graphql'), 'utf8');
  for (const name of names) sdl = sdl.replaceAll(`http://${name}:4001/`, `http://127.0.0.1:${portOf(name)}/`);
  const file = join(tmpdir(), `agora-supergraph-${basePort}.graphql`);
  await writeFile(file, sdl);
  return file;
}

async function untilReady(opsPort: number): Promise<void> {
  const givenUpAt = performance.now() + READY_MS;
  while (performance.now() < givenUpAt) {
    const response = await fetch(`http://127.0.0.1:${opsPort}/health/ready`).catch(() => undefined);
    if (response?.status === 200) return;
    await delay(100);
  }
  throw new Error(`the service with ops port ${opsPort} is not ready after ${READY_MS / 1_000} s`);
}

// The gateway first: what it has accepted still needs the others.
async function stopAll(services: readonly Service[]): Promise<void> {
  const end = async ({ child }: Service): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  await Promise.all(services.filter(({ name }) => name === 'gateway').map(end));
  await Promise.all(services.filter(({ name }) => name !== 'gateway').map(end));
}
