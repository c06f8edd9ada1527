import { describe, expect, it } from '@jest/globals';
import { checkDisplayName } from './account.ts';

describe('a display name', () => {
  it('is trimmed', () => {
    expect(checkDisplayName('  Ada Lovelace ')).toBe('Ada Lovelace');
  });

  it.each([
    ['is empty', '   '],
    ['is too long', 'a'.repeat(101)],
    ['has a line break', 'Ada\nLovelace'],
    ['has half a character', 'Ada\ud800'],
    ['turns the reading direction', 'Ada\u202eLovelace'],
  ])('is refused when it %s', (_why, name) => {
    expect(() => checkDisplayName(name)).toThrow('A display name has 1 to 100 visible characters.');
  });
});
