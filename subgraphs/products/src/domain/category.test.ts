import { describe, expect, it } from '@jest/globals';
import { parseCategoryPath, pathsTo } from './category.ts';

describe('a category path', () => {
  it.each([
    ['Home', ['Home']],
    ['Home > Decorations', ['Home', 'Decorations']],
    ['  Home>Decorations  >  Lamps ', ['Home', 'Decorations', 'Lamps']],
  ])('%j names %j', (path, names) => {
    expect(parseCategoryPath(path)).toEqual(names);
  });

  it.each(['', ' > ', 'Home >', '> Home', 'A > B > C > D > E > F > G', 'x'.repeat(101)])('%j is refused', (path) => {
    expect(() => parseCategoryPath(path)).toThrow('A category path has 1 to 6 names of 1 to 100 characters.');
  });

  it('needs every category above it', () => {
    expect(pathsTo(['Home', 'Decorations', 'Lamps'])).toEqual([
      'Home',
      'Home > Decorations',
      'Home > Decorations > Lamps',
    ]);
  });
});
