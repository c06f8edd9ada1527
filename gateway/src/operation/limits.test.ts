import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { limitsConfig } from '../config/limits-config.ts';
import { checkOnceOnly } from './check-once-only.ts';
import { checkVariableShape } from './check-variables.ts';
import { createDocuments } from './documents.ts';
import { measureDocument } from './measure-document.ts';
import { OperationRefused } from './refusal.ts';

const schema = buildSchema(`
  type Query { a(in: [Int], of: In): T b: Int }
  type T { a: T b: Int c(x: Colour): Int }
  input In { secretField: Int! }
  enum Colour { RED }
  type Mutation { signIn(n: Int): Int signUp: Int rename: Int }
`);
const LIMITS = limitsConfig.parse({ oncePerOperation: ['Mutation.signIn', 'Mutation.signUp'] });
const documents = createDocuments(schema, false);

/** The codes and messages that a document is refused with; none when it is valid. */
function refusals(source: string, limits = LIMITS): readonly { code: unknown; message: string }[] {
  try {
    documents.read(source, limits);
    return [];
  } catch (error) {
    if (!(error instanceof OperationRefused)) throw error;
    return error.errors.map(({ message, extensions }) => ({ code: extensions.code, message }));
  }
}
const codes = (source: string) => refusals(source).map(({ code }) => code);
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const steps = (count: number, body: (next: string) => string): string =>
  `${times(count, (step) => `fragment F${step} on T { ${body(`...F${step + 1}`)} }`)} fragment F${count} on T { b }`;

/** Of this process alone: what else the machine does is no fault of a limit. */
function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('a document is measured', () => {
  const shapeOf = (source: string) => measureDocument(parse(source));

  it('with its fragments written out', () => {
    const shape = shapeOf('{ a { ...F x: b } } fragment F on T { a { y: b z: b } }');
    expect(shape).toMatchObject({ operations: 1, fragments: 1, depth: 3, fields: 5, aliases: 3, rootFields: 1 });
  });

  it('by its largest operation', () => {
    expect(shapeOf('query A($i: Int) { a { b } } query B { b }')).toMatchObject({
      operations: 2,
      depth: 2,
      rootFields: 1,
      variables: 1,
    });
  });

  it('as it is written, where that is what costs', () => {
    expect(
      shapeOf('{ b b ... { b } ... { b } a(in: [1, 2, 3]) @skip(if: true) @include(if: true) { b } }'),
    ).toMatchObject({
      duplicates: 2,
      listItems: 3,
      directives: 2,
      directivesPerPlace: 2,
      rootFields: 5,
    });
  });

  it('in the time of reading it, however often its fragments double', () => {
    expect(shapeOf(`{ a { ...F0 } } ${steps(60, (next) => `${next} ${next}`)}`).fields).toBe(2 ** 60 + 1);
  });

  it('also when a fragment spreads itself', () => {
    expect(shapeOf('{ a { ...F } } fragment F on T { b ...F }').fields).toBe(2);
  });
});

describe('a document is refused', () => {
  const tooComplex: [what: string, source: string][] = [
    ['too deep', `${'{ a '.repeat(13)}{ b }${' }'.repeat(13)}`],
    ['deep beyond all parsing', `${'{ a '.repeat(5_000)}${' }'.repeat(5_000)}`],
    ['deep behind brackets that close nothing', `#${'}'.repeat(9_000)}\n${'{ a #}\n'.repeat(4_000)}`],
    ['full of aliases', `{ ${times(101, (index) => `x${index}: b`)} }`],
    ['full of aliases of __typename', `{ ${times(101, (index) => `x${index}: __typename`)} }`],
    ['one field again and again', `{ ${times(5_000, () => 'b')} }`],
    ['one selection again and again', `{ ${times(500, () => 'a { b }')} }`],
    ['one inline fragment again and again', `{ ${times(200, () => `... { ${times(10, () => '... { b }')} }`)} }`],
    ['fragments that double', `{ a { ...F0 } } ${steps(12, (next) => `a { ${next} } c: a { ${next} }`)}`],
    ['fragments that triple', `{ a { ...F0 } } ${steps(16, (next) => `${next} ${next} ${next}`)}`],
    ['a list of 1,001', `{ a(in: [${times(1_001, String)}]) { b } }`],
    ['six operations', times(6, (index) => `query Q${index} { b }`)],
    [
      'a hundred and one fragments',
      `{ a { ${times(101, (i) => `...F${i}`)} } } ${times(101, (i) => `fragment F${i} on T { b }`)}`,
    ],
    ['five directives at one place', '{ __typename @aa @aa @aa @aa @aa }'],
    ['ten thousand directives', `{ __typename ${'@include(if: true) '.repeat(10_000)} }`],
    ['ten thousand variables', `query(${times(10_000, (index) => `$v${index}: Int`)}) { b }`],
    ['a megabyte of spaces', `{ b }${' '.repeat(1_000_000)}`],
    ['a megabyte of comments', `{ b }${'#\n'.repeat(500_000)}`],
  ];
  it.each(tooComplex)('with one error and at once: %s', (_what, source) => {
    const spent = cpuMs(() => {
      expect(codes(source)).toEqual(['QUERY_TOO_COMPLEX']);
    });
    expect(spent).toBeLessThan(500);
  });

  it('for a circle of fragments, as not valid', () => {
    expect(codes('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it.each(['{', 'qwerty', '', '{ a(: }'])('when it does not parse: %j', (source) => {
    expect(codes(source)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "T") { name } }',
    '{ b x: __schema\n{ types { name } } }',
    '{ ...F } fragment F on Query { __schema { types { name } } }',
    'mutation { rename __type(name: "T") { name } }',
  ])('for introspection, wherever it stands: %s', (source) => {
    expect(codes(source)).toEqual(['INTROSPECTION_DISABLED']);
  });

  it.each([
    ['{ aa }', /Query|Did you mean/],
    ['{ a { bb } }', /"T"|Did you mean/],
    ['{ a }', /"T"/],
    ['{ b { x } }', /Int/],
    ['{ a(inn: 1) { b } }', /Query|Did you mean|"in"/],
    ['{ a(of: {}) { b } }', /secretField|Int/],
    ['{ a(in: "x") { b } }', /secretField/],
    ['{ a { c(x: GREEN) } }', /Colour|RED/],
    ['query($v: Wrong) { a(in: $v) { b } }', /Colour|In\b/],
    ['{ a { ... on Mutation { rename } } }', /"T"/],
  ])('in words that tell nothing of the schema: %s', (source, secret) => {
    const messages = refusals(source).map(({ message }) => message);
    expect(messages).not.toEqual([]);
    expect(messages.join(' ')).not.toMatch(secret);
  });

  it('with so many errors at most', () => {
    expect(refusals(`{ ${times(20, (index) => `wrong${index}`)} }`)).toHaveLength(LIMITS.validationErrors);
  });

  it('by one lane though another lane has let it in', () => {
    expect(refusals('{ a { a { b } } }')).toEqual([]);
    expect(refusals('{ a { a { b } } }', { ...LIMITS, depth: 2 })).toMatchObject([{ code: 'QUERY_TOO_COMPLEX' }]);
  });

  it('never for its names: a schema has no prototype', () => {
    expect(codes('{ __proto__ constructor toString: b }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(Object.prototype).toEqual({});
  });
});

it('validates the worst that the limits let in before anybody notices', () => {
  const fragments = times(100, (index) => `fragment F${index} on T { a { a { b c } c } b c }`);
  const spent = cpuMs(() => {
    expect(refusals(`{ a { ${times(100, (index) => `...F${index}`)} } } ${fragments}`)).toEqual([]);
  });
  expect(spent).toBeLessThan(500);
});

describe('a mutation', () => {
  const check = (source: string) => () => {
    const document = parse(source);
    const operation = getOperationAST(document);
    if (operation) checkOnceOnly(operation, document, LIMITS);
  };

  it.each([
    'mutation { a: signIn(n: 1) b: signIn(n: 2) }',
    'mutation { signIn signUp }',
    'mutation { signIn ...F } fragment F on Mutation { ... { again: signIn } }',
  ])('holds one sensitive field: %s', (source) => {
    expect(check(source)).toThrow('once');
  });

  it.each(['mutation { signIn }', 'mutation { signIn rename x: rename }', '{ signIn: b x: b }'])(
    'may hold %s',
    (source) => {
      expect(check(source)).not.toThrow();
    },
  );
});

describe('variables', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

  it.each<[string, Record<string, unknown>]>([
    ['ten thousand levels', { a: nested(5_000) }],
    ['a long list', { a: { b: [1, [...Array(1_001).keys()]] } }],
    ['many names', Object.fromEntries([...Array(101).keys()].map((key) => [`v${key}`, 1]))],
  ])('are refused for %s', (_what, variables) => {
    expect(() => {
      checkVariableShape(variables, LIMITS);
    }).toThrow('at most');
  });

  it('may be as large as their limits', () => {
    checkVariableShape({ a: nested(15), b: [...Array(1_000).keys()], c: null, __proto__: 1 }, LIMITS);
  });
});
