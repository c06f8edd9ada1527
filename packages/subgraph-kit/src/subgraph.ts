import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import type { IncomingMessage, RequestListener } from 'node:http';
import { systemClock, type Clock } from './clock.ts';
import { baseConfig, environmentOf, readConfig, type BaseConfig, type Environment } from './config.ts';
import type { Handlers } from './events/handlers.ts';
import { AppError } from './errors.ts';
import { readAccess } from './graphql/access.ts';
import type { RequestContext } from './graphql/context.ts';
import { protectSchema } from './graphql/permissions.ts';
import { readSdl } from './graphql/sdl.ts';
import { createSubgraphServer, type SubgraphServer } from './graphql/subgraph-server.ts';
import { createHealth, type Health } from './health.ts';
import { listen, sendJson, statusOf, type Listener } from './http.ts';
import { newId as randomId, type IdSource } from './ids.ts';
import { createInternalVerifier } from './identity/internal-token.ts';
import { startJobs, type Job } from './jobs.ts';
import { createLogger, type Logger } from './log.ts';
import { createMetrics, type Registry } from './metrics.ts';
import { createRuntime, type OpenRuntime, type Runtime } from './runtime.ts';

/** A subgraph before it runs: its name and its composition root. */
export interface SubgraphDefinition<Context extends RequestContext = RequestContext> {
  readonly name: string;
  /** `import.meta.url` of `src/subgraph.ts`; `schema.graphql` and `migrations/` are found from it. */
  readonly url: string;
  readonly compose: (runtime: Runtime) => Promise<Composition<Context>>;
}

/** What a composition root hands over to be run. */
export interface Composition<Context extends RequestContext> {
  readonly resolvers: object;
  /** Called for each request: loaders must not outlive one. */
  readonly context: (request: RequestContext) => Context;
  /** What it does with the messages of others. */
  readonly consumers?: Handlers;
  readonly jobs?: readonly Job[];
  /**
   * Plain HTTP endpoints beside GraphQL, by method and path: `GET /.well-known/jwks.json`. Whatever they answer is sent as
   * JSON; an `AppError` is sent with its status and code.
   */
  readonly routes?: Readonly<Record<string, (request: IncomingMessage) => Promise<unknown>>>;
}

export interface StartOptions {
  readonly environment: Environment;
  readonly clock?: Clock;
  readonly newId?: IdSource;
  readonly log?: Logger;
  readonly health?: Health;
  readonly metrics?: Registry;
  /** Aborted to give up waiting for the stores. */
  readonly stopping?: AbortController;
  /** Called when the service cannot go on by itself and should be started anew. */
  readonly onFatal?: (error: Error) => void;
}

export interface RunningSubgraph {
  readonly name: string;
  readonly config: BaseConfig;
  readonly health: Health;
  readonly metrics: Registry;
  readonly log: Logger;
  /** See `SubgraphServer.execute`: the way in for a gateway in the same process. */
  readonly execute: SubgraphServer['execute'];
  /** Serves the same over HTTP. */
  listen(options: { port: number; host: string }): Promise<Listener>;
  /** Lets running work finish and closes every connection. */
  stop(): Promise<void>;
}

export const defineSubgraph = <Context extends RequestContext>(
  definition: SubgraphDefinition<Context>,
): SubgraphDefinition<Context> => definition;

/**
 * Starts a subgraph without a listener: in its own process `run` adds one, in a shared process the gateway calls it.
 * Waits for its stores for as long as it takes.
 * @throws ConfigError
 */
export async function startSubgraph<Context extends RequestContext>(
  definition: SubgraphDefinition<Context>,
  options: StartOptions,
): Promise<RunningSubgraph> {
  const { name, url } = definition;
  const environment = environmentOf(name, options.environment);
  const config = readConfig(baseConfig, environment);
  const log = options.log ?? createLogger({ service: name, level: config.LOG_LEVEL });
  const health = options.health ?? createHealth();
  const metrics = options.metrics ?? createMetrics(name);
  const stopping = options.stopping ?? new AbortController();
  const runtime = createRuntime({
    service: name,
    url,
    config,
    environment,
    clock: options.clock ?? systemClock,
    newId: options.newId ?? randomId,
    log,
    metrics,
    health,
    stopping,
    onFatal:
      options.onFatal ??
      ((error) => {
        log.fatal({ err: error }, 'cannot go on');
      }),
  });

  try {
    const server = await serve(definition, runtime, config);
    health.started();
    return {
      name,
      config,
      health,
      metrics,
      log,
      execute: server.execute,
      listen: (where) => listen(server.listener, where),
      async stop() {
        health.stopping();
        stopping.abort();
        await server.stop();
        await runtime.close();
      },
    };
  } catch (error) {
    stopping.abort();
    await runtime.close();
    throw error;
  }
}

/** Composes the subgraph, then lets it work: requests, messages, jobs. */
async function serve<Context extends RequestContext>(
  { name, url, compose }: SubgraphDefinition<Context>,
  runtime: OpenRuntime,
  config: BaseConfig,
): Promise<SubgraphServer> {
  const { log, metrics } = runtime;
  const { resolvers, context, consumers, jobs = [], routes = {} } = await compose(runtime);
  const typeDefs = readSdl(url);
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as GraphQLResolverMap<unknown> }]);
  const server = await createSubgraphServer({
    schema: protectSchema(schema, readAccess(typeDefs)),
    verifier: createInternalVerifier({ publicKeys: config.INTERNAL_PUBLIC_KEYS, audience: name, issuers: ['gateway'] }),
    context,
    log,
  });
  if (consumers !== undefined) runtime.bus.consume(consumers);
  const running = startJobs([...runtime.jobs, ...jobs], { exclusively: runtime.exclusively, log, metrics });
  return {
    execute: server.execute,
    listener: withRoutes(routes, server.listener, log),
    async stop() {
      await running.stop();
      await server.stop();
    },
  };
}

function withRoutes(
  routes: NonNullable<Composition<RequestContext>['routes']>,
  graphql: RequestListener,
  log: Logger,
): RequestListener {
  return (request, response) => {
    const route = routes[`${request.method} ${request.url}`];
    if (route === undefined) {
      graphql(request, response);
      return;
    }
    route(request).then(
      (body) => {
        sendJson(response, 200, body);
      },
      (error: unknown) => {
        const code = error instanceof AppError ? error.code : 'INTERNAL';
        if (code === 'INTERNAL') log.error({ err: error }, 'route failed');
        sendJson(response, statusOf(code), { code });
      },
    );
  };
}
