import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Lab } from '../attack.ts';
import { ask, change, changeDocument, graphql, send } from '../http.ts';
import type { Login } from '../target.ts';

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly userId: string;
}

const REVOKED_WITHIN_MS = 5_000;

async function tokens(lab: Lab, mutation: string, input: object): Promise<Tokens | null> {
  const { [mutation]: answer } = await ask<Record<string, { session: Tokens | null }>>(
    lab.target.url,
    changeDocument(mutation, 'session { accessToken refreshToken userId }'),
    { input },
  );
  return answer?.session ?? null;
}

const begin = async (lab: Lab, login: Login): Promise<Tokens> => {
  const session = await tokens(lab, 'signIn', login);
  if (session === null) throw new Error(`${login.email} cannot sign in`);
  return session;
};

const refresh = (lab: Lab, refreshToken: string): Promise<Tokens | null> =>
  tokens(lab, 'refreshSession', { refreshToken });

const claimsOf = ({ accessToken }: Tokens): Record<string, unknown> =>
  JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;

/** A token that was used comes back: whoever has it, the session must end for both. */
export async function replayRefreshToken(lab: Lab): Promise<readonly string[]> {
  const { login } = await lab.scene.newCustomer();
  const first = await begin(lab, login);
  const second = await refresh(lab, first.refreshToken);
  if (second === null) return ['a token is not good for once'];
  const problems: string[] = [];
  if ((await refresh(lab, first.refreshToken)) !== null) problems.push('a token that was used is good again');
  if ((await refresh(lab, second.refreshToken)) !== null) problems.push('the session goes on');
  return problems;
}

/** One token, exchanged twenty times at once. */
export async function raceRefreshToken(lab: Lab): Promise<readonly string[]> {
  const { login } = await lab.scene.newCustomer();
  const { refreshToken } = await begin(lab, login);
  const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(lab, refreshToken).catch(() => null)));
  const good = answers.filter((answer) => answer !== null);
  const problems = good.length <= 1 ? [] : [`${good.length} of 20 are exchanged`];
  const after = good[0] && (await refresh(lab, good[0].refreshToken));
  return after ? [...problems, 'the session goes on'] : problems;
}

export async function refreshAfterTheEnd(lab: Lab): Promise<readonly string[]> {
  const problems: string[] = [];
  const customer = await lab.scene.newCustomer();
  const out = await begin(lab, customer.login);
  await ask(lab.target.url, 'mutation Out { signOut(input: {}) { endedSessions } }', {}, out.accessToken);
  if ((await refresh(lab, out.refreshToken)) !== null) problems.push('a session goes on after its sign-out');
  const other = await begin(lab, customer.login);
  const newPassword = 'another password of the catalogue';
  await customer.change('changePassword', { currentPassword: customer.login.password, newPassword }, 'endedSessions');
  if ((await refresh(lab, other.refreshToken)) !== null)
    problems.push('a session goes on after a change of the password');
  for (const guess of ['', 'x', randomBytes(32).toString('base64url'), 'a'.repeat(5_000)]) {
    const { text } = await send(
      lab.target.url,
      change('refreshSession', { refreshToken: guess }, 'session { userId }'),
    );
    if (text.includes('"userId":"')) problems.push('a guess is good');
  }
  return problems;
}

/** What somebody else knows before the sign-in must be worth nothing after it. */
export async function fixate(lab: Lab): Promise<readonly string[]> {
  const guest = await tokens(lab, 'beginGuestSession', {});
  if (guest === null) return ['no guest session begins'];
  const { addCartLines } = await ask<{ addCartLines: { cart: { id: string } } }>(
    lab.target.url,
    'mutation Fill($input: AddCartLinesInput!) { addCartLines(input: $input) { cart { id } } }',
    { input: { lines: [{ variantId: lab.scene.things.articleA.variantId, quantity: 1 }] } },
    guest.accessToken,
  );
  const customer = await lab.scene.newCustomer();
  const session = await begin(lab, customer.login);
  const { addCartLines: own } = await customer.ask<{ addCartLines: { cart: { id: string } } }>(
    'mutation Fill($input: AddCartLinesInput!) { addCartLines(input: $input) { cart { id } } }',
    { input: { lines: [{ variantId: lab.scene.things.articleA.variantId, quantity: 1 }] } },
  );
  return [
    ...(claimsOf(session).sid === claimsOf(guest).sid ? ['the session is the one of before'] : []),
    ...(own.cart.id === addCartLines.cart.id ? ['the cart is the one of before'] : []),
  ];
}

/** A role that was taken away, and an account that was suspended. */
export async function useLostRights(lab: Lab): Promise<readonly string[]> {
  const { admin } = lab.scene.people;
  const problems: string[] = [];
  const customer = await lab.scene.newCustomer();
  await admin.change('grantRole', { userId: customer.userId, role: 'ADMIN' }, 'user { id }');
  const asAdmin = await begin(lab, customer.login);
  await admin.change('revokeRole', { userId: customer.userId, role: 'ADMIN' }, 'user { id }');
  const mayRead = async (): Promise<boolean> =>
    (await send(lab.target.url, graphql('{ users(first: 1) { nodes { id } } }'), asAdmin.accessToken)).text.includes(
      'usr_',
    );
  if (!(await isOverWithin(mayRead))) problems.push('an administrator of before reads after 5 s what only those may');
  const renewed = await refresh(lab, asAdmin.refreshToken);
  if (renewed !== null && (claimsOf(renewed).roles as string[]).includes('admin'))
    problems.push('a new token has the role');

  const suspended = await lab.scene.newCustomer();
  const session = await begin(lab, suspended.login);
  await admin.change('suspendUser', { userId: suspended.userId, reason: 'An attack' }, 'user { id }');
  const mayRefresh = async (): Promise<boolean> => (await refresh(lab, session.refreshToken)) !== null;
  if (!(await isOverWithin(mayRefresh))) problems.push('the session of a suspended account goes on after 5 s');
  if ((await tokens(lab, 'signIn', suspended.login)) !== null) problems.push('a suspended account signs in');
  return problems;
}

async function isOverWithin(isStill: () => Promise<boolean>): Promise<boolean> {
  const givenUpAt = performance.now() + REVOKED_WITHIN_MS;
  while (performance.now() < givenUpAt) {
    if (!(await isStill())) return true;
    await delay(200);
  }
  return false;
}
