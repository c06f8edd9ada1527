import { readEnvironment } from './process/config.ts';
import { baseConfig, ConfigError, environmentOf, readConfig } from './config.ts';
import type { RequestContext } from './graphql/context.ts';
import { createHealth } from './health.ts';
import { createLogger } from './log.ts';
import { createMetrics } from './metrics.ts';
import { serveOps } from './ops-server.ts';
import { startSubgraph, type SubgraphDefinition } from './subgraph.ts';

/**
 * Runs one subgraph as this process: health and metrics at once, GraphQL when its stores are there, a drain on SIGTERM
 * or SIGINT. Exits with 78 (EX_CONFIG of sysexits.h) when the environment is not usable.
 */
export async function run<Context extends RequestContext>(definition: SubgraphDefinition<Context>): Promise<void> {
  const { name } = definition;
  const environment = readEnvironment();
  const config = orExit(name, () => readConfig(baseConfig, environmentOf(name, environment)));
  const log = createLogger({ service: name, level: config.LOG_LEVEL });
  const health = createHealth();
  const metrics = createMetrics(name);
  const host = config.BIND_ADDRESS;
  const ops = await serveOps({ health, metrics, port: config.OPS_PORT, host });

  const exit = (code: number): void => {
    process.exitCode = code;
    setTimeout(() => process.exit(code), 100).unref();
  };
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'unhandled rejection');
  });

  const starting = startSubgraph(definition, {
    environment,
    log,
    health,
    metrics,
    onFatal: (error) => {
      log.fatal({ err: error }, 'cannot go on; the supervisor starts a new process');
      exit(1);
    },
  });
  const stop = async (signal: string): Promise<void> => {
    log.info({ signal }, 'draining');
    health.stopping();
    const subgraph = await started;
    await subgraph?.listener.close(config.DRAIN_TIMEOUT_MS);
    await subgraph?.running.stop();
    await ops.close(1_000);
    exit(0);
  };
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void stop(signal);
    });
  }
  const started = starting.then(
    async (running) => {
      const listener = await running.listen({ port: config.PORT, host });
      log.info({ port: listener.port, opsPort: ops.port }, 'ready');
      return { running, listener };
    },
    (error: unknown) => {
      log.fatal({ err: error }, 'could not start');
      exit(error instanceof ConfigError ? 78 : 1);
      return undefined;
    },
  );
  await started;
}

function orExit<Value>(service: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    createLogger({ service, level: 'info' }).fatal({ err: error }, 'could not start');
    process.exit(78);
  }
}
