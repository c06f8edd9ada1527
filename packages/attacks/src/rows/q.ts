import { createHash } from 'node:crypto';
import type { Attack } from '../attack.ts';
import { refused } from '../expect.ts';
import { graphql, send, type Asked } from '../http.ts';
import { REGISTERED } from '../scene.ts';

/** Where a partner puts the key. */
const API_KEY = 'x-api-key';

const digest = (query: string): string => createHash('sha256').update(query).digest('hex');
const persisted = (sha256Hash: unknown, more: object = {}): Asked => ({
  body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } }, ...more }),
});
const withKey = (asked: Asked, key: string): Asked => ({ ...asked, headers: { ...asked.headers, [API_KEY]: key } });

const QUERY = '{ products(first: 1) { nodes { id } } }';
const notKnown = refused([400, 404], 'PERSISTED_QUERY_NOT_FOUND');
const required = refused(403, 'PERSISTED_QUERY_REQUIRED');
const notTaken = refused(400, ['BAD_REQUEST', 'PERSISTED_QUERY_NOT_FOUND']);
const stranger = refused(401, 'UNAUTHENTICATED');

const hashes: readonly [title: string, hash: unknown][] = [
  ['in capitals', digest(QUERY).toUpperCase()],
  ['with a space', ` ${digest(QUERY)}`],
  ['that is the prototype', '__proto__'],
  ['that is a path', '../../etc/passwd'],
  ['of 500 KB', 'a'.repeat(500_000)],
  ['that is a list', [digest(QUERY)]],
];

const keys: readonly [title: string, key: string][] = [
  ['that nobody has', 'agk_00000000_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ['of another form', 'sk_live_1234567890'],
  ['of a kilobyte', `agk_${'a'.repeat(1_000)}`],
];

export const persistedQueries: readonly Attack[] = [
  {
    id: 'Q01',
    title: 'a query of a partner’s own',
    request: ({ things }) => withKey(graphql(QUERY), things.partnerKey),
    expect: required,
  },
  {
    id: 'Q02',
    title: 'a hash that nobody has registered',
    request: ({ things }) => withKey(persisted(digest('{ a }')), things.partnerKey),
    expect: notKnown,
  },
  { id: 'Q02', title: 'the same without a key', request: persisted(digest('{ a }')), expect: notKnown },
  ...hashes.map(([title, hash]): Attack => ({
    id: 'Q03',
    title: `a hash ${title}`,
    request: ({ things }) => withKey(persisted(hash), things.partnerKey),
    expect: notTaken,
  })),
  {
    id: 'Q04',
    title: 'a query under the hash of another',
    expected: '400 BAD_REQUEST, and the other hash stays unknown',
    run: async ({ target }) => {
      const hash = digest('{ b: __typename }');
      const poison = persisted(hash, { query: '{ a: __typename }' });
      const asked = persisted(hash);
      return [
        ...refused(400, ['BAD_REQUEST', 'PERSISTED_QUERY_NOT_FOUND']).problems(await send(target.url, poison), poison),
        ...notKnown.problems(await send(target.url, asked), asked),
      ];
    },
  },
  {
    id: 'Q05',
    title: "another partner's operation",
    request: ({ things }) =>
      withKey(persisted(digest(REGISTERED), { variables: { first: 1 } }), things.otherPartnerKey),
    expect: refused(403, 'FORBIDDEN'),
  },
  {
    id: 'Q05',
    title: "the text of another partner's operation",
    request: ({ things }) => withKey(graphql(REGISTERED, { first: 1 }), things.otherPartnerKey),
    expect: refused(403, ['FORBIDDEN', 'PERSISTED_QUERY_REQUIRED']),
  },
  {
    id: 'Q03',
    title: 'another query beside a registered id',
    request: ({ things }) => withKey(persisted(digest(REGISTERED), { query: QUERY }), things.partnerKey),
    expect: refused(400, 'BAD_REQUEST'),
  },
  {
    id: 'Q03',
    title: 'another operationName than a registered one has',
    request: ({ things }) =>
      withKey(persisted(digest(REGISTERED), { operationName: 'Other', variables: { first: 1 } }), things.partnerKey),
    expect: refused(400, 'BAD_REQUEST'),
  },
  ...keys.map(([title, key]): Attack => ({
    id: 'Q06',
    title: `a key ${title}`,
    request: withKey(graphql('{ __typename }'), key),
    expect: stranger,
  })),
  {
    id: 'Q06',
    title: 'a key that was revoked',
    request: ({ things }) => withKey(graphql('{ __typename }'), things.revokedPartnerKey),
    expect: stranger,
  },
  {
    id: 'Q06',
    title: 'a key in the address',
    request: ({ things }) => ({
      ...graphql('{ __typename }'),
      path: `/graphql?${API_KEY}=${things.partnerKey}`,
    }),
    expect: refused([400, 401], ['BAD_REQUEST', 'UNAUTHENTICATED']),
  },
  {
    id: 'Q07',
    title: "a partner's key and a customer's token",
    as: 'customerA',
    request: ({ things }) => withKey(graphql('{ me { id } }'), things.partnerKey),
    expect: refused([400, 401, 403], ['PERSISTED_QUERY_REQUIRED', 'FORBIDDEN', 'BAD_REQUEST', 'UNAUTHENTICATED']),
  },
  {
    id: 'Q07',
    title: "a mutation with a partner's key",
    request: ({ things }) =>
      withKey(graphql('mutation { beginGuestSession { userErrors { __typename } } }'), things.partnerKey),
    expect: refused(403, ['PERSISTED_QUERY_REQUIRED', 'FORBIDDEN']),
  },
  {
    id: 'Q08',
    title: 'a page of a million of a registered operation',
    request: ({ things }) =>
      withKey(persisted(digest(REGISTERED), { variables: { first: 1_000_000 } }), things.partnerKey),
    expect: refused(400, ['BAD_USER_INPUT', 'QUERY_TOO_COMPLEX']),
  },
  {
    id: 'Q08',
    title: 'a list of 10,000 in a registered operation',
    request: ({ things }) => {
      const shopIds = Array.from({ length: 10_000 }, (_, each) => String(each));
      return withKey(persisted(digest(REGISTERED), { variables: { first: 1, shopIds } }), things.partnerKey);
    },
    expect: refused(400, 'QUERY_TOO_COMPLEX'),
  },
  {
    id: 'Q09',
    title: 'more requests than the quota of 100 in a minute, 100 at once',
    expected: 'RATE_LIMITED with Retry-After',
    run: async ({ target, scene }) => {
      const asked = withKey(graphql(QUERY), scene.things.limitedPartnerKey);
      const answers = await Promise.all(Array.from({ length: 200 }, () => send(target.url, asked)));
      const limited = answers.filter(({ status }) => status === 429);
      return [
        ...(limited.length >= 99 ? [] : [`${limited.length} of 200 are refused for the quota`]),
        ...(limited.every(({ headers }) => 'retry-after' in headers)
          ? []
          : ['a refusal does not say when to come again']),
      ];
    },
  },
];
