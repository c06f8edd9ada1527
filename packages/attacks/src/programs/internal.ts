import {
  createInternalSigner,
  generateInternalKeys,
  INTERNAL_TOKEN_HEADER,
} from '@agora/subgraph-kit/identity/internal-token';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { importJWK, SignJWT, type JWK } from 'jose';
import { Skipped, type Lab } from '../attack.ts';
import { contractProblems } from '../contract.ts';
import { codeOf } from '../expect.ts';
import { graphql, send, type Answer, type Asked } from '../http.ts';

const QUESTIONS = {
  'its schema': '{ _service { sdl } }',
  'an entity': '{ _entities(representations: []) { __typename } }',
  introspection: '{ __schema { types { name } } }',
  'a plain field': '{ __typename }',
  'a change': 'mutation { __typename }',
};

const GUEST: Viewer = { roles: ['guest'], scopes: [], shopIds: [] };
const TEN_MINUTES = 600;

export const viewerOf = (userId: string, scopes: readonly string[]): Viewer =>
  ({ subject: userId, roles: ['customer'], scopes, shopIds: [], sessionId: 'ses_attack' }) as unknown as Viewer;

/** Asks a subgraph past the gateway. */
export async function askSubgraph(lab: Lab, name: string, asked: Asked, token: string | undefined): Promise<Answer> {
  const url = lab.target.subgraphs.get(name);
  if (url === undefined) throw new Skipped(`the address of ${name} is not known`);
  return send(url, { ...asked, headers: { ...asked.headers, [INTERNAL_TOKEN_HEADER]: token } });
}

/** A token as the gateway makes it. */
export async function internalToken(lab: Lab, viewer: Viewer, audience: string, body?: string): Promise<string> {
  return (await createInternalSigner(keyOf(lab))).sign(viewer, audience, body);
}

const keyOf = ({ target }: Lab): string => {
  if (target.internalKey === undefined) throw new Skipped("the gateway's key is not known: --internal-key");
  return target.internalKey;
};

/** Asks one subgraph all it could tell, with tokens that anybody can make. */
export const askWithoutIdentity =
  (name: string) =>
  async (lab: Lab): Promise<readonly string[]> => {
    const foreign = await generateInternalKeys(['gateway']);
    const stranger = await createInternalSigner(foreign.privateKeys.gateway ?? '');
    const tokens: readonly [title: string, token: string | undefined][] = [
      ['no token', undefined],
      ['something that is no token', 'a.b.c'],
      ["a stranger's token", await stranger.sign(GUEST, name)],
      ["a customer's access token", await lab.scene.people.customerA.accessToken()],
    ];
    return ask401(lab, name, tokens);
  };

/** The same with what only somebody inside has. */
export const askWithWrongIdentity =
  (name: string) =>
  async (lab: Lab): Promise<readonly string[]> => {
    const other = name === 'orders' ? 'carts' : 'orders';
    const key = await importJWK(JSON.parse(keyOf(lab)) as JWK, 'EdDSA');
    const now = Math.floor(Date.now() / 1_000);
    const expired = new SignJWT({ roles: ['guest'], scopes: [], shops: [] })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'internal+jwt', kid: 'gateway' })
      .setIssuer('gateway')
      .setAudience(name)
      .setIssuedAt(now - TEN_MINUTES)
      .setExpirationTime(now - TEN_MINUTES + 60);
    return ask401(lab, name, [
      ['a token for another service', await internalToken(lab, GUEST, other)],
      ['a token of ten minutes ago', await expired.sign(key)],
      ['a token for another body', await internalToken(lab, GUEST, name, 'another body')],
    ]);
  };

async function ask401(
  lab: Lab,
  name: string,
  tokens: readonly (readonly [title: string, token: string | undefined])[],
): Promise<string[]> {
  const problems: string[] = [];
  for (const [title, token] of tokens) {
    for (const [question, query] of Object.entries(QUESTIONS)) {
      const asked = graphql(query);
      const answer = await askSubgraph(lab, name, asked, token);
      const wrong = contractProblems(answer, asked);
      if (answer.status !== 401 || codeOf(answer) !== 'UNAUTHENTICATED')
        wrong.push(`${answer.status} ${codeOf(answer) ?? 'no code'}`);
      problems.push(...wrong.map((problem) => `${question} with ${title}: ${problem}`));
    }
  }
  return problems;
}

/** Entities by representations, as user A, who holds a valid token. */
export async function askEntities(
  lab: Lab,
  {
    subgraph,
    representations,
    selection,
  }: { subgraph: string; representations: readonly unknown[]; selection: string },
): Promise<Answer> {
  const viewer = viewerOf(lab.scene.people.customerA.userId, ['orders:read', 'profile:read']);
  const asked = graphql(
    `query Entities($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`,
    { representations },
  );
  return askSubgraph(lab, subgraph, asked, await internalToken(lab, viewer, subgraph));
}
