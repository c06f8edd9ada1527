import { readConfig } from '@agora/subgraph-kit/config';
import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Runtime } from '@agora/subgraph-kit/runtime';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createArgon2PasswordHasher } from './adapters/argon2-password-hasher.ts';
import { createJwtAccessTokens } from './adapters/jwt-access-tokens.ts';
import { createPostgresAccountReads } from './adapters/postgres-account-reads.ts';
import { createPostgresAccountStore } from './adapters/postgres-account-store.ts';
import { createPostgresSignInThrottle } from './adapters/postgres-sign-in-throttle.ts';
import { randomRefreshTokens } from './adapters/random-refresh-tokens.ts';
import { createSigningKeys, sharedDevelopmentKey, type SigningKeys } from './adapters/signing-keys.ts';
import { authConfig, type AuthConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';
import type { Dependencies } from './use-cases/dependencies.ts';
import { seedAccounts } from './use-cases/seed-accounts.ts';

const DELETE_EXPIRED_EVERY_MS = 60_000;

export const auth = defineSubgraph<Context>({
  name: 'auth',
  url: import.meta.url,
  async compose(runtime) {
    const config = readConfig(authConfig, runtime.environment);
    const postgres = await runtime.postgres();
    const keys = await createSigningKeys(config.ACCESS_TOKEN_PRIVATE_KEYS ?? [await sharedDevelopmentKey(postgres)]);
    const dependencies = await createDependencies(config, postgres, keys, runtime);
    await seedAccounts(dependencies, config.SEED_ACCOUNTS);
    return {
      resolvers,
      context: (request) => ({
        ...request,
        dependencies,
        reads: dependencies.reads,
        loaders: createLoaders(dependencies),
      }),
      consumers: createConsumers(dependencies),
      jobs: [
        {
          name: 'delete-expired',
          everyMs: DELETE_EXPIRED_EVERY_MS,
          run: () => dependencies.store.deleteExpired(runtime.clock.now()),
        },
      ],
      routes: { 'GET /.well-known/jwks.json': () => Promise.resolve(keys.jwks) },
    };
  },
});

async function createDependencies(
  config: AuthConfig,
  postgres: Postgres,
  keys: SigningKeys,
  { clock, newId }: Runtime,
): Promise<Dependencies> {
  return {
    clock,
    newId,
    store: createPostgresAccountStore(postgres),
    reads: createPostgresAccountReads(postgres),
    refreshTokens: randomRefreshTokens,
    accessTokens: createJwtAccessTokens({
      issuer: config.ACCESS_TOKEN_ISSUER,
      audience: config.ACCESS_TOKEN_AUDIENCE,
      keys,
      clock,
    }),
    throttle: createPostgresSignInThrottle(postgres, clock, {
      maxFailures: config.AUTH_MAX_FAILURES,
      windowSeconds: config.AUTH_FAILURE_WINDOW_SECONDS,
      maxFailuresPerMinute: config.AUTH_MAX_FAILURES_PER_MINUTE,
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
