import type { Attack } from '../attack.ts';
import { badInput, denied, either, nothingThere, refused, served, type Expectation } from '../expect.ts';
import { graphql, type Answer, type Asked } from '../http.ts';
import { rotateAddresses } from '../programs/attempts.ts';
import { refuseForeignUrls } from '../programs/foreign-urls.ts';
import { sendRaw, statusesOf } from '../programs/sockets.ts';

const TYPENAME = '{ __typename }';
const BODY = JSON.stringify({ query: TYPENAME });
const notTaken = refused([400, 415], 'BAD_REQUEST');

const byGet = (query: string, headers: Asked['headers'] = {}): Asked => ({
  method: 'GET',
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers: { 'content-type': undefined, ...headers },
});

const contentTypes: readonly [title: string, headers: Asked['headers'], body?: string][] = [
  ['text/plain', { 'content-type': 'text/plain' }],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, `query=${encodeURIComponent(TYPENAME)}`],
  [
    'a form with files',
    { 'content-type': 'multipart/form-data; boundary=b' },
    `--b\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${BODY}\r\n--b\r\nContent-Disposition: form-data; name="map"\r\n\r\n{}\r\n--b--\r\n`,
  ],
  ['a form with files and without a map', { 'content-type': 'multipart/form-data; boundary=b' }, `--b--\r\n`],
  ['no content type', { 'content-type': undefined }],
  ['JSON in UTF-16', { 'content-type': 'application/json;charset=utf-16' }],
  ['JSON with something behind', { 'content-type': 'Application/JSON; a' }],
];

const ORIGINS = ['https://evil.example', 'null', 'https://shop.example.evil', 'http://localhost:4000.evil.example'];

const letsNobodyIn = ({ headers }: Answer): readonly string[] => [
  ...('access-control-allow-origin' in headers
    ? [`the origin ${String(headers['access-control-allow-origin'])} is let in`]
    : []),
  ...('access-control-allow-credentials' in headers ? ['credentials are let in'] : []),
];

const SMUGGLED: readonly [title: string, headers: Asked['headers']][] = [
  ['a user', { 'x-user-id': 'admin', 'x-user-roles': 'ADMIN', x_user_id: 'admin' }],
  ['a token of the inside', { 'x-internal-token': 'admin', 'x-agora-identity': 'e30.e30.e30' }],
  ['a header for this hop', { connection: 'x-user-id', 'x-user-id': 'admin' }],
  ['a header twice', { 'x-agora-identity': ['e30.e30.e30', 'e30.e30.e30'] }],
  [
    'the address of the machine',
    { 'x-forwarded-for': '127.0.0.1', forwarded: 'for=127.0.0.1', 'x-real-ip': '127.0.0.1' },
  ],
];

const request = (head: readonly string[], body = ''): string => `${[...head, '', ''].join('\r\n')}${body}`;
const POST = ['POST /graphql HTTP/1.1', 'Host: localhost', 'content-type: application/json'];
const SECOND = request(['GET /hidden HTTP/1.1', 'Host: localhost']);
const chunked = `${Buffer.byteLength(BODY).toString(16)}\r\n${BODY}\r\n0\r\n\r\n`;

/** Requests that two readers would understand in two ways, or nobody should. */
const MALFORMED: readonly [title: string, bytes: string][] = [
  ['a length and chunks', request([...POST, `Content-Length: ${BODY.length}`, 'Transfer-Encoding: chunked'], chunked)],
  ['chunks and a length', request([...POST, 'Transfer-Encoding: chunked', 'Content-Length: 4'], `${chunked}${SECOND}`)],
  ['two lengths', request([...POST, 'Content-Length: 5', `Content-Length: ${BODY.length}`], BODY)],
  ['a transfer that is chunked and then not', request([...POST, 'Transfer-Encoding: chunked, identity'], chunked)],
  ['lines that end with half an end', `${POST.join('\n')}\nContent-Length: ${BODY.length}\n\n${BODY}`],
  ['a header over two lines', request([...POST, 'X-A: b', ' c', `Content-Length: ${BODY.length}`], BODY)],
  ['a null in a header', request([...POST, 'X-A: b\0c', `Content-Length: ${BODY.length}`], BODY)],
  ['a space before the colon', request([...POST, `Content-Length : ${BODY.length}`], BODY)],
  ['a chunk size that is none', request([...POST, 'Transfer-Encoding: chunked'], `0x5\r\n{"a":\r\n0\r\n\r\n`)],
];

const HOSTS: readonly [title: string, bytes: string][] = [
  [
    'another host',
    request(
      [
        'POST /graphql HTTP/1.1',
        'Host: subgraph-payments:4005',
        'content-type: application/json',
        `content-length: ${BODY.length}`,
      ],
      BODY,
    ),
  ],
  [
    'another address in the request line',
    request(
      [
        'POST http://payments:4001/graphql HTTP/1.1',
        'Host: payments:4001',
        'content-type: application/json',
        `content-length: ${BODY.length}`,
      ],
      BODY,
    ),
  ],
  [
    'the protocol of 1996',
    request(['POST /graphql HTTP/1.0', 'content-type: application/json', `content-length: ${BODY.length}`], BODY),
  ],
];

const isPlain = ({ text, status }: { readonly text: string; readonly status: number }): readonly string[] =>
  status >= 500 || /<html|ECONN|ENOTFOUND/i.test(text) ? [`the answer is ${status}: ${text.slice(-80)}`] : [];

const securityHeaders = ({ headers }: Answer): readonly string[] => [
  ...(headers['x-content-type-options'] === 'nosniff' ? [] : ['the answer may be sniffed']),
  ...(String(headers['cache-control']).includes('no-store') ? [] : ['the answer may be stored']),
  ...('x-powered-by' in headers || 'server' in headers ? ['the answer names its software'] : []),
];

const withSecurity = (expect: Expectation): Expectation => ({
  ...expect,
  text: `${expect.text}, with its headers`,
  problems: (answer, asked) => [...expect.problems(answer, asked), ...securityHeaders(answer)],
});

const noNewHeader = ({ headers }: Answer): readonly string[] => ('x-evil' in headers ? ['a header was planted'] : []);

export const transport: readonly Attack[] = [
  {
    id: 'H01',
    title: 'a mutation by GET',
    request: byGet('mutation{beginGuestSession{userErrors{__typename}}}', { 'apollo-require-preflight': '1' }),
    expect: refused(405, 'BAD_REQUEST'),
  },
  {
    id: 'H02',
    title: 'a query by GET with a cookie, as a foreign page sends it',
    request: byGet('{me{id}}', { cookie: 'session=1' }),
    expect: refused([400, 403], 'CSRF_BLOCKED'),
  },
  ...contentTypes.map(([title, headers, body = BODY]): Attack => ({
    id: 'H03',
    title,
    request: { headers, body },
    expect: notTaken,
  })),
  ...ORIGINS.map((origin): Attack => ({
    id: 'H04',
    title: `from ${origin}`,
    request: { body: BODY, headers: { origin, cookie: 'a=1' } },
    expect: either(
      served('without leave to read it', letsNobodyIn),
      refused([400, 403], ['CSRF_BLOCKED', 'FORBIDDEN']),
    ),
  })),
  {
    id: 'H04',
    title: 'asked for leave beforehand',
    expected: 'no leave',
    run: async ({ target }) => {
      const answer = await sendRaw(
        target.url,
        request([
          'OPTIONS /graphql HTTP/1.1',
          'Host: localhost',
          'Origin: https://evil.example',
          'Access-Control-Request-Method: POST',
          'Connection: close',
        ]),
      );
      return /access-control-allow-(origin|credentials)/i.test(answer.text) ? ['leave is given'] : [];
    },
  },
  ...SMUGGLED.map(([title, headers]): Attack => ({
    id: 'H05',
    title,
    request: { ...graphql('{ users(first: 1) { nodes { id email } } }'), headers },
    expect: denied('users', 'UNAUTHENTICATED'),
  })),
  {
    id: 'H05',
    title: 'an address of one’s own for each request',
    expected: 'limited as one client',
    isLast: true,
    run: rotateAddresses,
  },
  ...MALFORMED.map(([title, bytes]): Attack => ({
    id: 'H06',
    title,
    expected: '400 and the connection closed',
    run: async ({ target }) => {
      const { text, isClosed } = await sendRaw(target.url, bytes);
      const [status, ...more] = statusesOf(text);
      return [
        ...(status === 400 ? [] : [`the status is ${status ?? 'none'}`]),
        ...(more.length === 0 ? [] : [`there are ${more.length + 1} answers`]),
        ...(isClosed ? [] : ['the connection stays open']),
      ];
    },
  })),
  {
    id: 'H07',
    title: 'another method in a header',
    request: { body: BODY, headers: { 'x-http-method-override': 'DELETE', 'x-method-override': 'PUT' } },
    expect: served('as what it is'),
  },
  {
    id: 'H07',
    title: 'a mutation by GET that says it is a POST',
    request: byGet('mutation{beginGuestSession{userErrors{__typename}}}', {
      'x-http-method-override': 'POST',
      'apollo-require-preflight': '1',
    }),
    expect: refused(405, 'BAD_REQUEST'),
  },
  ...HOSTS.map(([title, bytes]): Attack => ({
    id: 'H07',
    title,
    expected: 'ignored or 400',
    run: async ({ target }) => {
      const { text } = await sendRaw(target.url, bytes, 1_500);
      return isPlain({ text, status: statusesOf(text)[0] ?? 500 });
    },
  })),
  ...['DELETE', 'PUT', 'PATCH', 'TRACE'].map((method): Attack => ({
    id: 'H07',
    title: method,
    request: { method, body: BODY },
    expect: nothingThere([400, 404, 405, 501]),
  })),
  {
    id: 'H08',
    title: 'a line break in the name of the operation',
    request: graphql('query A { __typename }', undefined, { operationName: 'A\r\nx-evil: 1' }),
    expect: refused(400, ['BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']),
  },
  {
    id: 'H08',
    title: 'an escape sequence in the name of the client',
    request: {
      body: BODY,
      headers: { 'user-agent': '[2J %0d%0ax-evil: 1', 'apollographql-client-name': '%0d%0ax-evil: 1' },
    },
    expect: served('without a new header', noNewHeader),
  },
  {
    id: 'H08',
    title: 'a line break in an idempotency key',
    as: 'customerA',
    request: graphql('mutation Save($input: AddCartLinesInput!) { addCartLines(input: $input) { cart { id } } }', {
      input: { lines: [], idempotencyKey: 'a\r\nx-evil: 1' },
    }),
    expect: badInput(['BAD_USER_INPUT']),
  },
  {
    id: 'H09',
    title: 'a compressed body that breaks off',
    request: { headers: { 'content-encoding': 'gzip' }, body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]) },
    expect: notTaken,
  },
  {
    id: 'H09',
    title: 'a chunk with an extension of 100 KB',
    expected: '400/413/431, or closed',
    run: async ({ target }) => {
      const bytes = request([...POST, 'Transfer-Encoding: chunked'], `5;${'x'.repeat(100_000)}\r\n{"a":\r\n0\r\n\r\n`);
      const { text, isClosed } = await sendRaw(target.url, bytes);
      const [status = 0] = statusesOf(text);
      return [400, 413, 431].includes(status) || (status === 0 && isClosed) ? [] : [`the status is ${status}`];
    },
  },
  ...(
    [
      ['10,000 headers', Array.from({ length: 10_000 }, (_, index) => `x-${index}: 1`)],
      ['a header of 64 KB', [`x-long: ${'x'.repeat(65_536)}`]],
    ] as const
  ).map(([title, headers]): Attack => ({
    id: 'H09',
    title,
    expected: '400/431',
    run: async ({ target }) => {
      const { text } = await sendRaw(
        target.url,
        request([...POST, ...headers, `content-length: ${BODY.length}`], BODY),
      );
      const [status = 0] = statusesOf(text);
      return [400, 431].includes(status) ? [] : [`the status is ${status}`];
    },
  })),
  { id: 'H10', title: 'addresses that lead inside', expected: 'refused, and not asked', run: refuseForeignUrls },
  {
    id: 'H11',
    title: 'headers of an answer to somebody',
    as: 'customerA',
    request: { body: BODY },
    expect: withSecurity(served('as ever')),
  },
  {
    id: 'H11',
    title: 'headers of a refusal',
    request: { body: '{' },
    expect: withSecurity(refused(400, 'BAD_REQUEST')),
  },
  {
    id: 'H11',
    title: 'headers of what is not there',
    request: { method: 'GET', path: '/nothing', headers: { 'content-type': undefined } },
    expect: withSecurity(nothingThere()),
  },
];
