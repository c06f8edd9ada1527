import { baseConfig } from '@agora/subgraph-kit/config';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/** What the gateway reads from its environment. */
export const gatewayConfig = baseConfig
  .pick({ NODE_ENV: true, LOG_LEVEL: true, BIND_ADDRESS: true, INTERNAL_PUBLIC_KEYS: true, DRAIN_TIMEOUT_MS: true })
  .extend({
    PORT: port.default(4000),
    /** Port of the lane for services. Like the ops port, not reachable from outside the cluster. */
    INTERNAL_PORT: port.default(4100),
    OPS_PORT: port.default(9000),
    SUPERGRAPH_FILE: z.string().min(1).default('schema/supergraph.graphql'),
    /** Where the auth service publishes the keys of access tokens. */
    JWKS_URL: z.url().default('http://auth:4001/.well-known/jwks.json'),
    ACCESS_TOKEN_ISSUER: z.string().min(1).default('https://agora.local/auth'),
    ACCESS_TOKEN_AUDIENCE: z.string().min(1).default('agora'),
    /** JWK with the gateway's private key; its `kid` is "gateway". */
    INTERNAL_PRIVATE_KEY: z.string().min(1),
    /** How long a request may take altogether. */
    REQUEST_TIMEOUT_MS: z.coerce.number().int().positive().default(15_000),
    /** How many proxies that can be trusted every request from outside comes through: whom they have seen is the client. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    /** Origins whose pages may call from a browser, separated by commas. */
    CORS_ORIGINS: z
      .string()
      .default('')
      .transform((list) => list.split(',').map((origin) => origin.trim()))
      .transform((origins) => origins.filter((origin) => origin !== ''))
      .pipe(z.array(z.url())),
  });

export type GatewayConfig = z.infer<typeof gatewayConfig>;

/** Apollo's gateway sends usage metrics to its maker unless this is in the environment when it is constructed. */
export function switchOffApolloTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
}
