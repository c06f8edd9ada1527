import { EndpointError, type Endpoint } from './endpoint.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** A signed-in caller. */
export interface Session {
  readonly userId: string;
  /** Signs in again when the access token has run out. @throws EndpointError */
  ask<Data>(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** The sign-in was refused. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    session { accessToken userId }
    userErrors { __typename ... on UserError { message } }
  }
}`;

const SIGN_UP = `mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) { accepted userErrors { __typename ... on UserError { message } } }
}`;

interface SignInAnswer {
  readonly signIn: {
    readonly session: { readonly accessToken: string; readonly userId: string } | null;
    readonly userErrors: readonly { readonly message: string }[];
  };
}

/** @throws SignInRefused, EndpointError */
export async function signIn(endpoint: Endpoint, { email, password }: Credentials): Promise<Session> {
  const authenticate = async (): Promise<{ accessToken: string; userId: string }> => {
    const { signIn: answer } = await endpoint.ask<SignInAnswer>(SIGN_IN, { input: { email, password } });
    if (answer.session === null) throw new SignInRefused(answer.userErrors[0]?.message ?? 'refused');
    return answer.session;
  };
  let { accessToken, userId } = await authenticate();
  return {
    userId,
    async ask<Data>(document: string, variables?: Readonly<Record<string, unknown>>) {
      try {
        return await endpoint.ask<Data>(document, variables, accessToken);
      } catch (error) {
        if (!(error instanceof EndpointError) || !error.has('UNAUTHENTICATED')) throw error;
        ({ accessToken, userId } = await authenticate());
        return endpoint.ask<Data>(document, variables, accessToken);
      }
    },
  };
}

/** Signs up unless the account exists; the endpoint answers both the same. */
export async function signUp(
  endpoint: Endpoint,
  { email, password, displayName }: Credentials & { readonly displayName: string },
): Promise<void> {
  await endpoint.ask(SIGN_UP, { input: { email, password, displayName } });
}
