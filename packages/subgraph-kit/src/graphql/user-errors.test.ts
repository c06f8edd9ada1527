import { describe, expect, it } from '@jest/globals';
import { conflictError } from './user-errors.ts';

describe('a conflict', () => {
  it('names the thing, the field at fault and the version that it has now', () => {
    expect(conflictError('The profile', 3)).toEqual({
      __typename: 'ConflictError',
      message: 'The profile has changed since it was read.',
      path: ['input', 'expectedVersion'],
      currentVersion: 3,
    });
  });
});
