// Writes fresh secrets: .env for compose, and a file per service for the dev overlay of Kubernetes.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateInternalKeys } from '@agora/subgraph-kit/identity/internal-token';
import { Command } from 'commander';
import { reaching, readServices, signers, type Services } from '../packages/infra-verify/src/services.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ENV_FILE = join(ROOT, '.env');
/** As compose names it. */
const MEDIA_USER = 'agora';
const OVERLAY = join(ROOT, 'infra/k8s/overlays/dev/secrets');

type Variables = Readonly<Record<string, string>>;

const { force } = new Command('npm run secrets --')
  .description('Write fresh keys and passwords to .env (compose) and infra/k8s/overlays/dev/secrets (Kubernetes).')
  .option('--force', 'replace those there are; stores that were set up with them must be emptied')
  .parse()
  .opts<{ force?: true }>();

if (existsSync(ENV_FILE) && !force) {
  console.error('.env is there already. Its passwords are those of the stores; --force replaces it.');
  process.exit(1);
}
const services = readServices(ROOT);
const secrets = await makeSecrets(services);
write(ENV_FILE, secrets);
mkdirSync(OVERLAY, { recursive: true });
for (const service of services.names) write(join(OVERLAY, `${service}.env`), secretsOf(service, secrets, services));
write(join(OVERLAY, 'postgres.env'), pick(secrets, /^POSTGRES_PASSWORD$|_DATABASE_PASSWORD$/));
write(join(OVERLAY, 'minio.env'), {
  MINIO_ROOT_USER: MEDIA_USER,
  MINIO_ROOT_PASSWORD: secrets.MEDIA_SECRET_ACCESS_KEY ?? '',
});
console.log(`wrote .env and ${services.names.length + 2} files for Kubernetes; the administrator is in SEED_ACCOUNTS`);

async function makeSecrets(list: Services): Promise<Variables> {
  const { publicKeys, privateKeys } = await generateInternalKeys(signers(list));
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const admin = { email: 'admin@agora.example', password: password(), displayName: 'Administrator', roles: ['admin'] };
  return {
    INTERNAL_PUBLIC_KEYS: publicKeys,
    ACCESS_TOKEN_PRIVATE_KEYS: JSON.stringify({ keys: [privateKey.export({ format: 'jwk' })] }),
    SEED_ACCOUNTS: JSON.stringify([admin]),
    ...named(Object.entries(privateKeys), 'INTERNAL_PRIVATE_KEY'),
    POSTGRES_PASSWORD: password(),
    MEDIA_SECRET_ACCESS_KEY: password(),
    ...named(
      reaching(list, 'postgres').map((service) => [service, password()]),
      'DATABASE_PASSWORD',
    ),
  };
}

/** What one service has in Kubernetes, under the names that it reads. */
function secretsOf(service: string, all: Variables, list: Services): Variables {
  const own = (variable: string): string | undefined => all[`${service.toUpperCase()}_${variable}`];
  const reached = list.reaches.get(service) ?? [];
  const databasePassword = own('DATABASE_PASSWORD');
  const privateKey = own('INTERNAL_PRIVATE_KEY');
  return {
    ...pick(
      all,
      service === 'auth' ? /^(INTERNAL_PUBLIC_KEYS|ACCESS_TOKEN_.*|SEED_ACCOUNTS)$/ : /^INTERNAL_PUBLIC_KEYS$/,
    ),
    ...(privateKey && { INTERNAL_PRIVATE_KEY: privateKey }),
    ...(databasePassword && { DATABASE_URL: `postgres://${service}:${databasePassword}@postgres/${service}` }),
    ...(reached.includes('mongo') && { MONGODB_URI: 'mongodb://mongo/?replicaSet=rs0' }),
    ...(reached.includes('redis') && { REDIS_URL: 'redis://redis' }),
    ...(reached.includes('media') && {
      MEDIA_ACCESS_KEY_ID: MEDIA_USER,
      MEDIA_SECRET_ACCESS_KEY: all.MEDIA_SECRET_ACCESS_KEY ?? '',
    }),
    ...(reached.includes('smtp') && { SMTP_URL: 'smtp://mailpit:1025' }),
  };
}

function password(): string {
  return randomBytes(24).toString('base64url');
}

function named(values: readonly (readonly [service: string, value: string])[], variable: string): Variables {
  return Object.fromEntries(values.map(([service, value]) => [`${service.toUpperCase()}_${variable}`, value]));
}

function pick(all: Variables, names: RegExp): Variables {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.test(name)));
}

/** Compose takes what is in single quotes as it is; kustomize would take the quotes, too. */
function write(file: string, variables: Variables): void {
  const quote = file === ENV_FILE ? "'" : '';
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${quote}${value}${quote}\n`);
  writeFileSync(file, lines.join(''), { mode: 0o600 });
}
