import { callOf, mutations, queries, type Filling } from '../api.ts';
import type { Lab } from '../attack.ts';
import { contractProblems } from '../contract.ts';
import { graphql, send } from '../http.ts';

const INJECTIONS = [
  "' OR 1=1--",
  "'; select pg_sleep(3)--",
  '{"$gt":""}',
  '{"$where":"sleep(3000)"}',
  '\r\nFLUSHALL\r\n',
  '$(sleep 3) `id`',
  '{{7*7}}${7*7}',
  '${jndi:ldap://127.0.0.1:1/a}',
  '*)(uid=*',
  '../../../../etc/passwd\0',
];

// What would end the attacker's own session or account, send mails, or use up attempts that other cases need.
const LEFT_OUT = new Set([
  'signUp',
  'signIn',
  'signOut',
  'signOutEverywhere',
  'deleteMyAccount',
  'requestPasswordReset',
  'resendVerification',
  'requestEmailChange',
  'changePassword',
  'beginGuestSession',
  'applyVoucher',
]);
const SLOW_MS = 2_000;
const AT_ONCE = 8;

/** Each of them as every text and id of every field that a customer may call. */
export async function injectEverywhere({ target, scene }: Lab): Promise<readonly string[]> {
  const customer = await scene.newCustomer();
  const token = await customer.accessToken();
  // By field, with what it was first met: one hole is told once.
  const problems = new Map<string, string>();
  const tries = INJECTIONS.flatMap((injection) => {
    const filling: Filling = { text: () => injection, isWhole: true };
    return [
      ...queries().map((field) => ({ field, call: callOf('query', field, filling) })),
      ...mutations()
        .filter(({ name }) => !LEFT_OUT.has(name))
        .map((field) => ({ field, call: callOf('mutation', field, filling) })),
    ].map((each) => ({ ...each, injection }));
  });
  for (let from = 0; from < tries.length; from += AT_ONCE) {
    await Promise.all(
      tries.slice(from, from + AT_ONCE).map(async ({ field, call, injection }) => {
        const asked = graphql(call.query, call.variables);
        const answer = await send(target.url, asked, token);
        const problem = (what: string): void => {
          const known = problems.get(field.name);
          problems.set(field.name, known ?? `${field.name} with ${JSON.stringify(injection)}: ${what}`);
        };
        if (answer.status >= 500 || answer.text.includes('"INTERNAL"')) problem(`fails with ${answer.status}`);
        if (answer.ms > SLOW_MS * target.patience) problem(`takes ${Math.round(answer.ms)} ms`);
        if (answer.status !== 413) contractProblems(answer, asked).forEach(problem);
      }),
    );
  }
  return [...problems.values()];
}
