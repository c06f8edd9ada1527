import type { Logger } from '@agora/subgraph-kit/log';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayConfig } from '../config/config.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { createDataSource } from './data-source.ts';
import { httpTransport } from './http-transport.ts';
import { createIdentity } from './identity.ts';
import { RESILIENCE_DEFAULTS, type ResilienceConfig } from './resilience-config.ts';
import { resilientTransport } from './resilient-transport.ts';
import type { SubgraphTransport } from './transport.ts';

interface Subgraph {
  readonly name: string;
  readonly url: string;
}

type Settings = ResilienceConfig & { readonly url?: string; readonly hearsClientIp: boolean };

/** The ways to the subgraphs. Versions of the supergraph share them: a new one finds the same breakers and connections. */
export interface SubgraphSources {
  /** What the planner fetches from a subgraph goes through here. */
  readonly source: (subgraph: Subgraph) => GraphQLDataSource;
  close(): Promise<void>;
}

export async function createSubgraphSources(options: {
  config: Pick<GatewayConfig, 'identity' | 'subgraphs'>;
  /** The way to each subgraph; over HTTP when absent. */
  transport?: ((subgraph: Subgraph) => SubgraphTransport) | undefined;
  metrics: GatewayMetrics;
  log: Logger;
}): Promise<SubgraphSources> {
  const { metrics, log } = options;
  const { all, named } = options.config.subgraphs;
  const identify = await createIdentity(options.config.identity);
  const transports = new Map<string, SubgraphTransport>();

  // A key that is absent from the file is absent here, whatever its type says.
  const settingsOf = (name: string): Settings =>
    ({ hearsClientIp: false, ...RESILIENCE_DEFAULTS, ...all, ...named[name] }) as Settings;
  const transportTo = ({ name, url }: Subgraph): SubgraphTransport => {
    const key = `${name} ${url}`;
    const known = transports.get(key);
    if (known !== undefined) return known;
    const config = settingsOf(name);
    const way = options.transport?.({ name, url }) ?? httpTransport(url, config);
    const transport = resilientTransport(way, { subgraph: name, config, metrics, log });
    transports.set(key, transport);
    return transport;
  };

  return {
    source({ name, url }) {
      const { url: ownUrl = url, hearsClientIp, queryTimeoutMs } = settingsOf(name);
      return createDataSource({
        subgraph: name,
        hearsClientIp,
        queryTimeoutMs,
        transport: transportTo({ name, url: ownUrl }),
        identify,
        metrics,
        log,
      });
    },
    async close() {
      await Promise.all([...transports.values()].map(async (transport) => transport.close?.()));
    },
  };
}
