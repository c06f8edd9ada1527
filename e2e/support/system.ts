import { randomBytes } from 'node:crypto';
import { demoAccounts } from '@agora/all-in-one/environment';
import { startSystem } from '@agora/all-in-one/system';
import { createEndpoint, type Endpoint } from '@agora/clients/endpoint';
import { signIn, signUp, type Session } from '@agora/clients/session';
import { startMailCatcher, type CaughtMail } from '@agora/embedded-stores/mail/mail-catcher';
import { newId } from '@agora/subgraph-kit/ids';
import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import { testStores } from '@agora/testkit/stores';

/** The whole system, as its users see it: a public endpoint and the mails that it sends. */
export interface SystemUnderTest {
  readonly url: string;
  readonly endpoint: Endpoint;
  readonly mails: readonly CaughtMail[];
  /** For what only a service can show: each behind its own closed door. */
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
  /** Somebody who has signed up just now. */
  newCustomer(): Promise<Session & { readonly email: string }>;
  signInAs(role: 'admin' | 'support'): Promise<Session>;
  stop(): Promise<void>;
}

const PASSWORD = 'a-password-of-a-journey';

/** Starts the system under a namespace of its own; journeys of one file share it. */
export async function openSystem(): Promise<SystemUnderTest> {
  const catcher = await startMailCatcher();
  const system = await startSystem({
    stores: testStores(),
    smtpUrl: catcher.url,
    namespace: `e2e_${randomBytes(3).toString('hex')}`,
    logLevel: 'fatal',
  });
  const { url } = system.gateway;
  const endpoint = createEndpoint(url);
  return {
    url,
    endpoint,
    mails: catcher.mails,
    subgraphs: system.subgraphs,
    async newCustomer() {
      const email = `${newId('usr').replace('_', '-')}@shoppers.example`;
      await signUp(endpoint, { email, password: PASSWORD, displayName: 'Cleo Customer' });
      return { ...(await signIn(endpoint, { email, password: PASSWORD })), email };
    },
    signInAs(role) {
      const account = demoAccounts.find(({ roles }) => roles.includes(role));
      if (account === undefined) throw new Error(`no demo account is ${role}`);
      return signIn(endpoint, account);
    },
    async stop() {
      await system.stop();
      await catcher.stop();
    },
  };
}
