import { callOf, mutations, queries, type Filling } from '../api.ts';
import type { Lab } from '../attack.ts';
import { contractProblems } from '../contract.ts';
import { graphql, send } from '../http.ts';
import type { Things } from '../scene.ts';

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

/**
 * Each of them as every text, id and scalar of every field that a customer may call: all at once, and the texts alone
 * beside ids of things that are there, since a bad id is refused before a text is looked at.
 */
export async function injectEverywhere({ target, scene }: Lab): Promise<readonly string[]> {
  const customer = await scene.newCustomer();
  const token = await customer.accessToken();
  const known = new Map(Object.entries(idsOf(scene.things)));
  // By field, with what it was first met: one hole is told once.
  const problems = new Map<string, string>();
  const fields = [
    ...queries().map((field) => ({ kind: 'query' as const, field })),
    ...mutations()
      .filter(({ name }) => !LEFT_OUT.has(name))
      .map((field) => ({ kind: 'mutation' as const, field })),
  ];
  const tries = INJECTIONS.flatMap((injection) =>
    fields.flatMap(({ kind, field }) => {
      const text = (): string => injection;
      const id = (name: string): string =>
        known.get(name === 'id' ? field.name : name.replace(/Ids?$/, '')) ?? injection;
      const fillings: readonly Filling[] = [{ text }, { text, id }, { text: () => 'text', id, scalar: injection }];
      return fillings.map((filling) => ({
        field,
        injection,
        call: callOf(kind, field, { ...filling, isWhole: true }),
      }));
    }),
  );
  for (let from = 0; from < tries.length; from += AT_ONCE) {
    await Promise.all(
      tries.slice(from, from + AT_ONCE).map(async ({ field, call, injection }) => {
        const asked = graphql(call.query, call.variables);
        const answer = await send(target.url, asked, token);
        const problem = (what: string): void => {
          const first = problems.get(field.name);
          problems.set(field.name, first ?? `${field.name} with ${JSON.stringify(injection)}: ${what}`);
        };
        if (answer.status >= 500 || answer.text.includes('"INTERNAL"')) problem(`fails with ${answer.status}`);
        if (answer.ms > SLOW_MS * target.patience) problem(`takes ${Math.round(answer.ms)} ms`);
        if (answer.status !== 413) contractProblems(answer, asked).forEach(problem);
      }),
    );
  }
  return [...problems.values()];
}

/** By what arguments call them. */
const idsOf = ({ articleA, ownOrder, voucherOfB, reviewOfB, address, cartOfB }: Things): Record<string, string> => ({
  shop: articleA.shopId,
  product: articleA.productId,
  variant: articleA.variantId,
  order: ownOrder.orderId,
  payment: ownOrder.paymentId,
  voucher: voucherOfB.id,
  review: reviewOfB.id,
  address: address.id,
  cart: cartOfB.id,
});
