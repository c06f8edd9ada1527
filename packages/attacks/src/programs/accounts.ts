import { randomBytes } from 'node:crypto';
import type { Lab } from '../attack.ts';
import { ask, change, changeDocument, graphql, send, type Answer } from '../http.ts';

const SIGN_IN = changeDocument('signIn', 'session { userId } userErrors { __typename }');

const signUp = (lab: Lab, email: string, password: string): Promise<Answer> =>
  send(lab.target.url, change('signUp', { email, password, displayName: 'Somebody' }));

const newAddress = (): string => `a${randomBytes(5).toString('hex')}@agora.example`;

const isRefused = ({ text }: Answer): boolean =>
  text.includes('RefusedError') || text.includes('BAD_USER_INPUT') || text.includes('PAYLOAD_TOO_LARGE');

/** Passwords that hurt the hash, or protect nothing, and those that only look strange. */
export async function tryPasswords(lab: Lab): Promise<readonly string[]> {
  const problems: string[] = [];
  const bad: readonly [title: string, password: string][] = [
    ['of 1 MB', 'a'.repeat(1_000_000)],
    ['of 1,025 bytes', 'ä'.repeat(513)],
    ['that everybody has', 'password123'],
    ['that everybody has, in capitals', 'PASSWORD123'],
    ['of one sign', 'a'],
    ['that is empty', ''],
  ];
  for (const [title, password] of bad) {
    const answer = await signUp(lab, newAddress(), password);
    if (!isRefused(answer)) problems.push(`a password ${title} is taken: ${answer.text.slice(0, 100)}`);
    if (answer.status >= 500) problems.push(`a password ${title} fails`);
    if (answer.ms > 1_000 * lab.target.patience) problems.push(`a password ${title} takes ${Math.round(answer.ms)} ms`);
  }
  const strange: readonly [title: string, first: string, second: string, isSame: boolean][] = [
    ['typed on another keyboard', 'cafe\u0301 and more', 'café and more', true],
    ['with a space before it', '  two spaces first', 'two spaces first', false],
    ['with a null in it', 'before\0after it all', 'before', false],
    ['of 64 pictures', '🔑'.repeat(64), '🔑'.repeat(63), false],
  ];
  for (const [title, first, second, isSame] of strange) {
    const email = newAddress();
    if (isRefused(await signUp(lab, email, first))) continue;
    const { signIn } = await ask<{ signIn: { session: object | null } }>(lab.target.url, SIGN_IN, {
      input: { email, password: second },
    });
    if ((signIn.session !== null) !== isSame)
      problems.push(`a password ${title} is ${isSame ? 'another' : 'the same'}`);
  }
  return problems;
}

/** Addresses that people read as the victim's: each is another account, or none; never a way into the victim's. */
export async function imitateAddresses(lab: Lab): Promise<readonly string[]> {
  const victim = await lab.scene.newCustomer();
  const { email } = victim.login;
  const [local = '', domain = ''] = email.split('@');
  const imitations = [
    email.toUpperCase(),
    email.replace('a', 'а'),
    `${email}\u200B`,
    `${local}@аgora.example`,
    `${local}@ⓐgora.example`,
    `${local}@xn--gora-5cd.example`,
    `"${local}"@${domain}`,
    `${local}+1@${domain}`,
    `${local}@${domain}.`,
    ` ${email} `,
    `${email}\0`,
    email.replace('attack', 'ATTACK').replace('k', '\u212A'),
  ];
  const password = 'the password of a stranger';
  const problems: string[] = [];
  for (const imitation of imitations) {
    const answer = await signUp(lab, imitation, password);
    if (answer.status >= 500 || answer.text.includes('"INTERNAL"')) problems.push(`${JSON.stringify(imitation)} fails`);
    const { text } = await send(lab.target.url, graphql(SIGN_IN, { input: { email: imitation, password } }));
    if (text.includes(victim.userId)) problems.push(`${JSON.stringify(imitation)} signs in as the victim`);
  }
  const { signIn } = await ask<{ signIn: { session: { userId: string } | null } }>(lab.target.url, SIGN_IN, {
    input: victim.login,
  });
  if (signIn.session?.userId !== victim.userId) problems.push('the victim cannot sign in any more');
  return problems;
}

/** Links as they are sent by mail, guessed. */
export async function guessLinks(lab: Lab): Promise<readonly string[]> {
  const guesses = [
    '',
    'x',
    '../..',
    "' or 1=1 --",
    ...Array.from({ length: 40 }, () => randomBytes(32).toString('base64url')),
  ];
  const problems = new Set<string>();
  for (const token of guesses) {
    for (const [mutation, input, done] of [
      ['verifyEmail', { token }, 'verified'],
      ['resetPassword', { token, newPassword: 'the password of a stranger' }, 'reset'],
      ['confirmEmailChange', { token }, 'changed'],
    ] as const) {
      const answer = await send(
        lab.target.url,
        change(mutation, input, `${done} userErrors { __typename }`),
        mutation === 'confirmEmailChange' ? await lab.scene.people.customerA.accessToken() : undefined,
      );
      if (answer.text.includes(`"${done}":true`)) problems.add(`${mutation} takes a guess`);
      if (answer.status >= 500 || answer.text.includes('"INTERNAL"')) problems.add(`${mutation} fails`);
    }
  }
  return [...problems];
}
