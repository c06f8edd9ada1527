import { expect, it } from '@jest/globals';
import { AppError } from './errors.ts';
import { loggedError } from './log-error.ts';

const SECRET = 'ada@example.org';

it.each([
  ['the row that broke a constraint', { detail: `Failing row contains (usr_1, ${SECRET}).` }],
  ['the connection', { client: { user: SECRET } }],
  ['the values of a unique key', { keyValue: { 'state.email': SECRET } }],
  ['the statement', { query: `select '${SECRET}'`, parameters: [SECRET] }],
])('leaves out %s, which drivers hang on their errors', (_what, extra) => {
  expect(JSON.stringify(loggedError(Object.assign(new Error('broken'), extra)))).not.toContain(SECRET);
});

it('keeps what helps to find the fault', () => {
  const error = Object.assign(new Error('broken', { cause: new Error('deeper') }), {
    code: '23514',
    table: 'account',
    constraint: 'balance_is_positive',
  });
  expect(loggedError(error)).toEqual({
    type: 'Error',
    message: 'broken: deeper',
    stack: expect.stringContaining('log-error.test'),
    code: '23514',
    table: 'account',
    constraint: 'balance_is_positive',
  });
});

it('keeps what an error of ours tells its caller', () => {
  const error = new AppError('OVERLOADED', 'Too much.', { details: { retryAfterSeconds: 1 } });
  expect(loggedError(error)).toMatchObject({ code: 'OVERLOADED', details: { retryAfterSeconds: 1 } });
});

it('leaves what is no error as it is', () => {
  expect(loggedError('reason')).toBe('reason');
});
