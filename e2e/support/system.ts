import { randomBytes } from 'node:crypto';
import { startSystem, type SystemOptions } from '@agora/all-in-one/system';
import { createEndpoint, type Endpoint } from '@agora/clients/endpoint';
import { signIn, signUp, type Credentials, type Session } from '@agora/clients/session';
import { startMailCatcher, type CaughtMail } from '@agora/embedded-stores/mail/mail-catcher';
import type { Environment } from '@agora/subgraph-kit/config';
import { newId } from '@agora/subgraph-kit/ids';
import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import { testStores } from '@agora/testkit/stores';
import { answerTo, type Answer } from './answer.ts';
import { demoAccount } from './demo-account.ts';

/** The whole system, as its users see it: a public endpoint and the mails that it sends. */
export interface SystemUnderTest {
  readonly url: string;
  readonly endpoint: Endpoint;
  readonly mails: readonly CaughtMail[];
  /** Where payment providers send their webhooks. */
  readonly webhooksUrl: string;
  /** Under which it has its stores and its topics. */
  readonly namespace: string;
  /** For what only a service can show: each behind its own closed door. */
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
  /** Somebody who has signed up just now. */
  newCustomer(): Promise<NewCustomer>;
  signInAs(role: 'admin' | 'support'): Promise<Person>;
  /** The gateway goes, and another comes in its place. */
  restartGateway(): Promise<void>;
  stop(): Promise<void>;
}

/** Somebody signed in. */
export interface Person extends Session {
  /** The answer as it is, with its errors; asked for once, and again only with a new token where the old one is void. */
  answer(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** For a client that is none of ours: an `Authorization` header. */
  bearer(): Promise<string>;
}

export interface NewCustomer extends Person {
  readonly email: string;
  /** With what they may do by now. */
  signInAgain(): Promise<Person>;
}

/** Of every customer whom a journey makes. */
export const PASSWORD = 'a-password-of-a-journey';

/**
 * For a system that is asked for so much at once that the limits of a request say how busy the machine is. What they are
 * worth is tested where nothing else is: `gateway/test/time-limits`.
 */
export const BUSY_PATIENCE_MS = 60_000;

/**
 * Starts the system under a namespace of its own; journeys of one file share it.
 * @param environment settings of subgraphs that the journey needs otherwise: `CARTS_CART_MAX_LINES`.
 */
export async function openSystem(
  environment: Environment = {},
  gateway: Pick<SystemOptions, 'patienceMs' | 'hasCostLimit' | 'hasRateLimits' | 'responseCacheMs'> = {},
): Promise<SystemUnderTest> {
  const catcher = await startMailCatcher();
  const namespace = `e2e_${randomBytes(3).toString('hex')}`;
  const stores = testStores();
  const system = await startSystem({
    stores,
    smtpUrl: catcher.url,
    namespace,
    logLevel: 'fatal',
    environment,
    // All customers of a journey come from one address.
    hasRateLimits: false,
    // A journey reads at once what somebody else has changed.
    responseCacheMs: 0,
    ...gateway,
  });
  const { url } = system.gateway;
  const endpoint = createEndpoint(url);
  const personOf = async (credentials: Credentials): Promise<Person> => {
    const session = await signIn(endpoint, credentials);
    let accessToken: Promise<string> | undefined;
    return {
      ...session,
      async answer(document, variables) {
        accessToken ??= accessTokenOf(endpoint, credentials);
        const answered = await answerTo(url, { query: document, variables }, await accessToken);
        if (answered.errors?.[0]?.extensions?.code !== 'UNAUTHENTICATED') return answered;
        // Whoever gains or loses rights has a new token made.
        accessToken = accessTokenOf(endpoint, credentials);
        return answerTo(url, { query: document, variables }, await accessToken);
      },
      async bearer() {
        accessToken ??= accessTokenOf(endpoint, credentials);
        return `Bearer ${await accessToken}`;
      },
    };
  };
  return {
    url,
    endpoint,
    mails: catcher.mails,
    webhooksUrl: system.webhooksUrl,
    namespace,
    subgraphs: system.subgraphs,
    async newCustomer() {
      const email = `${newId('usr').replace('_', '-')}@shoppers.example`;
      await signUp(endpoint, { email, password: PASSWORD, displayName: 'Cleo Customer' });
      const signInAgain = () => personOf({ email, password: PASSWORD });
      return { ...(await signInAgain()), email, signInAgain };
    },
    signInAs: (role) => personOf(demoAccount(role)),
    restartGateway: () => system.restartGateway(),
    async stop() {
      await system.stop();
      await catcher.stop();
    },
  };
}

async function accessTokenOf(endpoint: Endpoint, { email, password }: Credentials): Promise<string> {
  const { signIn: answer } = await endpoint.ask<{ signIn: { session: { accessToken: string } | null } }>(
    'mutation SignIn($input: SignInInput!) { signIn(input: $input) { session { accessToken } } }',
    { input: { email, password } },
  );
  if (answer.session === null) throw new Error('the sign-in was refused');
  return answer.session.accessToken;
}
