import { INTERNAL_TOKEN_HEADER, type InternalVerifier } from '@agora/subgraph-kit/identity/internal-token';
import { unauthenticated } from '@agora/subgraph-kit/errors';
import { createAdmission } from './admission.ts';
import type { Authenticate } from './authenticate.ts';
import { clientIpOf } from './http/client-ip.ts';
import type { Lane } from './http/graphql-endpoint.ts';

const MIB = 1024 * 1024;

/**
 * For everyone outside. Identity is the access token and nothing else: no other header is read or passed on, but for where
 * the proxies in front say that a request comes from.
 */
export const publicLane = (authenticate: Authenticate, trustedProxies: number): Lane => ({
  methods: ['GET', 'POST'],
  bodyLimitBytes: MIB,
  admission: createAdmission(1_000),
  identify: ({ authorization }) => authenticate(authorization),
  clientIpOf: (request) => clientIpOf(request, trustedProxies),
});

/** For services that ask the graph on a customer's behalf; on a port that the public never reaches. */
export const serviceLane = (verifier: InternalVerifier): Lane => ({
  methods: ['POST'],
  bodyLimitBytes: 4 * MIB,
  admission: createAdmission(1_000),
  clientIpOf: () => undefined,
  async identify(headers, body) {
    const token = headers[INTERNAL_TOKEN_HEADER];
    const { viewer, issuer, isBoundToBody } = await verifier.verify(
      typeof token === 'string' ? token : undefined,
      body,
    );
    if (!isBoundToBody) throw unauthenticated('The identity must be bound to the body.');
    // Whoever signed is the actor, whatever the token says.
    return { ...viewer, actor: issuer };
  },
});
