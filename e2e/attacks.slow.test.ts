import { generateKeyPairSync } from 'node:crypto';
import { startServices, type Services } from '@agora/all-in-one/services';
import { demoAccounts } from '@agora/all-in-one/environment';
import { subgraphs } from '@agora/all-in-one/subgraphs';
import { catalogue } from '@agora/attacks/catalogue';
import { runAttacks } from '@agora/attacks/run';
import type { Target } from '@agora/attacks/target';
import { startMailCatcher } from '@agora/embedded-stores/mail/mail-catcher';
import { generateInternalKeys } from '@agora/subgraph-kit/identity/internal-token';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const [PORT, BASE_PORT] = [4640, 4650];
// A run of tests has the machine for itself less than anybody else.
const PATIENCE = 5;

/** One process per service with the limits and the silence of production, on keys that the attacker knows, too. */
describe('the system as in production', () => {
  let services: Services | undefined;
  let mails: Awaited<ReturnType<typeof startMailCatcher>> | undefined;
  let target: Target;
  beforeAll(async () => {
    const names = Object.keys(subgraphs);
    const keys = await generateInternalKeys(['gateway', ...names]);
    const accessTokenKey = JSON.stringify({
      ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
      kid: 'attacked',
    });
    mails = await startMailCatcher();
    services = await startServices({
      stores: testStores(),
      smtpUrl: mails.url,
      profile: 'development',
      port: PORT,
      basePort: BASE_PORT,
      corsOrigins: [],
      logLevel: 'fatal',
      environment: {
        NODE_ENV: 'production',
        STORE_NAMESPACE: 'attacked',
        AUTH_ACCESS_TOKEN_PRIVATE_KEYS: `{"keys":[${accessTokenKey}]}`,
        AUTH_APP_URL: 'https://shop.example',
        PAYMENTS_PAYMENT_PROVIDER: 'sandbox',
        INTERNAL_PUBLIC_KEYS: keys.publicKeys,
        INTERNAL_PRIVATE_KEY: keys.privateKeys.gateway ?? '',
        ...Object.fromEntries(
          names.map((name) => [`${name.toUpperCase()}_INTERNAL_PRIVATE_KEY`, keys.privateKeys[name] ?? '']),
        ),
      },
    });
    const at = (index: number, path: string): string => `http://127.0.0.1:${BASE_PORT + index}${path}`;
    target = {
      url: services.url.replace('localhost', '127.0.0.1'),
      subgraphs: new Map(names.map((name, index) => [name, at(2 + index * 2, '/graphql')])),
      ops: new Map(['gateway', ...names].map((name, index) => [name, at(1 + index * 2, '/')])),
      jwksUrl: at(2 + names.indexOf('auth') * 2, '/.well-known/jwks.json'),
      internalKey: keys.privateKeys.gateway,
      accessTokenKey,
      admin: loginOf('admin'),
      support: loginOf('support'),
      patience: PATIENCE,
    };
  }, 240_000);
  afterAll(async () => {
    await services?.stop();
    await mails?.stop();
  });

  it('refuses the catalogue of attacks', async () => {
    const results = await runAttacks(target, catalogue([...target.subgraphs.keys()]));
    const broken = results.filter(({ verdict }) => verdict === 'broken');
    expect(broken.map(({ id, title, reasons }) => `${id} ${title}: ${reasons.join('; ')}`)).toEqual([]);
    expect(results.filter(({ verdict }) => verdict === 'refused').length).toBeGreaterThan(500);
  });
});

function loginOf(role: string): Target['admin'] {
  const account = demoAccounts.find(({ roles }) => roles.includes(role));
  if (account === undefined) throw new Error(`no demo account is ${role}`);
  return { email: account.email, password: account.password };
}
