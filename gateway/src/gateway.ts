import { systemClock, type Clock } from '@agora/subgraph-kit/clock';
import { createHealth, type Health } from '@agora/subgraph-kit/health';
import { listen } from '@agora/subgraph-kit/http';
import { createInternalVerifier, type InternalSigner } from '@agora/subgraph-kit/identity/internal-token';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Logger } from '@agora/subgraph-kit/log';
import { createMetrics, type Registry } from '@agora/subgraph-kit/metrics';
import { GATEWAY_AUDIENCE } from '@agora/subgraph-kit/supergraph-client';
import { ApolloGateway } from '@apollo/gateway';
import type { FormattedExecutionResult } from 'graphql';
import { createAuthenticator, type AccessTokenOptions } from './authenticate.ts';
import { switchOffApolloTelemetry } from './config.ts';
import { createDataSource } from './fetching/data-source.ts';
import { createIdentityTokens } from './fetching/identity-tokens.ts';
import type { SubgraphTransport } from './fetching/transport.ts';
import { startGraphQLServer, type GraphQLParameters } from './graphql-server.ts';
import { graphiqlEndpoints } from './http/graphiql.ts';
import { graphqlEndpoint, type Lane } from './http/graphql-endpoint.ts';
import { requestListener } from './http/request-listener.ts';
import { publicLane, serviceLane } from './lanes.ts';
import { createGatewayMetrics } from './metrics.ts';
import { quietLogger } from './quiet-logger.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** The way to each subgraph; `url` is the supergraph's. */
  readonly transport: (subgraph: { name: string; url: string }) => SubgraphTransport;
  /** Signs who is asking, for the subgraphs; its key is named "gateway". */
  readonly signer: InternalSigner;
  /** JWK Set with the keys of the services that may use the service lane. */
  readonly internalPublicKeys: string;
  readonly accessTokens: Omit<AccessTokenOptions, 'clock'>;
  readonly nodeEnv: 'production' | 'development' | 'test';
  /** What the console of development holds at first. */
  readonly graphiqlQuery?: string;
  readonly corsOrigins: readonly string[];
  /** How many proxies every request from outside comes through; none when absent. */
  readonly trustedProxies?: number;
  readonly requestTimeoutMs: number;
  /** 0 takes a free one. */
  readonly port: number;
  readonly internalPort: number;
  readonly host: string;
  readonly log: Logger;
  readonly health?: Health;
  readonly metrics?: Registry;
  readonly clock?: Clock;
}

export interface RunningGateway {
  readonly port: number;
  readonly url: string;
  readonly internalPort: number;
  readonly internalUrl: string;
  readonly health: Health;
  readonly metrics: Registry;
  /** Asks the graph as `viewer`, without HTTP; access is judged all the same. */
  execute(parameters: GraphQLParameters, viewer: Viewer): Promise<FormattedExecutionResult>;
  /** Stops accepting, lets what runs finish for at most `drainTimeoutMs`, and closes. Calling it again is harmless. */
  stop(drainTimeoutMs?: number): Promise<void>;
}

/** Subgraphs that limit what one client may do, signed in or not. No other is told where a request comes from. */
const COUNTS_BY_CLIENT: ReadonlySet<string> = new Set(['auth']);

/** Starts the front door. It listens as soon as the supergraph is read; subgraphs may come later. */
export async function createGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { log, host, requestTimeoutMs } = options;
  const health = options.health ?? createHealth();
  const registry = options.metrics ?? createMetrics('gateway');
  const metrics = createGatewayMetrics(registry);
  const isDevelopment = options.nodeEnv === 'development';

  const supergraph = readSupergraph(options.supergraphSdl);
  const graphql = await startGraphQLServer({
    gateway: createPlanner(supergraph, options, metrics),
    supergraph,
    hasIntrospection: options.nodeEnv !== 'production',
    log,
  });

  const authenticate = createAuthenticator({ ...options.accessTokens, clock: options.clock ?? systemClock });
  const verifier = createInternalVerifier({
    publicKeys: options.internalPublicKeys,
    audience: GATEWAY_AUDIENCE,
    issuers: supergraph.subgraphs,
  });
  const endpoint = (lane: Lane) => graphqlEndpoint({ lane, graphql, metrics, requestTimeoutMs });
  const open = await listen(
    requestListener({
      endpoints: {
        '/graphql': endpoint(publicLane(authenticate, options.trustedProxies ?? 0)),
        ...(isDevelopment && graphiqlEndpoints(options.graphiqlQuery)),
      },
      corsOrigins: new Set(options.corsOrigins),
      log,
    }),
    { port: options.port, host },
  );
  const internal = await listen(
    requestListener({ endpoints: { '/graphql': endpoint(serviceLane(verifier)) }, corsOrigins: new Set(), log }),
    { port: options.internalPort, host },
  );
  health.started();

  const stop = async (drainTimeoutMs: number): Promise<void> => {
    health.stopping();
    await open.close(drainTimeoutMs);
    // Last: a checkout that still runs asks through it.
    await internal.close(drainTimeoutMs);
    await graphql.stop();
  };
  let stopped: Promise<void> | undefined;
  return {
    port: open.port,
    url: `http://localhost:${open.port}/graphql`,
    internalPort: internal.port,
    internalUrl: `http://localhost:${internal.port}/graphql`,
    health,
    metrics: registry,
    async execute(parameters, viewer) {
      const scope = { viewer, signal: AbortSignal.timeout(requestTimeoutMs) };
      return (await graphql.execute(parameters, scope, 'POST')).result;
    },
    stop: (drainTimeoutMs = 5_000) => (stopped ??= stop(drainTimeoutMs)),
  };
}

function createPlanner(
  supergraph: Supergraph,
  { transport, signer, log }: GatewayOptions,
  metrics: ReturnType<typeof createGatewayMetrics>,
): ApolloGateway {
  switchOffApolloTelemetry();
  const tokens = createIdentityTokens(signer);
  return new ApolloGateway({
    supergraphSdl: supergraph.sdl,
    buildService: ({ name, url = '' }) =>
      createDataSource({
        subgraph: name,
        hearsClientIps: COUNTS_BY_CLIENT.has(name),
        transport: transport({ name, url }),
        tokens,
        metrics,
        log,
      }),
    logger: quietLogger(log),
    __exposeQueryPlanExperimental: false,
  });
}
