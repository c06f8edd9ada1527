import type { IncomingMessage } from 'node:http';
import { unauthenticated } from '@agora/subgraph-kit/errors';
import {
  createInternalVerifier,
  INTERNAL_TOKEN_HEADER,
  type InternalVerifier,
} from '@agora/subgraph-kit/identity/internal-token';
import { GATEWAY_AUDIENCE } from '@agora/subgraph-kit/supergraph-client';
import { createAdmission } from './admission.ts';
import type { Callers } from './authentication/callers.ts';
import type { GatewayConfig } from './config/config.ts';
import { clientIpOf } from './http/client-ip.ts';
import type { Lane } from './http/graphql-endpoint.ts';
import type { PersistedOperations } from './persisted/persisted-operations.ts';

/**
 * For everyone outside. Identity is the access token or the API key and nothing else: no other header is read or passed
 * on, but for where the proxies in front say that a request comes from.
 */
export function publicLane(
  { server, limits }: GatewayConfig,
  callers: Callers,
  persisted: PersistedOperations | undefined,
): Lane {
  const ipOf = (request: IncomingMessage): string | undefined => clientIpOf(request, server.trustedProxies);
  return {
    methods: ['GET', 'POST'],
    maxBodyBytes: server.maxBodyBytes,
    limits,
    admission: createAdmission(server.maxRunning),
    identify: (request) => callers.identify(request, ipOf(request)),
    clientIpOf: ipOf,
    persisted,
  };
}

type ServiceLaneConfig = NonNullable<GatewayConfig['serviceLane']>;

/**
 * For services that ask the graph on a customer's behalf; on a port that the public never reaches. A service may hand over
 * longer lists than a person: a cart has 2,000 lines.
 */
export const serviceLane = (config: ServiceLaneConfig, limits: GatewayConfig['limits']): Lane => {
  const verifier = verifierOf(config);
  return {
    methods: ['POST'],
    maxBodyBytes: config.maxBodyBytes,
    limits: { ...limits, listItems: Infinity },
    admission: createAdmission(config.maxRunning),
    clientIpOf: () => undefined,
    async identify({ headers }, body) {
      const token = headers[INTERNAL_TOKEN_HEADER];
      const { viewer, issuer, isBoundToBody } = await verifier.verify(
        typeof token === 'string' ? token : undefined,
        body,
      );
      if (!isBoundToBody) throw unauthenticated('The identity must be bound to the body.');
      // Whoever signed is the actor, whatever the token says.
      return { viewer: { ...viewer, actor: issuer } };
    },
  };
};

// Everybody whose key is there, but for the gateway: its own tokens are for subgraphs.
function verifierOf({ publicKeys }: ServiceLaneConfig): InternalVerifier {
  const { keys } = JSON.parse(publicKeys) as { keys: readonly { kid?: string }[] };
  const issuers = keys.flatMap(({ kid }) => (kid === undefined || kid === GATEWAY_AUDIENCE ? [] : [kid]));
  return createInternalVerifier({ publicKeys, audience: GATEWAY_AUDIENCE, issuers });
}
