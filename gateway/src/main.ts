import { ConfigError } from '@agora/subgraph-kit/config';
import { createHealth } from '@agora/subgraph-kit/health';
import { createLogger } from '@agora/subgraph-kit/log';
import { createMetrics } from '@agora/subgraph-kit/metrics';
import { serveOps } from '@agora/subgraph-kit/ops-server';
import { readEnvironment } from '@agora/subgraph-kit/process/config';
import { Command } from 'commander';
import type { GatewayConfig } from './config/config.ts';
import { readGatewayConfig, type Overrides } from './config/read-config.ts';
import { createGateway, type RunningGateway } from './gateway.ts';
import { loadSupergraph } from './supergraph/load-supergraph.ts';
import { reloadOnChange } from './supergraph/reload.ts';

const EX_CONFIG = 78; // of sysexits.h: starting again will not help

const options = new Command('npm run gateway --')
  .description('Serves a federated supergraph over HTTP subgraphs. A changed supergraph is served without a restart.')
  .option('--config <file>', 'gateway.yaml; without it every setting has its default')
  .option('--supergraph <file>', 'a composed supergraph (.graphql), or a list of subgraphs in Rover’s format (.yaml)')
  .option('--port <port>', 'of the public endpoint')
  .option('--ops-port <port>', 'of health and metrics')
  .parse()
  .opts<Overrides & { readonly config?: string }>();

const config = configOrExit();
const log = createLogger({ service: 'gateway', level: config.logLevel });
process.on('unhandledRejection', (error) => {
  log.error({ err: error }, 'unhandled rejection');
});
const health = createHealth();
const metrics = createMetrics('gateway');
const ops = await serveOps({ health, metrics, port: config.server.opsPort, host: config.server.bind });

const { gateway, reloading } = await start().catch((error: unknown) => {
  log.fatal({ err: error }, 'could not start');
  process.exit(1);
});
log.info({ url: gateway.url, internalUrl: gateway.internalUrl, opsPort: ops.port }, 'ready');

process.on('SIGHUP', () => {
  void reloading.now();
});
let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'draining');
    void stop(gateway);
  });
}

async function start() {
  const file = config.supergraph;
  const loaded = await loadSupergraph(file);
  const running = await createGateway({ config, supergraphSdl: loaded.sdl, log, health, metrics });
  const { replaceSupergraph: replace, refuseSupergraph: refuse } = running;
  return { gateway: running, reloading: reloadOnChange({ file, loaded, replace, refuse, log }) };
}

async function stop(running: RunningGateway): Promise<void> {
  reloading.stop();
  await running.stop();
  await ops.close(1_000);
  process.exit(0);
}

function configOrExit(): GatewayConfig {
  try {
    return readGatewayConfig(options.config, readEnvironment(), options);
  } catch (error) {
    createLogger({ service: 'gateway', level: 'info' }).fatal({ err: error }, 'could not start');
    process.exit(error instanceof ConfigError ? EX_CONFIG : 1);
  }
}
