import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { perform } from './support/change.ts';
import { openSystem, PASSWORD, type NewCustomer, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
}, 120_000);
afterAll(() => system.stop(), 60_000);

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}
interface Answer {
  readonly session: Tokens | null;
  readonly userErrors: readonly { readonly __typename: string }[];
}
const TOKENS = 'session { accessToken refreshToken } userErrors { __typename }';

async function signInOnADevice({ email }: NewCustomer): Promise<Tokens> {
  const { session } = await perform<Answer>(system.endpoint, 'signIn', { email, password: PASSWORD }, TOKENS);
  if (session === null) throw new Error('the sign-in was refused');
  return session;
}

const refresh = (refreshToken: string): Promise<Answer> =>
  perform<Answer>(system.endpoint, 'refreshSession', { refreshToken }, TOKENS);

async function refreshed(device: Tokens): Promise<Tokens> {
  const { session } = await refresh(device.refreshToken);
  if (session === null) throw new Error('the refresh token was refused');
  return session;
}

const REFUSED: Answer = { session: null, userErrors: [{ __typename: 'InvalidRefreshTokenError' }] };

interface Listed {
  readonly id: string;
  readonly isCurrent: boolean;
}
/** The sessions of a customer, as one of their devices shows them. */
async function sessionsOn({ accessToken }: Tokens): Promise<readonly Listed[]> {
  const { me } = await system.endpoint.ask<{ me: { sessions: readonly Listed[] } }>(
    'query Devices { me { sessions { id isCurrent } } }',
    {},
    accessToken,
  );
  return me.sessions;
}
const signOut = ({ accessToken }: Tokens, mutation: 'signOut' | 'signOutEverywhere', input: object = {}) =>
  perform<{ endedSessions: number }>(
    { ask: (document, variables) => system.endpoint.ask(document, variables, accessToken) },
    mutation,
    input,
    'endedSessions',
  );

describe('a session', () => {
  it('goes on with each exchange of its tokens, and is one in the list', async () => {
    const customer = await system.newCustomer();
    const phone = await signInOnADevice(customer);
    const before = await sessionsOn(phone);
    const again = await refreshed(await refreshed(phone));
    expect(again.refreshToken).not.toBe(phone.refreshToken);
    expect(await sessionsOn(again)).toEqual(before);
    // The other one is that of the sign-up.
    expect(before.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, true]);
  });

  it('ends when an exchanged token comes back: for the thief and for the customer', async () => {
    const customer = await system.newCustomer();
    const [phone, laptop] = [await signInOnADevice(customer), await signInOnADevice(customer)];
    const newest = await refreshed(phone);
    expect(await refresh(phone.refreshToken)).toEqual(REFUSED);
    expect(await refresh(newest.refreshToken)).toEqual(REFUSED);
    // Nobody has a copy of the other device's.
    expect(await sessionsOn(await refreshed(laptop))).toHaveLength(2);
  });

  it('of a lost phone is ended from the laptop, which goes on', async () => {
    const customer = await system.newCustomer();
    const [phone, laptop] = [await signInOnADevice(customer), await signInOnADevice(customer)];
    const lost = (await sessionsOn(phone)).find(({ isCurrent }) => isCurrent)?.id;
    expect(await signOut(laptop, 'signOut', { sessionId: lost })).toEqual({ endedSessions: 1 });
    expect(await refresh(phone.refreshToken)).toEqual(REFUSED);
    expect((await sessionsOn(await refreshed(laptop))).map(({ id }) => id)).not.toContain(lost);
    expect(await signOut(laptop, 'signOut', { sessionId: lost })).toEqual({ endedSessions: 0 });
  });

  it('of somebody else is none that one could end', async () => {
    const [owner, stranger] = [await system.newCustomer(), await system.newCustomer()];
    const phone = await signInOnADevice(owner);
    const theirs = (await sessionsOn(phone)).find(({ isCurrent }) => isCurrent)?.id;
    const other = await signInOnADevice(stranger);
    await expect(signOut(other, 'signOut', { sessionId: theirs })).rejects.toThrow('NOT_FOUND');
    await refreshed(phone);
  });

  it('ends with all others at once', async () => {
    const customer = await system.newCustomer();
    const [phone, laptop] = [await signInOnADevice(customer), await signInOnADevice(customer)];
    expect(await signOut(phone, 'signOutEverywhere')).toEqual({ endedSessions: 3 });
    expect(await refresh(phone.refreshToken)).toEqual(REFUSED);
    expect(await refresh(laptop.refreshToken)).toEqual(REFUSED);
    expect(await sessionsOn(await signInOnADevice(customer))).toEqual([{ id: expect.any(String), isCurrent: true }]);
  });
});
