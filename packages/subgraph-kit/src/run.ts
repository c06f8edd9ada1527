import { baseConfig, ConfigError, environmentOf, readConfig, type BaseConfig, type Environment } from './config.ts';
import type { RequestContext } from './graphql/context.ts';
import { createHealth } from './health.ts';
import { createLogger } from './log.ts';
import { createMetrics } from './metrics.ts';
import { serveOps } from './ops-server.ts';
import { readEnvironment } from './process/config.ts';
import { startSubgraph, type SubgraphDefinition } from './subgraph.ts';

// EX_CONFIG of sysexits.h: starting again without a change is of no use.
const EXIT_UNUSABLE_CONFIG = 78;

/**
 * Runs one subgraph as this process: health and metrics at once, GraphQL when its stores are there, a drain on SIGTERM
 * or SIGINT. Exits with 78 when the environment is not usable.
 */
export async function run<Context extends RequestContext>(definition: SubgraphDefinition<Context>): Promise<void> {
  const { name } = definition;
  const environment = readEnvironment();
  const config = configOrExit(name, environment);
  const log = createLogger({ service: name, level: config.LOG_LEVEL });
  const health = createHealth();
  const metrics = createMetrics(name);
  const host = config.BIND_ADDRESS;
  const ops = await serveOps({ health, metrics, port: config.OPS_PORT, host });
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'unhandled rejection');
  });

  const stopping = new AbortController();
  const serving = startSubgraph(definition, {
    environment,
    log,
    health,
    metrics,
    stopping,
    onFatal: (error) => {
      log.fatal({ err: error }, 'cannot go on; the supervisor starts a new process');
      exit(1);
    },
  }).then(async (running) => {
    const listener = await running.listen({ port: config.PORT, host });
    log.info({ port: listener.port, opsPort: ops.port }, 'ready');
    return { running, listener };
  });

  const drain = async (): Promise<void> => {
    const { running, listener } = await serving;
    await listener.close(config.DRAIN_TIMEOUT_MS);
    await running.stop();
    await ops.close(1_000);
  };
  let isServing = false;
  let isDraining = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isDraining) return;
    isDraining = true;
    log.info({ signal }, 'draining');
    health.stopping();
    // Nothing to drain while it still waits for its stores.
    if (!isServing) stopping.abort();
    drain().then(
      () => {
        exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'did not stop cleanly');
        exit(isServing ? 1 : 0);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  try {
    await serving;
    isServing = true;
  } catch (error) {
    if (stopping.signal.aborted) return;
    log.fatal({ err: error }, 'could not start');
    exit(error instanceof ConfigError ? EXIT_UNUSABLE_CONFIG : 1);
  }
}

/** Ends the process when the log has been written. */
function exit(code: number): void {
  process.exitCode = code;
  setTimeout(() => process.exit(code), 100).unref();
}

function configOrExit(service: string, environment: Environment): BaseConfig {
  try {
    return readConfig(baseConfig, environmentOf(service, environment));
  } catch (error) {
    createLogger({ service, level: 'info' }).fatal({ err: error }, 'could not start');
    process.exit(EXIT_UNUSABLE_CONFIG);
  }
}
