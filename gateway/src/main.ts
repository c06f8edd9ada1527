import { readFileSync } from 'node:fs';
import { ConfigError, readConfig } from '@agora/subgraph-kit/config';
import { createHealth } from '@agora/subgraph-kit/health';
import { createInternalSigner } from '@agora/subgraph-kit/identity/internal-token';
import { createLogger } from '@agora/subgraph-kit/log';
import { createMetrics } from '@agora/subgraph-kit/metrics';
import { serveOps } from '@agora/subgraph-kit/ops-server';
import { readEnvironment } from '@agora/subgraph-kit/process/config';
import { gatewayConfig, type GatewayConfig } from './config.ts';
import { httpTransport } from './fetching/transport.ts';
import { createGateway } from './gateway.ts';

const EX_CONFIG = 78; // of sysexits.h: starting again will not help

const config = configOrExit();
const log = createLogger({ service: 'gateway', level: config.LOG_LEVEL });
process.on('unhandledRejection', (error) => {
  log.error({ err: error }, 'unhandled rejection');
});
const health = createHealth();
const metrics = createMetrics('gateway');
const ops = await serveOps({ health, metrics, port: config.OPS_PORT, host: config.BIND_ADDRESS });

const gateway = await start().catch((error: unknown) => {
  log.fatal({ err: error }, 'could not start');
  process.exit(1);
});
log.info({ port: gateway.port, internalPort: gateway.internalPort, opsPort: ops.port }, 'ready');

let isStopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'draining');
    void stop();
  });
}

async function start() {
  return createGateway({
    supergraphSdl: readFileSync(config.SUPERGRAPH_FILE, 'utf8'),
    transport: ({ url }) => httpTransport(url),
    signer: await createInternalSigner(config.INTERNAL_PRIVATE_KEY),
    internalPublicKeys: config.INTERNAL_PUBLIC_KEYS,
    accessTokens: {
      jwksUrl: config.JWKS_URL,
      issuer: config.ACCESS_TOKEN_ISSUER,
      audience: config.ACCESS_TOKEN_AUDIENCE,
    },
    nodeEnv: config.NODE_ENV,
    corsOrigins: config.CORS_ORIGINS,
    trustedProxies: config.TRUSTED_PROXIES,
    requestTimeoutMs: config.REQUEST_TIMEOUT_MS,
    port: config.PORT,
    internalPort: config.INTERNAL_PORT,
    host: config.BIND_ADDRESS,
    log,
    health,
    metrics,
  });
}

async function stop(): Promise<void> {
  await gateway.stop(config.DRAIN_TIMEOUT_MS);
  await ops.close(1_000);
  process.exit(0);
}

function configOrExit(): GatewayConfig {
  try {
    return readConfig(gatewayConfig, readEnvironment());
  } catch (error) {
    createLogger({ service: 'gateway', level: 'info' }).fatal({ err: error }, 'could not start');
    process.exit(error instanceof ConfigError ? EX_CONFIG : 1);
  }
}
