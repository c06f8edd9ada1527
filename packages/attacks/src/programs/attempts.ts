import { Skipped, type Lab } from '../attack.ts';
import { ask, change, changeDocument, graphql, send, type Answer, type Asked } from '../http.ts';
import { quantile } from './statistics.ts';

const signInAs = (email: string, password = 'surely not this one'): Asked =>
  change('signIn', { email, password }, 'session { userId } userErrors { __typename }');

const isLimited = ({ text, status }: Answer): boolean =>
  status === 429 ||
  text.includes('TooManyAttemptsError') ||
  text.includes('RATE_LIMITED') ||
  text.includes('OVERLOADED');

const faults = (answers: readonly Answer[]): string[] => {
  const count = answers.filter(({ status, text }) => status === 500 || text.includes('"INTERNAL"')).length;
  return count === 0 ? [] : [`${count} of ${answers.length} fail`];
};

/** Asks one after the other until it is limited; then says nothing, else how often it was let through. */
async function untilLimited(lab: Lab, count: number, attempt: (index: number) => Asked): Promise<string[]> {
  const answers: Answer[] = [];
  for (let index = 0; index < count; index++) {
    const answer = await send(lab.target.url, attempt(index));
    answers.push(answer);
    if (isLimited(answer)) return faults(answers);
  }
  return [...faults(answers), `${count} attempts are let through`];
}

/** Guest sessions, each from another address as a header says. */
export const rotateAddresses = (lab: Lab): Promise<readonly string[]> =>
  untilLimited(lab, 700, (index) => ({
    ...graphql('mutation Begin { beginGuestSession { userErrors { __typename } } }'),
    headers: {
      'x-forwarded-for': `198.51.${index >> 8}.${index & 255}`,
      'x-real-ip': `198.51.${index >> 8}.${index & 255}`,
    },
  }));

/** One password for many accounts, as one client. */
export const stuffCredentials = (lab: Lab): Promise<readonly string[]> =>
  untilLimited(lab, 1_000, (index) => signInAs(`leaked-${index}@agora.example`));

/** Many passwords for one account; afterwards its owner must still be in, and the session go on. */
export async function guessPassword(lab: Lab): Promise<readonly string[]> {
  const { login } = await lab.scene.newCustomer();
  const document = changeDocument('signIn', 'session { refreshToken }');
  const { signIn } = await ask<{ signIn: { session: { refreshToken: string } | null } }>(lab.target.url, document, {
    input: login,
  });
  const { session } = signIn;
  if (!session) throw new Skipped('signing in is limited already');
  const problems = await untilLimited(lab, 100, (index) => signInAs(login.email, `a guess, number ${index}`));
  const refreshed = await send(
    lab.target.url,
    change('refreshSession', { refreshToken: session.refreshToken }, 'session { userId }'),
  );
  return refreshed.text.includes('"userId"') ? problems : [...problems, 'its owner is locked out of the session'];
}

/** Sign-ins at once, each of which takes a hash; meanwhile others ask for what takes none. */
export const floodHashes =
  (count: number) =>
  async ({ target }: Lab): Promise<readonly string[]> => {
    const others = async (): Promise<number> => {
      const times: number[] = [];
      for (let index = 0; index < 40; index++) {
        times.push((await send(target.url, graphql('{ products(first: 1) { nodes { id } } }'))).ms);
      }
      return quantile(times, 0.95);
    };
    const quiet = await others();
    const flood = Promise.all(
      Array.from({ length: count }, (_, index) => send(target.url, signInAs(`f${index}@agora.example`))),
    );
    const busy = await others();
    const answers = await flood;
    // Below it the flood of requests itself, which this process sends, is what is measured.
    const allowed = Math.max(2 * quiet, 100) * target.patience;
    return [
      ...faults(answers),
      ...(answers.some(isLimited) ? [] : [`all ${count} are let through`]),
      ...(busy <= allowed ? [] : [`others wait ${Math.round(busy)} ms instead of ${Math.round(quiet)} ms`]),
    ];
  };

/** Codes of vouchers, one after the other. */
export async function guessVouchers({ target, scene }: Lab): Promise<readonly string[]> {
  const customer = await scene.newCustomer();
  const { cart } = await customer.change<{ cart: { id: string } }>(
    'addCartLines',
    { lines: [{ variantId: scene.things.articleA.variantId, quantity: 1 }] },
    'cart { id }',
  );
  const token = await customer.accessToken();
  for (let index = 0; index < 200; index++) {
    const answer = await send(
      target.url,
      change('applyVoucher', { cartId: cart.id, code: `SUMMER${1_000 + index}` }),
      token,
    );
    if (answer.text.includes('TooManyVoucherAttemptsError') || isLimited(answer)) return [];
  }
  return ['200 codes are let through'];
}
