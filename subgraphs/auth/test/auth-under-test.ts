import { jest } from '@jest/globals';
import type { Environment } from '@agora/subgraph-kit/config';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createFakeClock, type FakeClock } from '@agora/testkit/fake-clock';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { openTables, type Tables } from '@agora/testkit/tables';
import { viewer } from '@agora/testkit/viewer';
import { auth } from '../src/subgraph.ts';

// Starting takes longer than jest's five seconds where the machine is busy.
jest.setTimeout(60_000);

export const PASSWORD = 'a long walk by the river';

export const SIGN_UP = `mutation ($input: SignUpInput!) {
  signUp(input: $input) { accepted userErrors { __typename ... on PasswordRefusedError { reason path } } }
}`;

export const SIGN_IN = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    session { userId accessToken accessTokenExpiresAt refreshToken refreshTokenExpiresAt }
    userErrors { __typename ... on UserError { message path } ... on TooManyAttemptsError { retryAfterSeconds } }
  }
}`;

export const REFRESH = `mutation ($input: RefreshSessionInput!) {
  refreshSession(input: $input) { session { userId accessToken refreshToken } userErrors { __typename } }
}`;

export interface Tokens {
  readonly userId: string;
  readonly accessToken: string;
  readonly refreshToken: string;
}

interface Answer {
  readonly session: Tokens | null;
  readonly userErrors: readonly { readonly __typename: string; readonly retryAfterSeconds?: number }[];
}

/** Auth on the stores of the test run, with what its tests do again and again. */
export interface AuthUnderTest extends TestSubgraph {
  readonly clock: FakeClock;
  signUp(email: string, password?: string): Promise<unknown>;
  signIn(email: string, password?: string): Promise<Answer>;
  refresh(refreshToken: string): Promise<Answer>;
  /** Signs up and in. */
  newUser(email: string): Promise<Tokens & { readonly viewer: Viewer }>;
  /** Rows of the subgraph's own tables. */
  readonly rows: Tables['rows'];
}

/** As the gateway sees the bearer of an access token. */
export function viewerOf({ accessToken }: Pick<Tokens, 'accessToken'>): Viewer {
  const { sub, sid, roles, scopes, shops } = claimsOf(accessToken);
  return { ...viewer({ subject: sub, roles, scopes, shopIds: shops }), sessionId: sid };
}

export interface Claims {
  readonly sub: string;
  readonly sid: string;
  readonly roles: string[];
  readonly scopes: string[];
  readonly shops: string[];
}

export const claimsOf = (accessToken: string): Claims =>
  JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()) as Claims;

export async function startAuth(environment: Environment = {}): Promise<AuthUnderTest> {
  const clock = createFakeClock(new Date());
  const subgraph = await startTestSubgraph(auth, {
    clock,
    environment: {
      EMAIL_VERIFICATION: 'automatic',
      PASSWORD_HASH_MEMORY_KIB: '19456',
      PASSWORD_HASH_PASSES: '2',
      PASSWORD_HASH_QUEUE: '200',
      ...environment,
    },
  });
  const { rows, close } = openTables(subgraph.running);
  const asked = async (name: string, document: string, input: unknown): Promise<Answer> => {
    const { data, errors } = await subgraph.ask(GUEST, document, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data[name] as Answer;
  };
  const signUp = (email: string, password = PASSWORD) =>
    asked('signUp', SIGN_UP, { email, password, displayName: 'Ada' });
  const signIn = (email: string, password = PASSWORD) => asked('signIn', SIGN_IN, { email, password });

  return {
    ...subgraph,
    clock,
    signUp,
    signIn,
    refresh: (refreshToken) => asked('refreshSession', REFRESH, { refreshToken }),
    async newUser(email) {
      await signUp(email);
      const { session } = await signIn(email);
      if (session === null) throw new Error(`${email} could not sign in`);
      return { ...session, viewer: viewerOf(session) };
    },
    rows,
    async stop() {
      await close();
      await subgraph.stop();
    },
  };
}
