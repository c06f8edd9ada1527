import { randomBytes } from 'node:crypto';
import type { Environment } from '@agora/subgraph-kit/config';
import type { StoreUrls } from '@agora/embedded-stores';
import { mediaVariables } from '@agora/embedded-stores/objects/media-variables';

/** A named set of limits. Production's are the services' own defaults; these are for machines without customers. */
export type Profile = 'development' | 'replay';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
  readonly roles: readonly string[];
}

/** Logins that exist after the start; for development only, since everybody can read them here. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'admin@agora.example', password: 'demo-admin-password', displayName: 'Ada Admin', roles: ['admin'] },
  { email: 'support@agora.example', password: 'demo-support-password', displayName: 'Sam Support', roles: ['support'] },
  {
    email: 'customer@agora.example',
    password: 'demo-customer-password',
    displayName: 'Cleo Customer',
    roles: ['customer'],
  },
];

const PROFILES: Readonly<Record<Profile, Environment>> = {
  development: { EMAIL_VERIFICATION: 'automatic' },
  // Thousands of customers who sign in from one address within minutes.
  replay: {
    RATE_LIMITS: 'false',
    EMAIL_VERIFICATION: 'automatic',
    AUTH_PASSWORD_HASH_QUEUE: '5000',
    AUTH_AUTH_MAX_FAILURES_PER_MINUTE: '100000',
    // And who order in bulk, all day long.
    PAYMENTS_RISK_MAX_PAYMENTS_PER_HOUR: '1000000',
    PAYMENTS_RISK_AMOUNT_LIMITS: '{}',
    // Nobody sits before it: an order is not given up because the machine is busy, or starts again.
    ORDERS_RESERVATION_TIMEOUT_SECONDS: '300',
    ORDERS_CHECKOUT_STEP_TIMEOUT_SECONDS: '3600',
  },
};

/** The environment of every subgraph that runs on this machine. */
export function subgraphEnvironment(options: {
  stores: StoreUrls;
  namespace?: string;
  profile: Profile;
  smtpUrl: string;
  gatewayInternalUrl: string;
  internalPublicKeys: string;
  /** By service. */
  internalPrivateKeys: Readonly<Record<string, string>>;
  /** Where payments listens, and hears what the sandbox tells; absent, the sandbox tells nothing by itself. */
  paymentsPort?: number;
  logLevel: string;
}): Environment {
  const { stores } = options;
  return {
    NODE_ENV: 'development',
    LOG_LEVEL: options.logLevel,
    BIND_ADDRESS: '127.0.0.1',
    DATABASE_URL: stores.postgres,
    MONGODB_URI: stores.mongo,
    REDIS_URL: stores.redis,
    KAFKA_BROKERS: stores.kafka,
    // There may be one broker only, embedded or not.
    KAFKA_REPLICATION_FACTOR: '1',
    ...mediaVariables(stores.media),
    STORE_NAMESPACE: options.namespace ?? '',
    SMTP_URL: options.smtpUrl,
    GATEWAY_INTERNAL_URL: options.gatewayInternalUrl,
    INTERNAL_PUBLIC_KEYS: options.internalPublicKeys,
    ...Object.fromEntries(
      Object.entries(options.internalPrivateKeys).map(([name, key]) => [
        `${name.toUpperCase()}_INTERNAL_PRIVATE_KEY`,
        key,
      ]),
    ),
    ...(options.paymentsPort !== undefined && {
      PAYMENTS_SANDBOX_WEBHOOK_URL: `http://127.0.0.1:${options.paymentsPort}/webhooks/sandbox`,
      PAYMENTS_SANDBOX_WEBHOOK_SECRET: randomBytes(24).toString('base64url'),
    }),
    SEED_ACCOUNTS: JSON.stringify(demoAccounts),
    // The least that OWASP recommends: a laptop signs people up in milliseconds.
    AUTH_PASSWORD_HASH_MEMORY_KIB: '19456',
    AUTH_PASSWORD_HASH_PASSES: '2',
    ...PROFILES[options.profile],
  };
}
