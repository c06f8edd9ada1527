import { systemClock, type Clock } from '@agora/subgraph-kit/clock';
import { createHealth, type Health } from '@agora/subgraph-kit/health';
import { listen, type Listener } from '@agora/subgraph-kit/http';
import type { Logger } from '@agora/subgraph-kit/log';
import { createMetrics, type Registry } from '@agora/subgraph-kit/metrics';
import { createCallers } from './authentication/callers.ts';
import { createCaching } from './caching/caching.ts';
import type { GatewayConfig } from './config/config.ts';
import { createEventTail, type EventTail } from './events/tail.ts';
import type { AskSubgraph } from './fetching/ask-subgraph.ts';
import { createSubgraphSources } from './fetching/subgraph-sources.ts';
import type { SubgraphTransport } from './fetching/transport.ts';
import { gatewayErrorFormatter } from './format-error.ts';
import { graphiqlEndpoints } from './http/graphiql.ts';
import { graphqlEndpoint, type Lane } from './http/graphql-endpoint.ts';
import { answerMalformed } from './http/malformed.ts';
import { planEndpoint, type Explain } from './http/plan-endpoint.ts';
import { requestListener, type Endpoint } from './http/request-listener.ts';
import { publicLane, serviceLane } from './lanes.ts';
import { createLimits } from './limits/limits.ts';
import { createUsage } from './usage/usage.ts';
import { createGatewayMetrics } from './metrics.ts';
import { checkEndpoint } from './persisted/check-endpoint.ts';
import { openPersistedOperations } from './persisted/open-persisted-operations.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions/subscriptions.ts';
import { slowOperationLog } from './slow-operations.ts';
import { createVersion } from './supergraph/version.ts';
import { createVersions, type Replacement } from './supergraph/versions.ts';

export interface GatewayOptions {
  readonly config: GatewayConfig;
  /** The first version. */
  readonly supergraphSdl: string;
  /** The way to each subgraph; over HTTP when absent. */
  readonly transport?: (subgraph: { name: string; url: string }) => SubgraphTransport;
  /** What the console of development holds at first. */
  readonly graphiqlQuery?: string;
  readonly log: Logger;
  readonly health?: Health;
  readonly metrics?: Registry;
  readonly clock?: Clock;
  /** What happens in the subgraphs; heard of by the configuration when absent. */
  readonly events?: EventTail;
}

export interface RunningGateway {
  readonly port: number;
  readonly url: string;
  /** Of the lane for services, if there is one. */
  readonly internalUrl: string | undefined;
  readonly health: Health;
  readonly metrics: Registry;
  /**
   * Serves another version from the next request on, if it is fit to serve; otherwise the one before goes on. What runs
   * ends on the version that it began on.
   */
  readonly replaceSupergraph: (sdl: string) => Promise<Replacement>;
  /** A version that could not even be read. */
  readonly refuseSupergraph: (error: unknown) => void;
  /** Stops accepting, lets what runs finish for at most `drainTimeoutMs`, and closes. Calling it again is harmless. */
  stop(drainTimeoutMs?: number): Promise<void>;
}

const GRAPHQL_PATH = '/graphql';

/** Starts the front door. It listens as soon as the supergraph is read; subgraphs may come later. */
export async function createGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { config, log, clock = systemClock } = options;
  const health = options.health ?? createHealth();
  const registry = options.metrics ?? createMetrics('gateway');
  const metrics = createGatewayMetrics(registry);

  const sources = await createSubgraphSources({ config, transport: options.transport, metrics, log });
  const tail = options.events ?? (config.events && createEventTail(config.events, log, clock));
  const caching = createCaching(config.responseCache, { registry, clock, tail });
  const versions = await createVersions(options.supergraphSdl, (sdl) =>
    createVersion(sdl, {
      config,
      caching,
      dataSource: sources.source,
      isSchemaTold: config.introspection ?? config.mode !== 'production',
      formatError: gatewayErrorFormatter(log),
      log,
    }),
  );

  const { server } = config;
  const corsOrigins = new Set(server.corsOrigins);
  const serve = (
    lane: Lane,
    port: number,
    others: Readonly<Record<string, Endpoint>> = {},
    subscriptions?: Subscriptions,
  ): Promise<Listener> => {
    const graphql = graphqlEndpoint({
      lane,
      answer: (parameters, terms) => versions.run((version) => version.answer(parameters, terms)),
      metrics,
      noteSlow: slowOperationLog(config.slowOperationMs, log),
      deadlineMs: server.deadlineMs,
    });
    const onMalformed = answerMalformed((code) => {
      metrics.rejected(code);
    });
    const endpoint = subscriptions?.beside(graphql) ?? graphql;
    const endpoints = {
      [GRAPHQL_PATH]: endpoint,
      // Of operations that were registered.
      [`${GRAPHQL_PATH}/*`]: endpoint,
      ...others,
    };
    return listen(requestListener({ endpoints, corsOrigins, log }), {
      ...server,
      port,
      host: server.bind,
      onMalformed,
      ...(subscriptions && { onUpgrade: subscriptions.onUpgrade }),
    });
  };
  const ask: AskSubgraph = (query, variables) => versions.run((version) => version.ask(query, variables));
  const persisted =
    config.persistedOperations && (await openPersistedOperations(config.persistedOperations, { ask, log }));
  const callers = createCallers({
    config: config.authentication,
    tail,
    ask,
    onPartnerChange: (partner) => persisted?.forgetPartner(partner),
    clock,
    log,
  });
  const usage = createUsage({ config, clock, log });
  const limits = await createLimits({ config, registry, log, clock, onUse: usage?.add });
  const explain: Explain = (parameters, terms) => versions.run((version) => version.explain(parameters, terms));
  const console =
    config.mode === 'development'
      ? { ...graphiqlEndpoints(options.graphiqlQuery), '/plan': planEndpoint(config, explain) }
      : {};
  const lane = { ...publicLane(config, callers, persisted), meterOf: limits.meterOf };
  const subscriptions =
    config.subscriptions &&
    tail &&
    (await createSubscriptions({
      config: config.subscriptions,
      path: GRAPHQL_PATH,
      lane,
      versions,
      tail,
      corsOrigins,
      deadlineMs: server.deadlineMs,
      registry,
      clock,
      log,
    }));
  const open = await serve(lane, server.port, console, subscriptions);
  const servicesLane = config.serviceLane && serviceLane(config.serviceLane, config.limits);
  const internal =
    config.serviceLane &&
    servicesLane &&
    (await serve(servicesLane, config.serviceLane.port, {
      '/operations/check': checkEndpoint(servicesLane, (texts) =>
        versions.run((version) => Promise.resolve(texts.map(version.judge))),
      ),
    }));
  tail?.start();
  health.started();

  const refuseSupergraph = (error: unknown): void => {
    metrics.supergraphRead('refused');
    log.error({ err: error }, 'supergraph refused: the one before goes on');
  };
  const stop = async (drainTimeoutMs: number): Promise<void> => {
    health.stopping();
    await subscriptions?.stop();
    await open.close(drainTimeoutMs);
    // Last: a checkout that still runs asks through it.
    await internal?.close(drainTimeoutMs);
    limits.close();
    await usage?.stop();
    await tail?.stop();
    persisted?.stop();
    await versions.stop();
    await sources.close();
  };
  let stopped: Promise<void> | undefined;
  return {
    port: open.port,
    url: `http://localhost:${open.port}${GRAPHQL_PATH}`,
    internalUrl: internal && `http://localhost:${internal.port}${GRAPHQL_PATH}`,
    health,
    metrics: registry,
    async replaceSupergraph(sdl) {
      const replacement = await versions.replace(sdl);
      if (replacement.kind === 'refused') {
        refuseSupergraph(replacement.error);
        return replacement;
      }
      metrics.supergraphRead(replacement.kind);
      if (replacement.kind === 'replaced') log.info({ supergraph: replacement.hash }, 'supergraph replaced');
      return replacement;
    },
    refuseSupergraph,
    stop: (drainTimeoutMs = server.drainTimeoutMs) => (stopped ??= stop(drainTimeoutMs)),
  };
}
