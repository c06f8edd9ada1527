import { readConfig } from '@agora/subgraph-kit/config';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Runtime } from '@agora/subgraph-kit/runtime';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createArgon2PasswordHasher } from './adapters/argon2-password-hasher.ts';
import { createCipher } from './adapters/cipher.ts';
import { createGatewayOperationJudge } from './adapters/gateway-operation-judge.ts';
import { createJwtAccessTokens } from './adapters/jwt-access-tokens.ts';
import { createOpenIdProviders } from './adapters/openid-client-providers.ts';
import { createPostgresAccountReads } from './adapters/postgres-account-reads.ts';
import { createPostgresAccountStore } from './adapters/postgres-account-store.ts';
import { createPostgresPartnerReads } from './adapters/postgres-partner-reads.ts';
import { createPostgresPartnerStore } from './adapters/postgres-partner-store.ts';
import { createPostgresUsageReads } from './adapters/postgres-usage-reads.ts';
import { createPostgresRateLimits } from './adapters/postgres-rate-limits.ts';
import { createPostgresSignInThrottle } from './adapters/postgres-sign-in-throttle.ts';
import { createPostgresSigningKeys } from './adapters/postgres-signing-keys.ts';
import { randomSecrets } from './adapters/random-secrets.ts';
import { createConfiguredKeys, type SigningKeys } from './adapters/signing-keys.ts';
import { authConfig, type AuthConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';
import type { Dependencies } from './use-cases/dependencies.ts';
import { seedAccounts } from './use-cases/seed-accounts.ts';

const DELETE_EXPIRED_EVERY_MS = 60_000;
const ROTATE_KEYS_EVERY_MS = 3_600_000;
// Where nothing is configured nobody but developers reads the mails.
const DEVELOPMENT_APP_URL = 'http://localhost:3000';

export const auth = defineSubgraph<Context>({
  name: 'auth',
  url: import.meta.url,
  async compose(runtime) {
    const config = readConfig(authConfig, runtime.environment);
    const postgres = await runtime.postgres();
    const keys = await createKeys(config, postgres, runtime);
    const dependencies = await createDependencies(config, postgres, keys, runtime);
    const limitsFor = createLimits(config, postgres, runtime);
    const usageReads = createPostgresUsageReads(postgres);
    await seedAccounts(dependencies, config.SEED_ACCOUNTS);
    return {
      resolvers,
      context: (request) => ({
        ...request,
        dependencies: { ...dependencies, ...limitsFor(request.viewer.clientIp) },
        reads: dependencies.reads,
        partnerReads: dependencies.partnerReads,
        usageReads,
        loaders: createLoaders(dependencies),
      }),
      consumers: createConsumers(dependencies),
      jobs: [
        {
          name: 'delete-expired',
          everyMs: DELETE_EXPIRED_EVERY_MS,
          run: () => dependencies.store.deleteExpired(runtime.clock.now()),
        },
        { name: 'rotate-keys', everyMs: ROTATE_KEYS_EVERY_MS, run: () => keys.rotate() },
      ],
      routes: { 'GET /.well-known/jwks.json': () => keys.jwks() },
    };
  },
});

async function createKeys(
  { ACCESS_TOKEN_PRIVATE_KEYS: configured, ACCESS_TOKEN_KEY_SECRET: secret }: AuthConfig,
  postgres: Postgres,
  { clock }: Runtime,
): Promise<SigningKeys> {
  if (configured !== undefined) return createConfiguredKeys(configured);
  return createPostgresSigningKeys(postgres, clock, secret && createCipher(secret));
}

async function createDependencies(
  config: AuthConfig,
  postgres: Postgres,
  keys: SigningKeys,
  runtime: Runtime,
): Promise<Omit<Dependencies, keyof Limits>> {
  const appUrl = config.APP_URL ?? DEVELOPMENT_APP_URL;
  return {
    clock: runtime.clock,
    newId: runtime.newId,
    store: createPostgresAccountStore(postgres),
    reads: createPostgresAccountReads(postgres),
    partners: createPostgresPartnerStore(postgres),
    partnerReads: createPostgresPartnerReads(postgres),
    judge: createGatewayOperationJudge(await runtime.supergraph()),
    secrets: randomSecrets,
    settings: {
      emailVerification: config.EMAIL_VERIFICATION,
      appUrl,
      redirectUris: config.OIDC_REDIRECT_URIS ?? [`${appUrl}/signed-in`],
    },
    openId: createOpenIdProviders(config.OIDC_PROVIDERS, { allowsHttp: config.NODE_ENV !== 'production' }),
    accessTokens: createJwtAccessTokens({
      issuer: config.ACCESS_TOKEN_ISSUER,
      audience: config.ACCESS_TOKEN_AUDIENCE,
      keys,
      clock: runtime.clock,
    }),
    hasher: await createArgon2PasswordHasher({
      memoryKib: config.PASSWORD_HASH_MEMORY_KIB,
      passes: config.PASSWORD_HASH_PASSES,
      parallelism: config.PASSWORD_HASH_PARALLELISM,
      concurrency: config.PASSWORD_HASH_CONCURRENCY,
      queueLength: config.PASSWORD_HASH_QUEUE,
    }),
  };
}

type Limits = Pick<Dependencies, 'throttle' | 'rateLimits'>;

/** The limits for each client: of what all may do together it may have a share. */
function createLimits(
  config: AuthConfig,
  postgres: Postgres,
  { clock }: Runtime,
): (clientIp: string | undefined) => Limits {
  const shareOf = (uses: number): number => Math.ceil((uses * config.AUTH_MAX_PERCENT_PER_CLIENT) / 100);
  const perMinute = (uses: number) => ({ uses, usesPerClient: shareOf(uses), windowSeconds: 60 });
  const throttleFor = createPostgresSignInThrottle(postgres, clock, {
    maxFailures: config.AUTH_MAX_FAILURES,
    windowSeconds: config.AUTH_FAILURE_WINDOW_SECONDS,
    maxFailuresPerMinute: config.AUTH_MAX_FAILURES_PER_MINUTE,
    maxFailuresPerMinuteAndClient: shareOf(config.AUTH_MAX_FAILURES_PER_MINUTE),
  });
  const rateLimitsFor = createPostgresRateLimits(postgres, clock, {
    guestSession: perMinute(config.AUTH_MAX_GUEST_SESSIONS_PER_MINUTE),
    mail: perMinute(config.AUTH_MAX_MAILS_PER_MINUTE),
    mailTo: { uses: config.AUTH_MAX_MAILS_PER_HOUR_AND_ADDRESS, windowSeconds: 3_600 },
    openIdSignIn: perMinute(config.AUTH_MAX_OPENID_SIGN_INS_PER_MINUTE),
  });
  return (clientIp) => ({ throttle: throttleFor(clientIp), rateLimits: rateLimitsFor(clientIp) });
}
