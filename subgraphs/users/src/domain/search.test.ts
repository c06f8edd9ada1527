import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { searchTerms, searchWords } from './search.ts';
import { newUser } from './user.ts';

describe('the search for users', () => {
  it('knows them by every word of their names, without case and accents, each once', () => {
    const zoe = newUser({
      id: predictableId('usr', 1),
      email: 'zoe@example.org',
      displayName: 'Zoë  Müller',
      createdAt: new Date(),
    });
    expect(searchTerms({ ...zoe, givenName: 'Zoë', username: 'zoe' })).toEqual(['zoe', 'muller', 'zoe@example.org']);
  });

  it('takes a text apart in the same way', () => {
    expect(searchWords(' MÜLLER zoë ')).toEqual(['muller', 'zoe']);
    expect(searchWords('')).toEqual([]);
  });

  it.each(['a b c d e f', 'x'.repeat(201)])('refuses %.20s', (text) => {
    expect(() => searchWords(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
