import { describe, expect, it } from '@jest/globals';
import { AppError, badUserInput, forbidden, isErrorCode, notFound, unauthenticated, unavailable } from './errors.ts';

describe('errors', () => {
  it('carry a code of the closed list', () => {
    const errors = [badUserInput('no'), notFound('The order'), unauthenticated(), forbidden(), unavailable('Kafka')];
    expect(errors.map(({ code }) => code)).toEqual([
      'BAD_USER_INPUT',
      'NOT_FOUND',
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'SUBGRAPH_UNAVAILABLE',
    ]);
    expect(errors.every(({ code }) => isErrorCode(code))).toBe(true);
  });

  it('know no code beside the list', () => {
    expect(isErrorCode('INTERNAL_SERVER_ERROR')).toBe(false);
    expect(isErrorCode(undefined)).toBe(false);
  });

  it('keep what a caller may know apart from their cause', () => {
    const cause = new Error('password of the database');
    const error = new AppError('RATE_LIMITED', 'Too many requests.', { details: { retryAfterSeconds: 3 }, cause });
    expect(error.details).toEqual({ retryAfterSeconds: 3 });
    expect(error.message).not.toContain('password');
    expect(error.cause).toBe(cause);
  });
});
