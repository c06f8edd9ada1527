import type { OpenIdProfile } from '../ports/openid-providers.ts';
import type { Dependencies } from './dependencies.ts';

export interface OpenIdAnswer {
  /** The handle of the sign-in. */
  readonly state: string;
  /** The address to which the provider sent somebody back. */
  readonly callbackUrl: string;
}

/**
 * What the provider says of whoever has signed in to it; undefined when the answer does not belong to a sign-in that was
 * begun here and has not ended. Either way it has ended now.
 * @throws SUBGRAPH_UNAVAILABLE
 */
export async function endOpenIdSignIn(
  { store, openId, secrets, clock }: Dependencies,
  { state: handle, callbackUrl }: OpenIdAnswer,
): Promise<OpenIdProfile | undefined> {
  const signIn = await store.transaction((transaction) =>
    transaction.takeOpenIdSignIn(secrets.digest(handle), clock.now()),
  );
  const url = URL.parse(callbackUrl);
  // A provider may have been taken out of the configuration meanwhile.
  if (signIn === undefined || url === null || !openId.names.includes(signIn.provider)) return undefined;
  return openId.exchange({ ...signIn, handle }, url.searchParams);
}
