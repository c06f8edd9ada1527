import { describe, expect, it } from '@jest/globals';
import { declined, denied, harmless, refused, served, withheld } from './expect.ts';
import { graphql, type Answer } from './http.ts';
import { judge, type Measurement } from './judge.ts';
import type { Effects } from './metrics.ts';

const ASKED = graphql('{ produc { id } }');
const REFUSED = refused(400, 'GRAPHQL_VALIDATION_FAILED');

const answered = (status: number, body: unknown, more: Partial<Answer> = {}): Answer => {
  const text = JSON.stringify(body);
  return {
    status,
    headers: { 'content-type': 'application/graphql-response+json; charset=utf-8' },
    text,
    json: JSON.parse(text) as Answer['json'],
    ms: 3,
    ...more,
  };
};

const error = (code: string, message = 'Refused.', more: object = {}): object => ({
  message,
  extensions: { code, traceId: '0af7651916cd43dd8448eb211c80319c', ...more },
});

const refusal = (message?: string, more?: object): Answer =>
  answered(400, { errors: [error('GRAPHQL_VALIDATION_FAILED', message, more)] });

const quiet: Effects = {
  fetches: 5,
  storeOperations: new Map([['orders', 7]]),
  refusals: new Map([['GRAPHQL_VALIDATION_FAILED', 2]]),
  residentBytes: 100 * 1024 * 1024,
  longestStallMs: 12,
};
const counted: Effects = { ...quiet, refusals: new Map([['GRAPHQL_VALIDATION_FAILED', 3]]) };

const judged = async (
  answer: Answer,
  measured: Partial<Omit<Measurement, 'answer'>> = {},
  expectation = REFUSED,
): Promise<readonly string[]> => {
  const measurement = { answer, before: quiet, after: counted, later: counted, ...measured };
  const { problems } = await judge(expectation, ASKED, { patience: 1, measure: () => Promise.resolve(measurement) });
  return problems;
};

describe('a refusal', () => {
  it('is one with its status and code, and nothing behind it', async () => {
    expect(await judged(refusal())).toEqual([]);
  });

  it.each<[string, Answer, string]>([
    ['another status', answered(200, { errors: [error('GRAPHQL_VALIDATION_FAILED')] }), 'the status is 200'],
    ['another code', answered(400, { errors: [error('BAD_REQUEST')] }), 'the code is BAD_REQUEST'],
    ['a code of nobody', answered(400, { errors: [error('OOPS')] }), 'the code OOPS is none of the list'],
    ['data', answered(400, { data: { a: 1 }, errors: [error('GRAPHQL_VALIDATION_FAILED')] }), 'there is data'],
    ['no error', answered(400, {}), 'the code is none'],
    ['a page', answered(400, {}, { json: undefined, text: '<html>' }), 'the answer is no JSON object: <html>'],
    ['another type', { ...refusal(), headers: { 'content-type': 'text/html' } }, 'the answer is text/html'],
    [
      'extensions',
      answered(400, { extensions: {}, errors: [error('GRAPHQL_VALIDATION_FAILED')] }),
      'the answer tells extensions',
    ],
    ['a stack', refusal('Oops\n    at run (/app/src/run.ts:3:1)'), 'a message tells a stack: at run (/'],
    ['SQL', refusal('select id from orders'), 'a message tells SQL: select id from'],
    ['a store', refusal('MongoServerError'), 'a message tells a store: MongoServerError'],
    ['a host', refusal('connect to 10.0.0.7'), 'a message tells a host: 10.0.0.7'],
    ['a suggestion', refusal('Did you mean products?'), 'a message tells a suggestion: Did you mean'],
    ['a type', refusal('Expected value of type "ProductOrder!".'), 'a message tells a type: ProductOrder'],
    ['the service', refusal('Refused.', { serviceName: 'orders' }), 'an error tells serviceName'],
    ['where it was thrown', refusal('Refused.', { stacktrace: [] }), 'an error tells stacktrace'],
  ])('is none with %s', async (_what, answer, problem) => {
    expect(await judged(answer)).toContain(problem);
  });

  it('may name what the caller has named', async () => {
    expect(await judged(refusal('Cannot query field "produc" on type "Query".'))).toEqual([]);
  });

  it.each<[string, Partial<Omit<Measurement, 'answer'>>, Partial<Answer>, string]>([
    [
      'asks subgraphs',
      { after: { ...counted, fetches: 6 }, later: { ...counted, fetches: 6 } },
      {},
      'subgraphs were asked 1 times',
    ],
    [
      'reaches a store',
      {
        after: { ...counted, storeOperations: new Map([['orders', 9]]) },
        later: { ...counted, storeOperations: new Map([['orders', 9]]) },
      },
      {},
      'orders has asked its stores 2 times',
    ],
    ['is not counted', { after: quiet, later: quiet }, {}, 'graphql_rejected_total does not count it'],
    ['takes its time', {}, { ms: 450 }, 'it took 450 ms'],
    [
      'grows the gateway',
      { after: { ...counted, residentBytes: 150 * 1024 * 1024 } },
      {},
      'the gateway grew by 50 MiB',
    ],
    ['holds the gateway up', { after: { ...counted, longestStallMs: 300 } }, {}, 'the gateway stood still for 300 ms'],
  ])('is none when it %s', async (_what, measured, more, problem) => {
    expect(await judged({ ...refusal(), ...more }, measured)).toEqual([problem]);
  });

  it('is not blamed for what services do of themselves', async () => {
    const busy = (operations: number): Effects => ({ ...counted, storeOperations: new Map([['orders', operations]]) });
    expect(await judged(refusal(), { after: busy(9), later: busy(11) })).toEqual([]);
  });

  it('is measured again when only time is against it', async () => {
    const times = [900, 900, 4];
    let tries = 0;
    const measure = (): Promise<Measurement> =>
      Promise.resolve({
        answer: { ...refusal(), ms: times[tries++] ?? 0 },
        before: quiet,
        after: counted,
        later: counted,
      });
    expect((await judge(REFUSED, ASKED, { patience: 1, measure })).problems).toEqual([]);
    expect(tries).toBe(3);
  });
});

describe('what an attack may meet with', () => {
  const order = (value: unknown, ...errors: object[]): Answer =>
    answered(200, { data: { order: value }, ...(errors.length > 0 && { errors }) });

  it('is null for what is not the caller’s', async () => {
    expect(await judged(order(null), {}, withheld('order'))).toEqual([]);
    expect(await judged(order({ id: 'ord_1' }), {}, withheld('order'))).toEqual(['order is {"id":"ord_1"}']);
    expect(await judged(order(null, error('INTERNAL')), {}, withheld('order'))).toEqual(['a code is INTERNAL']);
  });

  it('is null and a code for what the caller may not have', async () => {
    expect(await judged(order(null, error('FORBIDDEN')), {}, denied('order'))).toEqual([]);
    expect(await judged(order(null), {}, denied('order'))).toEqual(['the code is none']);
  });

  it('is a user error where the domain refuses', async () => {
    const payload = (type: string): Answer =>
      answered(200, { data: { checkout: { userErrors: [{ __typename: type }] } } });
    expect(await judged(payload('PriceChangedError'), {}, declined('checkout', 'PriceChangedError'))).toEqual([]);
    expect(await judged(payload('OutOfStockError'), {}, declined('checkout', 'PriceChangedError'))).toEqual([
      'the refusal is OutOfStockError',
    ]);
  });

  it('is an honest answer, or no fault at least', async () => {
    const fault = answered(500, { errors: [error('INTERNAL')] });
    expect(await judged(order(null), {}, served('as ever'))).toEqual([]);
    expect(await judged(fault, {}, served('as ever'))).toContain('the status is 500');
    expect(await judged(fault, {}, harmless())).toEqual(['the status is 500', 'a code is INTERNAL']);
  });
});
