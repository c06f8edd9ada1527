import { z } from 'zod';

/** What every service reads from its environment. A service's own settings extend it. */
export const baseConfig = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Port of the GraphQL endpoint; 0 takes a free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4001),
  /** Port of health and metrics, which is not reachable from outside the cluster. */
  OPS_PORT: z.coerce.number().int().min(0).max(65_535).default(9001),
  BIND_ADDRESS: z.string().default('0.0.0.0'),
  /** Separates what several systems keep in the same stores; tests give each suite its own. */
  STORE_NAMESPACE: z
    .string()
    .regex(/^[a-z0-9_]{0,32}$/)
    .default(''),
  DATABASE_URL: z.string().optional(),
  DATABASE_MAX_CONNECTIONS: z.coerce.number().int().positive().default(10),
  MONGODB_URI: z.string().optional(),
  REDIS_URL: z.string().optional(),
  KAFKA_BROKERS: z.string(),
  /** In how many brokers new topics lie; absent, as the table of topics says. One broker needs 1. */
  KAFKA_REPLICATION_FACTOR: z.coerce.number().int().min(1).max(9).optional(),
  /** JWK Set with the public keys of everyone who may sign an internal identity. */
  INTERNAL_PUBLIC_KEYS: z.string(),
  /** JWK with this service's private key; only services that call others need one. */
  INTERNAL_PRIVATE_KEY: z.string().optional(),
  /** The gateway's lane for services, where one service asks the supergraph on behalf of a customer. */
  GATEWAY_INTERNAL_URL: z.url().default('http://gateway:4100/graphql'),
  /** How long a stopping service waits for the work it has begun. */
  DRAIN_TIMEOUT_MS: z.coerce.number().int().positive().default(20_000),
});

export type BaseConfig = z.infer<typeof baseConfig>;

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment lacks something or has it wrong; the message names every variable at fault, never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * An empty variable counts as absent: compose files and manifests cannot leave one out conditionally.
 * @throws ConfigError that lists everything that is wrong at once.
 */
export function readConfig<Schema extends z.ZodType>(schema: Schema, environment: Environment): z.infer<Schema> {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const result = schema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new ConfigError(`The environment is not usable:\n${problems.join('\n')}`);
}

/**
 * The environment of one service: `ORDERS_DATABASE_URL` takes precedence over `DATABASE_URL`, and so on for every
 * variable, so that services that share a process or an env file can still have stores of their own.
 */
export function environmentOf(service: string, environment: Environment): Environment {
  const prefix = `${service.toUpperCase()}_`;
  const own = Object.entries(environment)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value] as const);
  return { ...environment, ...Object.fromEntries(own) };
}
